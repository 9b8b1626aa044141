import type { Means } from '../../card/card.ts';
import type { ChoiceKindId } from '../../card/taxonomy.ts';
import type { Clause } from '../../clauses/clause.ts';
import type { Reading } from '../reading.ts';
import { exercised } from './exercised-rights.ts';
import { kindSet, kindsInText } from './kinds-in-text.ts';
import { meansInText } from './means-in-text.ts';
import { labelledByRow } from './post-rows.ts';
import { choiceWords } from './reading-memo.ts';
import type { Statement } from './statement.ts';

/** How English policies set out rights: a sentence that lists them all, and one way to use whichever of them. */

const latin = /^[\x20-\u2fff]*[a-z]{3} [a-z][\x20-\u2fff]*$/i;
const grants =
  /\b(?:you (?:may|can) (?:also )?(?:request|ask)|you (?:may |can |also )?have the (?:following )?rights?|right to (?:request|know|access))\b|^[^.:;]{0,40}\brights?[.:]\s|\b(?:customer|borrower|member|user|data subject)s? (?:may|can|shall be entitled to|is entitled to|has the right to|have the right to)\b/i;
const listMark = /\((?:\d|[a-e]|i{1,3}|iv)\)|;/g;
const fewest = 3;
/** Paragraphs behind such a list that still speak of it. */
const reach = 2;

/** Ids of the paragraphs that list several rights ("you may request: (1) access …; (2) deletion …") and of those that say how. */
export function listedRights(reading: Reading): Set<number> {
  const ids = new Set<number>();
  for (const clause of reading.clauses) {
    if (clause.kind === 'cell' || clause.kind === 'heading' || !grants.test(clause.text) || !latin.test(clause.text)) continue;
    if ((clause.text.match(listMark) ?? []).length < fewest) continue;
    const words = choiceWords(reading, clause);
    const kinds = kindSet(
      [{ from: 0, to: clause.text.length }, ...clause.sentences].flatMap((span) => kindsInText(clause.text, words, span, 'rights')),
    );
    if (kinds.filter((kind) => exercised.has(kind)).length < fewest) continue;
    const nearest = clause.pathIds.at(-1);
    for (let id = clause.id; id <= clause.id + reach; id++) {
      const next = reading.clauses[id];
      if (next && next.pathIds.at(-1) === nearest && next.kind !== 'heading') ids.add(id);
    }
  }
  return ids;
}

/** "All other requests go to …": the way of what has none of its own. */
const forOthers = /\bother (?:requests?|rights?|matters?)\b/i;
/** "To avail of any of these, write to our officer": not "for rights with no path above". */
const anyOfThem = /\b(?:any|each|all) of (?:these|them|those|the above|the foregoing|your rights|the rights)\b/i;

/** Rights for which a way that serves "any of these rights" is one more way. */
const served: ReadonlySet<ChoiceKindId> = new Set<ChoiceKindId>([
  'withdraw-consent',
  'delete',
  'access-copy',
  'correct',
  'portability',
  'explain',
  'model-training',
  'stop-sharing',
  'automated-decision',
  'personalisation',
  'complain',
]);
/** Of these only what the section lists as a right, with no way of its own in its sentence. */
const listedOnly: ReadonlySet<ChoiceKindId> = new Set<ChoiceKindId>(['stop-sharing', 'automated-decision', 'personalisation']);

/** For each kind, the ways of sentences such as "To use any of these rights, e-mail …" in the section that lists it. */
export function waysForAny(reading: Reading, all: readonly Statement[], takes: (means: Means) => boolean): Map<ChoiceKindId, Means[]> {
  const ways = new Map<ChoiceKindId, Means[]>();
  const ofSection = bySection(all);
  for (const way of all) {
    if (!way.remaining || way.place !== 'rights' || way.by === 'sentence' || !latin.test(way.clause.text)) continue;
    if (forOthers.test(way.clause.text.slice(way.span.from, way.span.to))) continue;
    const means = [
      ...way.offer.means.map((one) => one.means),
      ...(anyOfThem.test(way.clause.text.slice(way.span.from, way.span.to)) ? officersMeans(reading, way).map((one) => one.means) : []),
    ].filter(takes);
    if (means.length === 0) continue;
    const kinds = new Set(
      ofSection(way).flatMap((one) =>
        [...one.kinds, ...one.named.map((hit) => hit.kind)]
          .filter(
            (kind) =>
              kind !== 'complain' ||
              ((one.offer.means.length === 0 || one.ofRegulator) && ourOfficer.test(one.clause.text.slice(one.span.from, one.span.to))),
          )
          .filter(
            (kind) =>
              !listedOnly.has(kind) ||
              (!someOnly.test(way.clause.text) &&
                one.offer.means.length === 0 &&
                one.offer.unnamed.length === 0 &&
                (entry.test(one.clause.text) || entry.test(one.clause.text.slice(one.span.from, one.span.to).trimStart()) || one.entitles)),
          ),
      ),
    );
    for (const kind of kinds) if (served.has(kind)) ways.set(kind, [...(ways.get(kind) ?? []), ...means]);
  }
  return ways;
}

