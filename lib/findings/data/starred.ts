import type { Clause } from '../../clauses/clause.ts';
import type { Reading } from '../reading.ts';
import type { RawMention } from './raw-mention.ts';
import type { Verdict } from './refusal.ts';

/** "Items marked with an asterisk (*)", "fields marked * are mandatory": a sentence that says how to read marks. */
const explains =
  /\b(?:marked|indicated|denoted|flagged|shown|fields|items|details|rows|information) (?:below )?(?:with|by|in|as)?\s?(?:an? |the )?(?:asterisks?\b|star\b|[“"‘(]?\*)/i;
const printed = /[\w)]\s?\*/;
const demands = /\b(?:mandatory|required|compulsory|must|cannot|can['’]t|unable|need(?:ed|s)?|not be able|won['’]t|essential)\b/i;
const spares = /\b(?:optional|voluntary|need not|not (?:mandatory|required|compulsory))\b/i;

/** True for a sentence that explains marks which the policy prints: it demands nothing by itself. */
export function explainsMarks(reading: Reading, text: string): boolean {
  return explains.test(text) && reading.clauses.some((clause) => printed.test(clause.text) && !explains.test(clause.text));
}

const known = new WeakMap<Reading, Verdict | null>();

/** What an asterisk means in this policy; null where none is explained. */
function meaningOfStars(reading: Reading): Verdict | null {
  let meaning = known.get(reading);
  if (meaning === undefined) {
    const said = reading.clauses
      .flatMap((clause) =>
        clause.text.includes('*') || /asterisk/i.test(clause.text)
          ? clause.sentences.map(({ from, to }) => clause.text.slice(from, to))
          : [],
      )
      .find((text) => explains.test(text));
    meaning = said === undefined ? null : spares.test(said) ? 'optional' : demands.test(said) ? 'required' : null;
    known.set(reading, meaning);
  }
  return meaning;
}

/** "Contact details* | home address, e-mail": the mark stands behind the word, or at the end of the label that heads its row or line. */
export function starredDemand(reading: Reading, { clause, span }: RawMention): Verdict | null {
  const meaning = meaningOfStars(reading);
  if (meaning === null) return null;
  if (/^(?:['’]s)?(?: \w+)?\s?\*/.test(clause.text.slice(span.to, span.to + 20))) return meaning;
  if (/^[^.;:*]{2,60}\*\s?(?::|[–—-] |$)/.test(clause.text.slice(0, Math.max(span.from, 0)))) return meaning;
  const label = labelOfRow(reading, clause);
  return label !== null && /\*\s*$/.test(label.text) ? meaning : null;
}

function labelOfRow(reading: Reading, clause: Clause): Clause | null {
  if (clause.kind !== 'cell') return null;
  for (let id = clause.id; id >= 0; id--) {
    const other = reading.clauses[id]!;
    if (other.block !== clause.block || other.row !== clause.row) break;
    if (other.column === 0) return other;
  }
  return null;
}
