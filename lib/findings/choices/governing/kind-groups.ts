import type { ChoiceKindId } from '../../../card/taxonomy.ts';

/** Kinds whose verbs stand in sentences on other kinds as well: under a heading of their own they give way to it. */
export const incidental = new Set<ChoiceKindId>([
  'withdraw-consent',
  'close-account',
  'delete',
  'access-copy',
  'correct',
  'portability',
  'permissions',
  'explain',
]);

/** Looking up and correcting go together: under a heading for the one, a sentence that names the other serves both. */
export const upkeep = new Set<ChoiceKindId>(['access-copy', 'correct']);

/** Looked up, corrected and deleted in one breath: a verb tells which of them. */
export const tended = new Set<ChoiceKindId>(['access-copy', 'correct', 'delete']);

/** Choices that are a matter on which a section may speak, and refusing it. */
export const byTopic = new Set<ChoiceKindId>(['personalisation', 'marketing', 'model-training', 'automated-decision', 'stop-sharing']);