/** Rights that a sentence on using any of them lets one use by a letter, to an address printed elsewhere ("or write to the address in section 1"). */
export function lettersForAny(all: readonly Statement[]): ChoiceKindId[] {
  const ofSection = bySection(all);
  return all
    .filter(
      (way) =>
        way.remaining &&
        way.place === 'rights' &&
        way.by !== 'sentence' &&
        (way.offer.unnamed.includes('letter') || writesToOfficer.test(way.clause.text.slice(way.span.from, way.span.to))) &&
        latin.test(way.clause.text),
    )
    .flatMap((way) => ofSection(way).flatMap((one) => [...one.kinds, ...one.named.map((hit) => hit.kind)]))
    .filter((kind) => served.has(kind) && !listedOnly.has(kind));
}

/** "Write to or e-mail our Data Protection Officer". */
const writesToOfficer =
  /\bwrit(?:e|ing)(?: to)?(?: or (?:e-?mail|call|ring|phone)(?:ing)?)? (?:to )?(?:the|our) (?:[A-Z][a-z]+ ){0,3}Officer\b/;
/** "To use the rights in (a) to (c)": of the list above only some. */
const someOnly = /\brights? (?:in|under|at|listed in) (?:\([\da-z]\)|paragraphs?|items?|points?) ?/i;
/** "Lodge a complaint with our Data Protection Officer": made in the way of the other requests. */
const ourOfficer = /\b(?:with|to) (?:us\b|our [^.;,]{0,40}\b(?:officer|team|desk|office|department)\b)/i;
/** An entry of a list of rights: "that we not sell or share …; and". */
const entry = /^(?:\(?[\da-z]{1,3}[).] ?)?(?:to|that|the right|opt|deletion|correction|access|ask|request)\b/i;

/** The statements on rights in the section of a given one. */
function bySection(all: readonly Statement[]): (of: Statement) => readonly Statement[] {
  const sections = new Map<number | undefined, Statement[]>();
  for (const one of all) {
    if (one.place !== 'rights') continue;
    const heading = one.clause.pathIds.at(-1);
    const known = sections.get(heading);
    if (known) known.push(one);
    else sections.set(heading, [one]);
  }
  return (of) => sections.get(of.clause.pathIds.at(-1)) ?? [];
}

const toOfficer =
  /\b(?:(?:send|submit|address|forward|direct|mak)(?:e|ing|ed)? [^.;]{0,70}?(?= to (?:the|our)\b)|writ(?:e|ing)(?: to)? or (?:e-?mail|call|ring|phone|telephone)(?:ing)?|writ(?:e|ing)|contact(?:ing)?|e-?mail(?:ing)?(?: or writ(?:e|ing))?|reach(?:ing)? out|appl(?:y|ying)|addressed) (?:in writing )?(?:to )?(?:the|our) ((?:[A-Z][a-z]+ ){0,3}Officer)\b/;

/** "By writing to the Grievance Redressal Officer": the addresses that the policy prints for that officer elsewhere. */
export function officersMeans(reading: Reading, statement: Statement): { means: Means; clause: Clause }[] {
  const { clause, span } = statement;
  const match = toOfficer.exec(clause.text.slice(span.from, span.to));
  if (!match) return [];
  const letter = /^writ/i.test(match[0]);
  const mailed = /\bby e-?mail\b[^.;]{0,6}$/i.test(clause.text.slice(span.from, span.from + match.index)) || /^e-?mail/i.test(match[0]);
  const wanted = new Set<Means['type']>(mailed ? ['email'] : letter ? ['email', 'post'] : ['email', 'post', 'phone']);
  const home = reading.clauses.find(
    (other) =>
      other.id !== clause.id &&
      other.kind !== 'heading' &&
      other.text.includes(match[1]!) &&
      meansInText(reading, other).means.some((one) => one.means.type === 'email'),
  );
  if (!home) return officersRows(reading, clause, match[1]!, wanted);
  return meansInText(reading, home)
    .means.filter((one) => wanted.has(one.means.type))
    .map((one) => ({ means: one.means, clause: home }));
}

/** A table of contacts that names the officer in one row and prints address and e-mail in those below: the first of each. */
function officersRows(
  reading: Reading,
  asking: Clause,
  officer: string,
  wanted: ReadonlySet<Means['type']>,
): { means: Means; clause: Clause }[] {
  const cell = reading.clauses.find(
    (other) => other.kind === 'cell' && other.id !== asking.id && other.text.length <= 60 && other.text.includes(officer),
  );
  if (!cell) return [];
  const found: { means: Means; clause: Clause }[] = [];
  for (const clause of reading.clauses.slice(cell.id)) {
    if (clause.block !== cell.block) break;
    for (const { means } of [...meansInText(reading, clause).means, ...labelledByRow(reading, clause)]) {
      if (wanted.has(means.type) && means.type !== 'phone' && !found.some((one) => one.means.type === means.type))
        found.push({ means, clause });
    }
  }
  return found;
}

/** "access (you may ask for a copy at …)": a bracket of English speaks of its own entry alone. */
export function inBracket({ offer, clause: { text } }: Statement): boolean {
  return /[a-z]{3} [a-z]/i.test(text) && offer.means.every(({ from }) => text.lastIndexOf('(', from) > text.lastIndexOf(')', from));
}
