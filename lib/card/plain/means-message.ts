import type { Message } from '../../words/words.ts';
import type { Means } from '../card.ts';

/** A means in words: what it is, and what the policy prints for it. */
export function meansMessage({ type, value }: Means): Message {
  const means: Message = { key: `means.${type}` };
  return value ? { key: 'plain.means', gaps: { means, value } } : means;
}
