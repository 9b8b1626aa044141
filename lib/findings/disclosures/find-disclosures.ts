import type { DisclosureMention, Findings } from '../findings.ts';
import type { Reading } from '../reading.ts';

/** Which of the things that the law asks a policy to say this one says. */
export function findDisclosures(
  _reading: Reading, _found: Omit<Findings, 'warnings' | 'disclosures' | 'vague'>,
): DisclosureMention[] {
  return [];
}
