import type { Reading } from '../reading.ts';
import type { PolicyTable } from './policy-table.ts';

/** The tables of a policy with the meaning of their columns. */
export function readTables(_reading: Reading): PolicyTable[] {
  return [];
}
