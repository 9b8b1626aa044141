import type { DataId } from '../../card/taxonomy.ts';
import { hitsOf, type Reading } from '../reading.ts';
import { type RawMention, weakMention } from './raw-mention.ts';

/** The box "What?" of the model form of United States lenders (12 CFR part 1016, appendix). */
const box = /\btypes of (?:personal )?information we collect(?: and share)? depend\b/i;
const list = /\bcan include\b/i;

/** Data that the model form names where it stands as a table: its "account balances" are those of the loan, not of the user's bank. */
export function modelFormData(reading: Reading): RawMention[] {
  return reading.clauses
    .filter(({ kind, text }) => kind === 'cell' && box.test(text))
    .flatMap((clause) => {
      const from = clause.text.search(list);
      if (from < 0) return [];
      return hitsOf(reading, clause.id, 'data', from)
        .filter(({ concept }) => concept !== 'data.assets')
        .map((hit) =>
          weakMention({
            category: hit.concept.slice(5) as DataId,
            clause,
            span: hit,
            sentence: clause.sentences.findIndex((s) => s.from <= hit.from && hit.from < s.to),
            ground: 'table',
            polarity: 'collected',
            rule: 'model-form',
          }),
        );
    });
}
