import { type BagSpec, bagReader } from '../lib/classify/bag.ts';
import { labelCount } from '../lib/classify/label-order.ts';
import { random, shuffle } from './random.ts';

/** What is fitted and how. `drop`: share of n-grams, `dropHidden`: share of hidden numbers left out in each step. */
export interface NetworkPlan extends BagSpec {
  width: number;
  epochs: number;
  rate: number;
  drop: number;
  dropHidden: number;
  seed: number;
}

/** A network with its table still in floats. */
export interface FloatNetwork {
  spec: BagSpec;
  width: number;
  table: Float32Array;
  bias: Float32Array;
  matrix: Float32Array;
  offset: Float32Array;
}

/** The bags of all texts: read once, used in every epoch. */
export function bagsOf(texts: readonly string[], spec: BagSpec): Int32Array[] {
  const reader = bagReader(spec);
  return texts.map((text) => reader.rows.slice(0, reader.read(text)));
}

/**
 * Fits by stochastic gradient descent on the logistic loss, one sentence a step, steps sized by AdaGrad (one sum of
 * squares a table row) and falling to 0 over the epochs. Deterministic for a seed.
 * `labels` and `weights` hold `labelCount` entries a bag; weight 0 leaves a label out; `chosen` are the bags to learn from.
 */
export function fitNetwork(
  bags: readonly Int32Array[],
  labels: Int8Array,
  weights: Float32Array,
  chosen: readonly number[],
  plan: NetworkPlan,
): FloatNetwork {
  const { width } = plan;
  const outputs = labelCount;
  const next = random(plan.seed);
  const rows = 1 << plan.bits;
  const table = Float32Array.from({ length: rows * width }, () => (next() - 0.5) * 0.2);
  const matrix = Float32Array.from({ length: width * outputs }, () => ((next() - 0.5) * 2) / Math.sqrt(width));
  const bias = new Float32Array(width);
  const offset = new Float32Array(outputs).fill(-2);
  const squares = {
    table: new Float32Array(rows).fill(1e-4),
    matrix: new Float32Array(width * outputs).fill(1e-2),
    bias: new Float32Array(width).fill(0.1),
    offset: new Float32Array(outputs).fill(0.1),
  };
  const order = Int32Array.from(chosen.filter((n) => someWeight(weights, n * outputs, outputs)));
  const kept = new Int32Array(longestBag(bags));
  const hidden = new Float64Array(width);
  const passed = new Float64Array(width);
  const back = new Float64Array(width);
  const gradient = new Float64Array(outputs);

  for (let epoch = 0; epoch < plan.epochs; epoch++) {
    const rate = plan.rate * (1 - epoch / plan.epochs);
    shuffle(order, next);
    for (const n of order) {
      const bag = bags[n]!;
      let count = 0;
      for (let a = 0; a < bag.length; a++) if (next() >= plan.drop) kept[count++] = bag[a]! * width;
      if (count === 0) continue;
      const norm = 1 / Math.sqrt(bag.length * (1 - plan.drop));

      hidden.fill(0);
      for (let a = 0; a < count; a++) {
        const row = kept[a]!;
        for (let d = 0; d < width; d++) hidden[d] = hidden[d]! + table[row + d]!;
      }
      gradient.set(offset);
      for (let d = 0; d < width; d++) {
        const sum = hidden[d]! * norm + bias[d]!;
        passed[d] = sum > 0 && next() >= plan.dropHidden ? 1 / (1 - plan.dropHidden) : 0;
        hidden[d] = sum * passed[d]!;
        if (passed[d] === 0) continue;
        for (let k = 0; k < outputs; k++) gradient[k] = gradient[k]! + hidden[d]! * matrix[d * outputs + k]!;
      }

      for (let k = 0; k < outputs; k++) {
        const weight = weights[n * outputs + k]!;
        const miss = weight === 0 ? 0 : (1 / (1 + Math.exp(-gradient[k]!)) - labels[n * outputs + k]!) * weight;
        gradient[k] = miss;
        squares.offset[k] = squares.offset[k]! + miss * miss;
        offset[k] = offset[k]! - (rate * miss) / Math.sqrt(squares.offset[k]!);
      }
      let power = 0;
      for (let d = 0; d < width; d++) {
        back[d] = 0;
        if (passed[d] === 0) continue;
        let sum = 0;
        for (let k = 0; k < outputs; k++) {
          const at = d * outputs + k;
          sum += gradient[k]! * matrix[at]!;
          const step = gradient[k]! * hidden[d]!;
          if (step === 0) continue;
          squares.matrix[at] = squares.matrix[at]! + step * step;
          matrix[at] = matrix[at]! - (rate * step) / Math.sqrt(squares.matrix[at]!);
        }
        sum *= passed[d]!;
        squares.bias[d] = squares.bias[d]! + sum * sum;
        bias[d] = bias[d]! - (rate * sum) / Math.sqrt(squares.bias[d]!);
        back[d] = sum * norm;
        power += back[d]! * back[d]!;
      }
      power /= width;
      for (let a = 0; a < count; a++) {
        const row = kept[a]!;
        const at = row / width;
        squares.table[at] = squares.table[at]! + power;
        const step = rate / Math.sqrt(squares.table[at]!);
        for (let d = 0; d < width; d++) table[row + d] = table[row + d]! - step * back[d]!;
      }
    }
  }
  return { spec: { grams: plan.grams, bits: plan.bits }, width, table, bias, matrix, offset };
}

function someWeight(weights: Float32Array, at: number, count: number): boolean {
  for (let k = 0; k < count; k++) if (weights[at + k]! > 0) return true;
  return false;
}

function longestBag(bags: readonly Int32Array[]): number {
  return bags.reduce((most, bag) => Math.max(most, bag.length), 0);
}
