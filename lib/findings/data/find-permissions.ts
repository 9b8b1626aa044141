import { quoteAround } from '../quote.ts';
import type { PermissionMention } from '../findings.ts';
import type { Reading } from '../reading.ts';
import type { PolicyTable } from '../tables/policy-table.ts';
import { namedPermissions } from './permission-mentions.ts';

/** The device permissions that the policy names. */
export function findPermissions(reading: Reading, tables: readonly PolicyTable[]): PermissionMention[] {
  return namedPermissions(reading, tables).map(({ category, clause, span, rule }) => ({
    category,
    evidence: quoteAround(clause, span),
    rule,
  }));
}
