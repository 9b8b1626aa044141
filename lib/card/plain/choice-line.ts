import type { Message } from '../../words/words.ts';
import type { Choice } from '../card.ts';
import { withinMessage } from './days.ts';

/** What one way out comes with: how soon, on which conditions, and whether the policy says how at all. May be empty. */
export function choiceLine(choice: Choice): Message[] {
  const { means, deadlineDays, conditions } = choice;
  const parts: Message[] = [];
  if (means.length === 0) parts.push({ key: 'plain.choice.no-means' });
  if (deadlineDays !== null) parts.push(withinMessage(deadlineDays, choice));
  if (conditions.length > 0) parts.push({ key: 'plain.choice.conditions' });
  return parts;
}
