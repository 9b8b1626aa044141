import type { ChoiceKindId } from '../card/taxonomy.ts';

/**
 * Choices that a person can ask for in a letter. The others are done on one's own device (permissions, cookies), in one's
 * own account (unbinding), need papers that no letter makes up for (next of kin), or have no one request (complaints).
 */
export const letterKindIds = [
  'withdraw-consent',
  'close-account',
  'delete',
  'access-copy',
  'correct',
  'explain',
  'stop-sharing',
  'automated-decision',
  'marketing',
  'portability',
  'model-training',
  'personalisation',
] as const satisfies readonly ChoiceKindId[];
export type LetterKind = (typeof letterKindIds)[number];

/** True for choices for which `composeLetter` has a letter. */
export function hasLetter(kind: ChoiceKindId): kind is LetterKind {
  return (letterKindIds as readonly ChoiceKindId[]).includes(kind);
}

/** Requests that say nothing until the user has said what is meant: which data, whose decision, to whom. */
const detailedKindIds = ['correct', 'automated-decision', 'portability'] as const satisfies readonly LetterKind[];

/** True for a kind of letter that asks for nothing yet without the details that the user types. */
export function needsDetails(kind: LetterKind): kind is (typeof detailedKindIds)[number] {
  return (detailedKindIds as readonly LetterKind[]).includes(kind);
}
