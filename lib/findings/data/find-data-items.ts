import type { DataMention, Facts } from '../findings.ts';
import type { Reading } from '../reading.ts';
import type { PolicyTable } from '../tables/policy-table.ts';

/** Every mention of personal data that the policy says is collected, or says is not. */
export function findDataItems(_reading: Reading, _facts: Facts, _tables: readonly PolicyTable[]): DataMention[] {
  return [];
}
