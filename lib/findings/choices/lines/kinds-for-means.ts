import type { Means } from '../../../card/card.ts';
import type { ChoiceKindId } from '../../../card/taxonomy.ts';
import { exercised } from '../exercised-rights.ts';

/** Means that make sense for some kinds only. */
export const onlyFor: Partial<Record<Means['type'], readonly ChoiceKindId[]>> = {
  'browser-settings': ['cookies', 'stop-sharing'],
  'sms-reply': ['marketing', 'personalisation'],
  'device-settings': ['permissions', 'withdraw-consent', 'cookies', 'personalisation', 'marketing', 'stop-sharing', 'model-training'],
};

/** Rights that take the general contact when the policy names them and says no more (gold rule 5). */
export const rightsByName = new Set<ChoiceKindId>([...exercised, 'automated-decision', 'personalisation', 'stop-sharing']);

/** Rights that a contact section may answer for when it lists them (若您对访问、更正、删除…有任何意见). */
export const askedInContact = new Set<ChoiceKindId>([...exercised, 'personalisation']);

/** Rights that customer service can carry out for the user. */
export const assisted = new Set<ChoiceKindId>([...askedInContact, 'unbind-card', 'unbind-third-party']);
