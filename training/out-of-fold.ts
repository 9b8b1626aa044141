import type { Workshop } from './stages.ts';

/** Scores by stage, each sentence scored by models that learnt from the other folds only. */
export interface OutOfFold {
  alone: Float32Array;
  placed: Float32Array;
}

/**
 * Both stages fold by fold. The second learns from first-stage scores that are out of fold themselves; those of its
 * training sentences come from models that saw the fold held out now, a leak of second order that is not worth the
 * fivefold time of nesting.
 */
export function outOfFold(shop: Workshop, folds: Int32Array, labelCount: number): OutOfFold {
  const everything = Array.from(folds, (_, n) => n);
  const count = folds.reduce((most, fold) => Math.max(most, fold + 1), 0);
  const alone = new Float32Array(folds.length * labelCount);
  const placed = new Float32Array(folds.length * labelCount);
  for (let fold = 0; fold < count; fold++) {
    const network = shop.fitFirst(everything.filter((n) => folds[n] !== fold));
    shop.scoreFirst(
      network,
      everything.filter((n) => folds[n] === fold),
      alone,
    );
  }
  for (let fold = 0; fold < count; fold++) {
    const network = shop.fitSecond(
      alone,
      everything.filter((n) => folds[n] !== fold),
    );
    shop.scoreSecond(
      network,
      alone,
      everything.filter((n) => folds[n] === fold),
      placed,
    );
  }
  return { alone, placed };
}
