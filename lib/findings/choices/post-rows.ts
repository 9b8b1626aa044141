import type { Clause } from '../../clauses/clause.ts';
import type { Reading } from '../reading.ts';
import type { FoundMeans } from './offer.ts';
import { postAddresses } from './post-addresses.ts';

const label =
  /^(?:(?:our |postal |mailing |office |principal |business |correspondence )+)?(?:address|office|office address|by post|post|mail)(?: for letters)?:?$/i;
const place = /\d[\s\S]*[A-Za-z]{3}|[A-Za-z]{3}[\s\S]*\d/;
const shortest = 14;

/** "Address | Unit 12, …": a cell that the first cell of its row calls an address. */
export function labelledByRow(reading: Reading, clause: Clause): FoundMeans[] {
  if (clause.kind !== 'cell' || clause.text.length < shortest || clause.text.includes('@') || !place.test(clause.text)) return [];
  const before = reading.clauses[clause.id - 1];
  if (before?.kind !== 'cell' || before.block !== clause.block || before.row !== clause.row || !label.test(before.text.trim())) return [];
  return [{ means: { type: 'post', value: clause.text.trim() }, from: 0, to: clause.text.length }];
}

const longestLine = 60;
const mostLines = 4;

/** "1177 Finch Boulevard" and "Cedar Hollow, UT 84999" as lines of their own: an address that goes on from line to line. */
export function onLines(reading: Reading, clause: Clause): FoundMeans[] {
  if (
    clause.kind !== 'paragraph' ||
    clause.text.length > longestLine ||
    !/^\D{0,12}\d/.test(clause.text) ||
    postAddresses(clause.text).length > 0
  )
    return [];
  let joined = clause.text.replace(/,\s*$/, '');
  for (const next of reading.clauses.slice(clause.id + 1, clause.id + mostLines)) {
    if (next.kind !== 'paragraph' || next.text.length > longestLine || /[@:]/.test(next.text)) break;
    joined += `, ${next.text}`;
    const [place] = postAddresses(joined);
    if (place?.from === 0) return [{ means: { type: 'post', value: place.value }, from: 0, to: clause.text.length }];
  }
  return [];
}
