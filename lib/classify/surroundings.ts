import type { SentenceContext } from './labels.ts';
import { slotCount } from './slots.ts';

/** Which texts have to be scored, and where each sentence's neighbours and headings stand among them. */
export interface Surroundings {
  /** All texts, the sentences themselves first, in their order. */
  texts: string[];
  /** `slotCount` rows of `texts` a wanted sentence, -1 where nothing stands. */
  slots: Int32Array;
  /** Whether anything at all is known about the place of the wanted sentence. */
  placed: boolean[];
}

/**
 * Looks around the sentences at the places `only`. A neighbour is taken from the list when the sentence beside it has that text; a neighbour
 * that is only given as text is scored for itself. Headings occur once, however many sentences stand below them.
 */
export function lookAround(sentences: readonly SentenceContext[], only: readonly number[]): Surroundings {
  const texts = sentences.map(({ text }) => text);
  const extra = new Map<string, number>();
  const rowOf = (text: string): number => {
    let row = extra.get(text);
    if (row === undefined) {
      row = texts.push(text) - 1;
      extra.set(text, row);
    }
    return row;
  };
  const slots = new Int32Array(only.length * slotCount).fill(-1);
  const placed = only.map((i, at) => {
    const { path, previous, next } = sentences[i]!;
    const before = sentences[i - 1];
    const after = sentences[i + 1];
    const follows = previous !== null && before?.text === previous;
    const leads = next !== null && after?.text === next;
    const row = at * slotCount;
    slots[row] = i;
    if (previous !== null) slots[row + 1] = follows ? i - 1 : rowOf(previous);
    if (next !== null) slots[row + 2] = leads ? i + 1 : rowOf(next);
    if (follows && before.previous !== null && sentences[i - 2]?.text === before.previous) slots[row + 3] = i - 2;
    if (leads && after.next !== null && sentences[i + 2]?.text === after.next) slots[row + 4] = i + 2;
    if (path.length > 0) slots[row + 5] = rowOf(path[path.length - 1]!);
    if (path.length > 1) slots[row + 6] = rowOf(path[0]!);
    return path.length > 0 || previous !== null || next !== null;
  });
  return { texts, slots, placed };
}
