import type { Findings, WarningMention } from '../findings.ts';
import type { Reading } from '../reading.ts';

/** What a borrower should know before agreeing, each on a sentence of the policy that says so. */
export function findWarnings(_reading: Reading, _found: Omit<Findings, 'warnings' | 'disclosures' | 'vague'>): WarningMention[] {
  return [];
}
