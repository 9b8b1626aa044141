import type { ChoiceMention, Facts } from '../findings.ts';
import type { Reading } from '../reading.ts';

/** What the user can do, and how. */
export function findChoices(_reading: Reading, _facts: Facts): ChoiceMention[] {
  return [];
}
