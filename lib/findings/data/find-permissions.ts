import type { PermissionMention } from '../findings.ts';
import type { Reading } from '../reading.ts';
import type { PolicyTable } from '../tables/policy-table.ts';

/** The device permissions that the policy names. */
export function findPermissions(_reading: Reading, _tables: readonly PolicyTable[]): PermissionMention[] {
  return [];
}
