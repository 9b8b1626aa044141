import type { ChoiceKindId } from '../../card/taxonomy.ts';

/** Choices of people with a right to them, by which a list of rights is known. */
export const exercised: ReadonlySet<ChoiceKindId> = new Set<ChoiceKindId>([
  'withdraw-consent',
  'close-account',
  'delete',
  'access-copy',
  'correct',
  'portability',
  'explain',
  'deceased',
]);
