import type { PartnerMention } from '../findings.ts';
import type { Clause } from '../../clauses/clause.ts';
import type { PartnerKindId } from '../../card/taxonomy.ts';
import { quoteAround } from '../quote.ts';
import { hitsOf, type Reading } from '../reading.ts';
import { kindsIn } from './kinds.ts';
import { namesIn, type OwnParties, type PartyName } from './party-names.ts';

/**
 * English policies say once which agencies they deal with ("Credit Information Companies, namely A and B", "the agencies we
 * use are A and B") and give data to "the agencies" elsewhere: the list is that of the recipients too. "Such as A" is an
 * example of a source and names no recipient.
 */

/** Words that open the whole list, and words for mere examples. */
const closed =
  /\b(?:namely|we (?:only |currently )?(?:use|work with|deal with)|(?:agencies|bureaus|bureaux|companies|ones)(?: that)?(?: we (?:use|deal with|work with))?,? (?:are|being)|i\.e\.)(?=[\s:])/i;
const examples = /\b(?:such as|for example|e\.g\.|including|like)\b/i;
/** "The main one is X.", "They are X and Y.": goes on from the recipients of the sentence before. */
const goesOn =
  /^\s*(?:(?:At present |Currently,? )?(?:they|these|those|the (?:main|principal|largest|only|current) ones?|ours|the (?:agencies|bureaus|bureaux|companies|firms|providers)(?: (?:we|in question)[\w ]{0,20})?) (?:is|are)(?: currently)?:?)\s/i;
const english = /[a-z]{3} [a-z]/i;

/** The members of closed lists of credit bureaus, where the policy gives data to bureaus. */
export function listedBureaus(reading: Reading, mentions: readonly PartnerMention[], own: OwnParties): PartnerMention[] {
  const given = mentions.find(({ kind, rule }) => kind === 'credit-bureau' && rule !== 'model-form');
  if (!given) return [];
  return reading.clauses.flatMap((clause) => {
    if (clause.kind === 'cell' || clause.kind === 'heading' || !english.test(clause.text)) return [];
    return clause.sentences.flatMap(({ from, to: end }, at) => {
      // "In the UK we use A and B; in Singapore C and D": the list goes on behind a semicolon.
      let last = at;
      while (last + 1 < clause.sentences.length && /;\s*$/.test(clause.text.slice(0, clause.sentences[last]!.to))) last++;
      const to = Math.max(end, clause.sentences[last]!.to);
      const opens = closed.exec(clause.text.slice(from, end));
      if (!opens) return [];
      const names = namesIn(reading, clause, from + opens.index, to, own).filter(
        (party) => !party.brand || party.usual === 'credit-bureau',
      );
      if (names.length === 0 || examples.test(clause.text.slice(from + opens.index, names[0]!.from))) return [];
      const spoken = hitsOf(reading, clause.id, 'partner', 0, names[0]!.from).findLast((hit) => hit.concept !== 'partner.other');
      return spoken?.concept === 'partner.credit-bureau' ? names.map((party) => named('credit-bureau', clause, party, given.via)) : [];
    });
  });
}

/** Who is named by a sentence that goes on from a recipient: "… shared with fraud prevention agencies. The main one is X." */
export function namedNext(reading: Reading, clause: Clause, given: readonly PartnerMention[], own: OwnParties): PartnerMention[] {
  if (given.length === 0) return [];
  return clause.sentences.slice(1).flatMap((sentence, at) => {
    if (!goesOn.test(clause.text.slice(sentence.from, sentence.to))) return [];
    const before = clause.sentences[at]!;
    const kind = kindsIn(reading, clause, before.from, before.to).find((word) => given.some((mention) => mention.kind === word.kind))?.kind;
    if (!kind) return [];
    const names = [...namesIn(reading, clause, sentence.from, sentence.to, own), ...bare(clause, sentence.from, sentence.to)];
    return names
      .filter((name, i) => !names.slice(0, i).some((other) => other.from < name.to && name.from < other.to))
      .map((party) => named(kind, clause, party, given[0]!.via));
  });
}

/** "The main one is Sentinel Guild.": capitalised words that are the whole rest of the sentence. */
function bare(clause: Clause, from: number, to: number): PartyName[] {
  const match = /\b(?:is|are) (?:called )?((?:[A-Z][\w&'’-]*)(?: (?:[A-Z][\w&'’-]*|of|&))*)\.?\s*$/.exec(clause.text.slice(from, to));
  if (!match?.[1]?.includes(' ')) return [];
  const start = from + match.index + match[0].indexOf(match[1]);
  return [{ name: match[1], from: start, to: start + match[1].length, kind: null, usual: null, brand: true }];
}

function named(kind: PartnerKindId, clause: Clause, party: PartyName, via: PartnerMention['via']): PartnerMention {
  return { kind, names: [party.name], via, data: [], purpose: null, evidence: quoteAround(clause, party), rule: 'closed-list' };
}
