import type { Ground } from './raw-mention.ts';

/** What governs the words at one place of a sentence. */
export type State =
  | 'idle'
  | 'listed'
  | 'collect'
  | 'provide'
  | 'use'
  | 'share'
  | 'partner'
  | 'purpose'
  | 'condition'
  | 'refusal'
  | 'consequence'
  | 'denied'
  | 'rights';

/** The ground on which words of data count in a state; none where they do not. */
export const grounds: Partial<Record<State, Ground>> = {
  listed: 'listed',
  collect: 'collect',
  provide: 'provide',
  use: 'use',
  share: 'share',
  partner: 'share',
  denied: 'denied',
};
