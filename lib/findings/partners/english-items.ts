import type { PartnerMention } from '../findings.ts';
import type { Clause } from '../../clauses/clause.ts';
import { numbering } from '../../clauses/numbering.ts';
import type { Span } from '../../document/policy-document.ts';
import { quoteAround } from '../quote.ts';
import { hitsOf, maySay, type Reading } from '../reading.ts';
import { sign } from '../signs.ts';
import { kindBehind } from './kind-behind.ts';
import { kindsIn } from './kinds.ts';
import { withNeighbours } from './english-neighbours.ts';
import { namesIn, type OwnParties } from './party-names.ts';
import { sectionVia } from './prose-partners.ts';

/** "We may disclose personal information to:" */
const announces =
  /\b(?:share|disclose|give|pass|provide|send|transfer|released?|available|disclosed|shared|provided)\b[^:]{0,110}\b(?:to|with)(?: [\w,'’ -]{0,50})?:\s*$/i;
const otherLists = /\b(?:not|never|purposes?|circumstances|situations|reasons|cases|following ways)\b[^:]{0,30}:\s*$/i;
/** The label of an item: "Bank and lending partners. …", "Regulators: …". */
const label = /^[^.:;]{2,64}?(?:[.:]|\s[–—-])\s+/;
/** Behind these what is done names the trade: "Vendors that host our systems, process payments …". */
const doers =
  /^(?:(?:our|various|other|third[- ]party) )*(?:service )?(?:providers?|vendors?|suppliers?|contractors?|processors?|companies|firms|businesses|partners)\b/i;
/** Where the naming of recipients ends and the talk of why or when begins. */
const ends = /,? (?:for the purposes?|so that|in order|when |where |if |unless |as we |as described|to the extent)\b/i;

/** "Service providers. Companies that …": words that head a paragraph and are no sentence. */
const runIn =
  /^(?:\(?[a-z\d]{1,4}[).]\s+|\d+(?:\.\d+)+\.?\s+)?(?!(?:We|You|If|When|Where|The|This|These|Our|Your|It|They|As|In|For|To|By|On|At|Please|See|Note|No|Yes)\b)[A-Z][^.:;!?]{2,60}[.:]\s+(?=[A-Z“"])/;

/** Where the label ends that heads a paragraph of English, or null. */
export function runInLabel(text: string): number | null {
  const found = runIn.exec(text)?.[0];
  return found && found.split(/\s+/).length <= 9 ? found.length : null;
}

/** True for a paragraph in a section on sharing whose label names a recipient: "Professional advisors. Such as attorneys …" */
export function labelledRecipient(reading: Reading, clause: Clause): boolean {
  if (clause.role !== 'sharing' || clause.kind === 'heading') return false;
  const label = runInLabel(clause.text);
  return label !== null && hitsOf(reading, clause.id, 'partner', 0, label).length > 0;
}

/** "The regulator, the police and the ombudsman, when they ask": a paragraph on sharing that is a list of recipients without a verb. */
export function bareRecipients(reading: Reading, clause: Clause): boolean {
  if (clause.role !== 'sharing' || clause.kind === 'heading' || clause.kind === 'cell' || !maySay(reading, clause, sign.english))
    return false;
  const first = clause.sentences[0];
  if (!first || runInLabel(clause.text) !== null) return false;
  const hits = hitsOf(reading, clause.id, 'partner', first.from, first.to);
  const lead = clause.text.slice(0, hits[0]?.from ?? 0);
  const rest = clause.text.slice(0, hits[1]?.to ?? 0);
  return (
    hits.length > 1 &&
    /^(?:[a-z]+ ){0,3}$/i.test(lead) &&
    !/\b(?:we|you|is|are|may|will|must|can|has|have|do|does|not|never)\b/i.test(rest) &&
    /,| and | or /.test(rest)
  );
}

/** True for a line of English that announces a list of recipients by its verb. */
export function announcesInEnglish(text: string): boolean {
  return announces.test(text) && !otherLists.test(text);
}

/** The recipients that an item of such a list names: by its label, and by name, noun or trade in the sentence behind it. */
export function englishItem(reading: Reading, clause: Clause, own: OwnParties): PartnerMention[] {
  const number = numbering(clause.text)?.length ?? 0;
  const head = number + (label.exec(clause.text.slice(number))?.[0].length ?? 0);
  const first = clause.sentences.find((span) => span.to > head + 1) ?? { from: 0, to: clause.text.length };
  const from = Math.max(head, first.from);
  let last = clause.sentences.indexOf(first);
  while (last >= 0 && last < clause.sentences.length - 1 && /;\s*$/.test(clause.text.slice(0, clause.sentences[last]!.to))) last++;
  const end = clause.sentences[last]?.to ?? first.to;
  const rest = clause.text.slice(from, end);
  if (/\b(?:not|never)\b/i.test(rest.slice(0, 40))) return [];
  const stop = rest.search(ends);
  const zone = { from, to: stop < 0 ? end : from + stop };
  const trades = doers.test(clause.text.slice(0, head)) || doers.test(rest);
  const parties = withNeighbours(reading, clause, zone.from, zone.to, namesIn(reading, clause, zone.from, zone.to, own), own);
  const words = [...kindsIn(reading, clause, 0, head), ...kindsIn(reading, clause, zone.from, zone.to, trades)].filter(
    (word) => !parties.some((party) => party.from < word.to && word.from < party.to),
  );
  const mention = (kind: PartnerMention['kind'], names: string[], at: Span) => ({
    kind,
    names,
    via: sectionVia(clause),
    data: [],
    purpose: null,
    evidence: quoteAround(clause, at),
    rule: 'english-item',
  });
  return [
    ...words.map((word) => mention(word.kind, [], word)),
    ...parties.map((party) =>
      mention(
        party.kind ??
          kindBehind(reading, clause, party) ??
          kindBefore(reading, clause, zone.from, party) ??
          words[0]?.kind ??
          party.usual ??
          'other',
        [party.name],
        party,
      ),
    ),
  ];
}

/** "Firms that host (A Inc.), text (B Inc.)": what stands between the last bracket or comma and the bracket of a name tells its trade. */
function kindBefore(reading: Reading, clause: Clause, lowest: number, party: Span): PartnerMention['kind'] | null {
  if (!/\($/.test(clause.text.slice(lowest, party.from))) return null;
  const before = clause.text.slice(lowest, party.from - 1);
  const from = lowest + Math.max(0, before.lastIndexOf(')') + 1);
  return kindsIn(reading, clause, from, party.from - 1, true).at(-1)?.kind ?? null;
}

/** "Our site sets cookies … the sites that get them are X and Y": companies that a sentence on cookies names. */
export function cookieCompanies(reading: Reading, clause: Clause, sentence: Span, own: OwnParties): PartnerMention[] {
  const text = clause.text.slice(sentence.from, sentence.to);
  if (!/[a-z]{3} [a-z]/i.test(text) || /\b(?:not|opt out|privacy policy|learn more|browser)\b/i.test(text)) return [];
  return namesIn(reading, clause, sentence.from, sentence.to, own)
    .filter((party) => !party.brand)
    .map((party) => ({
      kind: party.usual ?? (/analy|count|measur|statistic/i.test(text) ? ('analytics' as const) : ('marketing' as const)),
      names: [party.name],
      via: 'share' as const,
      data: [],
      purpose: null,
      evidence: quoteAround(clause, party),
      rule: 'cookie-company',
    }));
}

/** "We give the agencies details every month", below a heading that says which agencies. */
export function toTheAgencies(reading: Reading, clause: Clause, sentence: Span): PartnerMention[] {
  if (!maySay(reading, clause, sign.english)) return [];
  const told =
    /\b(?:give|send|tell|supply|provide|update) (?:the|these|those|each of the|all three|both) (?:agencies|bureaus|bureaux|cras)\b/i.exec(
      clause.text.slice(sentence.from, sentence.to),
    );
  if (!told) return [];
  const above = clause.pathIds.some((id) => hitsOf(reading, id, 'partner').some((hit) => hit.concept === 'partner.credit-bureau'));
  const at = { from: sentence.from + told.index, to: sentence.from + told.index + told[0].length };
  return above
    ? [{ kind: 'credit-bureau', names: [], via: 'share', data: [], purpose: null, evidence: quoteAround(clause, at), rule: 'the-agencies' }]
    : [];
}
