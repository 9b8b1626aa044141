import type { ChoiceKindId } from '../../../card/taxonomy.ts';
import { quoteAround } from '../../quote.ts';
import { hitsOf, type Reading } from '../../reading.ts';
import type { Statement } from '../statement.ts';
import type { Line } from './line.ts';

/** What stands in the way: unpaid loans, open disputes. */
export function remember(reading: Reading, all: readonly Statement[], lines: ReadonlyMap<ChoiceKindId, Line>): void {
  for (const statement of all) {
    if (statement.place !== 'rights') continue;
    const limits = hitsOf(reading, statement.clause.id, 'choice-limit', statement.span.from, statement.span.to);
    if (limits.length === 0) continue;
    for (const kind of statement.kinds) {
      if (!['close-account', 'withdraw-consent', 'delete', 'unbind-card'].includes(kind)) continue;
      lines.get(kind)?.conditions.push(quoteAround(statement.clause, limits[0]!));
    }
  }
}
