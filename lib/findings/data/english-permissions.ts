import type { Clause } from '../../clauses/clause.ts';
import type { Hit } from '../../lexicon/matcher.ts';
import { hitsOf, maySay, type Reading } from '../reading.ts';
import { sign } from '../signs.ts';

/** Ways in which English policies name permissions without the word standing beside them. */

/** "Camera" on a line of its own, as the term of a definition list. */
const longestTerm = 36;
const latin = /^[\x20-\u2fff]+$/;

/** True for a line that is a term and no sentence, in the section on permissions. */
export function isTerm(clause: Clause): boolean {
  return clause.kind !== 'heading' && clause.text.length <= longestTerm && latin.test(clause.text) && !/[.;!?]/.test(clause.text);
}

/** "Location (Required, while applying) — …", "Camera: …": the label of a line of English, with its remark in brackets. */
export const englishLabel = /^[^.,;:(]{2,40}?(?:\([^()]{1,60}\) ?)?(?::| ?[–—] ?| - )/;

/** "(Required)", "(optional, Android 13 and above)" within a label. */
export function markOfLabel(label: string | undefined): 'required' | 'optional' | null {
  const mark = /[([] ?(required|mandatory|compulsory|necessary|optional|voluntary|not (?:required|mandatory))\b/i.exec(label ?? '')?.[1];
  return mark === undefined ? null : /^[rmc]|^nec/i.test(mark) ? 'required' : 'optional';
}

/** "The app may ask for your camera, contacts and location": asking for things of the phone, three or more in one sentence. */
const asksFor =
  /\b(?:app|application|we|it) (?:may |will |can |might |also |only )*(?:asks?(?: you)? for|requests?|needs?|requires?|access(?:es)?) (?:access to |permission to use |use of )?(?:your |the |you for )/i;
const several = 3;

/** Where a sentence of English begins to list permissions that the app asks for, or -1. */
export function asksForSeveral(text: string, names: readonly Hit[]): number {
  const at = text.search(asksFor);
  if (at < 0 || !latin.test(text)) return -1;
  const stop = text.slice(at).search(/\. |;|$/);
  const listed = new Set(names.filter((hit) => hit.from > at && hit.to <= at + stop).map((hit) => hit.concept));
  return listed.size >= several ? at : -1;
}

/** Entries behind "ask for your", a comma or "and", outside brackets. */
export function isAskedFor(between: string): boolean {
  const opened = between.lastIndexOf('(') > between.lastIndexOf(')');
  return (
    !opened &&
    /(?:\b(?:for|to|use|of|needs?|requires?|requests?|asks?)|[,:]|\b(?:and|or))\s+(?:(?:and|or|the|your|device|phone|precise|approximate)(?:['’]s)? )*$/i.test(
      `${between}`,
    )
  );
}

const harmless =
  /\b(?:saying no|refusing|declining|if you (?:refuse|decline|say no))\b[^.;]{0,40}\b(?:not|no effect)\b|\bworks? without (?:any|them|it)\b|\b(?:all|each|none) (?:of them )?(?:is|are) (?:optional|required)\b|\byou (?:can|may) (?:refuse|decline|say no to|turn off|withhold) (?:any|each|all|every one) of (?:them|these)\b/i;
const demands = /\b(?:each|all)\b[^.;]{0,20}\brequired\b/i;

/** True for a text that says of permissions that nothing is lost without them. */
export function saysHarmless(text: string): boolean {
  return harmless.test(text) && !demands.test(text);
}

/** The same, said by the paragraph that leads to a list of terms. */
export function leadSaysHarmless(reading: Reading, clause: Clause): boolean {
  const nearest = clause.pathIds.at(-1) ?? -1;
  const first = reading.clauses.slice(nearest + 1, clause.id).find(({ kind }) => kind === 'paragraph');
  return first !== undefined && !isTerm(first) && saysHarmless(first.text);
}

/** "SMS. We read …", "Installed applications: …": what heads a paragraph, in bold print or not. */
const runIn = /^(?:\(?[\dA-Za-z]{1,3}[.)]\s+)?([A-Z][^.:;!?()]{1,34}(?:\([^()]{1,40}\))?)\s?(?:[.:]|[–—-] )(?=\s|$)/;
/** The section asks for these things, and does not only describe them. */
const asking = /\bpermissions?\b|\baccess (?:to|is)\b|\ballow(?:ed)?\b|\bsay no\b|\b(?:you|if you) (?:refuse|decline|deny)\b|\bgrant\b/i;
/** "Contacts: we do not upload …": the first sentence behind the label denies. */
const refusesFirst =
  /^[^.:;!?()]{1,40}(?:\([^()]*\))?\s?(?:[.:]|[–—-] )[^.;]*?\b(?:do|does|will|is|are|can|we)(?: not\b|n['’]t\b| never\b)/i;
const mayAsk: ReadonlySet<Clause['role']> = new Set(['collection', 'permissions', 'other', 'usage']);

/**
 * Paragraphs whose run-in labels name permissions, three or more under one heading that asks for them; those that deny what
 * their label names are left out.
 */
export function labelledParagraphs(reading: Reading): { clause: Clause; names: readonly Hit[] }[] {
  const sections = new Map<number, { clause: Clause; names: readonly Hit[] }[]>();
  for (const clause of reading.clauses) {
    if (clause.kind === 'cell' || clause.kind === 'heading' || !mayAsk.has(clause.role) || !maySay(reading, clause, sign.english)) continue;
    const label = runIn.exec(clause.text);
    if (!label || clause.text.length < label[0].length + 12) continue;
    const names = hitsOf(reading, clause.id, 'permission', 0, label[0].length);
    if (names.length === 0 || names.length > 2) continue;
    const nearest = clause.pathIds.at(-1) ?? -1;
    sections.set(nearest, [...(sections.get(nearest) ?? []), { clause, names }]);
  }
  return [...sections.values()].flatMap((found) => {
    const distinct = new Set(found.flatMap(({ names }) => names.map(({ concept }) => concept)));
    const texts = reading.clauses
      .slice(found[0]!.clause.id - 2 < 0 ? 0 : found[0]!.clause.id - 2, found.at(-1)!.clause.id + 1)
      .map(({ text }) => text);
    if (distinct.size < several || !texts.some((text) => asking.test(text))) return [];
    return found.filter(({ clause }) => !refusesFirst.test(clause.text));
  });
}
