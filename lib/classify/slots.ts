import { labelCount } from './label-order.ts';

/** What the second stage looks at around a sentence, itself first. `heading` is the nearest heading, `section` the outermost. */
const slotNames = ['self', 'previous', 'next', 'beforePrevious', 'afterNext', 'heading', 'section'] as const;
export const slotCount = slotNames.length;
export const headingSlot = slotNames.indexOf('heading');
export const sectionSlot = slotNames.indexOf('section');

/** Squashed scores of every slot, then one number a slot that says whether it is filled. */
export const inputCount = slotCount * labelCount + slotCount;

/**
 * The dense inputs of the second stage. `slots` names for each slot the row of `scores` (first-stage log-odds,
 * `labelCount` a row) that stands there, or -1. Scores are squashed into -1…1, so that one very sure neighbour does not
 * outweigh the sentence itself.
 */
export function fillInputs(slots: ArrayLike<number>, scores: Float32Array, inputs: Float32Array): void {
  inputs.fill(0);
  for (let slot = 0; slot < slotCount; slot++) {
    const row = slots[slot]!;
    if (row < 0) continue;
    const from = row * labelCount;
    const to = slot * labelCount;
    for (let k = 0; k < labelCount; k++) inputs[to + k] = squash(scores[from + k]!);
    inputs[slotCount * labelCount + slot] = 1;
  }
}

/** Close to tanh(x / 4), but the same on every engine: Math.tanh is not specified to the last bit. */
function squash(x: number): number {
  return x / (4 + Math.abs(x));
}
