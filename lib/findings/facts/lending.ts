import { maySay, type Reading } from '../reading.ts';
import { sign } from '../signs.ts';

const words = /借款|贷款|授信|借贷|放款|还款|信贷|分期/g;
/** Chinese words of lending per thousand characters from which a policy is taken for a lender's; measured on invented and real policies. */
const density = 1.2;

/**
 * Whether the list of necessary information for online lending applies: a Chinese policy that speaks of loans throughout.
 * English policies have no such list.
 */
export function isLending(reading: Reading): boolean {
  if (!reading.document.lang.startsWith('zh')) return false;
  let characters = 0;
  let hits = 0;
  for (const clause of reading.clauses) {
    characters += clause.text.length;
    if (maySay(reading, clause, sign.lending)) hits += clause.text.match(words)?.length ?? 0;
  }
  return characters > 0 && (1000 * hits) / characters >= density;
}
