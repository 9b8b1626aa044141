import type { Card } from '../../card/card.ts';
import type { Reading } from '../reading.ts';

/** How long the policy says data are kept. */
export function findRetention(_reading: Reading): Card['retention'] {
  return [];
}
