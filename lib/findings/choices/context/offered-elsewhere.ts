import type { ChoiceKindId } from '../../../card/taxonomy.ts';

/** Choices that sections other than those on rights may offer; looking up an order there is a function, not a right. */
export const offeredElsewhere = new Set<ChoiceKindId>([
  'withdraw-consent',
  'close-account',
  'delete',
  'personalisation',
  'marketing',
  'permissions',
  'automated-decision',
  'model-training',
  'stop-sharing',
  'cookies',
  'unbind-card',
  'unbind-third-party',
  'deceased',
  'complain',
]);
