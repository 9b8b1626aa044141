import type { Message } from '../../words/words.ts';
import type { Choice } from '../card.ts';

/** What one way out comes with: how soon, on which conditions, and whether the policy says how at all. May be empty. */
export function choiceLine({ means, deadlineDays, conditions }: Choice): Message[] {
  const parts: Message[] = [];
  if (means.length === 0) parts.push({ key: 'plain.choice.no-means' });
  if (deadlineDays !== null) parts.push({ key: 'plain.choice.within', gaps: { n: deadlineDays } });
  if (conditions.length > 0) parts.push({ key: 'plain.choice.conditions' });
  return parts;
}
