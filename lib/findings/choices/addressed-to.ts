import type { Clause } from '../../clauses/clause.ts';
import { maySay, type Reading } from '../reading.ts';
import { sign } from '../signs.ts';

/** "Requests, enquiries and complaints shall be addressed to:" leads to the lines that say where. */
const leads =
  /\b(?:requests?|enquir(?:y|ies)|inquir(?:y|ies)|complaints?|questions?|queries|concerns)\b[^.;:]{0,90}\b(?:addressed|directed|sent|submitted|made|forwarded|contact|reach|write)\b[^.;:]{0,60}:\s*$/i;
const longestLine = 90;
/** Copied text may run the lines of an address together. */
const longestOfAll = 240;
const mostLines = 8;

/** Ids of the short lines behind such a sentence. */
export function addressedTo(reading: Reading): number[] {
  const ids: number[] = [];
  for (const clause of reading.clauses) {
    if (
      clause.kind === 'heading' ||
      clause.kind === 'cell' ||
      !maySay(reading, clause, sign.colon) ||
      !maySay(reading, clause, sign.english) ||
      !leads.test(clause.text)
    )
      continue;
    for (const next of reading.clauses.slice(clause.id + 1, clause.id + 1 + mostLines)) {
      if (!isLine(next)) break;
      ids.push(next.id);
    }
  }
  return ids;
}

function isLine({ kind, text }: Clause): boolean {
  return (
    (kind === 'paragraph' || kind === 'item') &&
    (text.length <= longestLine || (text.length <= longestOfAll && /@|\b(?:tel|phone|e-?mail)\b/i.test(text))) &&
    !/[.;]\s+[A-Z][a-z]+ [a-z]/.test(text)
  );
}
