import type { BagSpec } from '../lib/classify/bag.ts';
import { headingRows } from '../lib/classify/context-network.ts';
import { labelCount } from '../lib/classify/label-order.ts';
import { fillInputs, headingSlot, inputCount, sectionSlot, slotCount } from '../lib/classify/slots.ts';
import type { Corpus } from './corpus.ts';
import { headingPaths } from './headings.ts';
import { random, shuffle } from './random.ts';

export interface ContextPlan extends BagSpec {
  width: number;
  epochs: number;
  rate: number;
  /** Shares left out in a step: hidden numbers, heading n-grams, single neighbours, all headings, all surroundings. */
  dropHidden: number;
  dropGrams: number;
  dropNeighbour: number;
  dropHeadings: number;
  dropAll: number;
  seed: number;
}

/** The second stage with its heading table still in floats. */
export interface FloatContext {
  spec: BagSpec;
  width: number;
  table: Float32Array;
  inward: Float32Array;
  straight: Float32Array;
  bias: Float32Array;
  matrix: Float32Array;
  offset: Float32Array;
}

/** Slots (see lib/classify/slots.ts) and heading rows of every corpus sentence. */
export interface Places {
  slots: Int32Array;
  headings: Int32Array[];
}

/** Where every sentence stands: neighbours within its policy, headings told from numbering. */
export function placesOf(corpus: Corpus, spec: BagSpec): Places {
  const { sentences } = corpus;
  const slots = new Int32Array(sentences.length * slotCount).fill(-1);
  const rowsOf = headingRows(spec);
  const paths = headingPaths(sentences);
  const headings = sentences.map((sentence, n) => {
    const at = n * slotCount;
    slots[at] = n;
    [-1, 1, -2, 2].forEach((step, i) => {
      if (sentences[n + step]?.policy === sentence.policy) slots[at + 1 + i] = n + step;
    });
    const path = paths[n]!;
    const nearest = path.at(-1);
    const outermost = path.length > 1 ? path[0] : undefined;
    if (nearest !== undefined) slots[at + headingSlot] = nearest;
    if (outermost !== undefined) slots[at + sectionSlot] = outermost;
    return rowsOf(nearest === undefined ? null : sentences[nearest]!.text, outermost === undefined ? null : sentences[outermost]!.text);
  });
  return { slots, headings };
}

/**
 * Fits the second stage on first-stage scores that were made out of fold. AdaGrad, one sentence a step; surroundings are
 * left out at random, so that the network does without any of them. Deterministic for a seed.
 */
export function fitContext(
  places: Places,
  scores: Float32Array,
  labels: Int8Array,
  weights: Float32Array,
  chosen: readonly number[],
  plan: ContextPlan,
): FloatContext {
  const { width } = plan;
  const next = random(plan.seed);
  const around = (size: number, reach: number) => Float32Array.from({ length: size }, () => (next() - 0.5) * reach);
  const table = new Float32Array((2 << plan.bits) * width);
  const inward = around(inputCount * width, 0.3);
  const matrix = around(width * labelCount, 0.5);
  const straight = new Float32Array(inputCount * labelCount);
  for (let k = 0; k < labelCount; k++) straight[k * labelCount + k] = 4;
  const bias = new Float32Array(width);
  const offset = new Float32Array(labelCount);
  const rowSquares = new Float32Array(2 << plan.bits).fill(1e-3);
  const step = {
    inward: adagrad(inward),
    straight: adagrad(straight),
    matrix: adagrad(matrix),
    bias: adagrad(bias),
    offset: adagrad(offset),
  };
  const order = Int32Array.from(chosen);
  const slots = new Int32Array(slotCount);
  const inputs = new Float32Array(inputCount);
  const hidden = new Float32Array(width);
  const passed = new Float32Array(width);
  const back = new Float32Array(width);
  const out = new Float32Array(labelCount);

  for (let epoch = 0; epoch < plan.epochs; epoch++) {
    const rate = plan.rate * (1 - epoch / plan.epochs);
    shuffle(order, next);
    for (const n of order) {
      const alone = next() < plan.dropAll;
      const headless = alone || next() < plan.dropHeadings;
      for (let slot = 0; slot < slotCount; slot++) {
        const isHeading = slot === headingSlot || slot === sectionSlot;
        const left = slot > 0 && (isHeading ? headless : alone || next() < plan.dropNeighbour);
        slots[slot] = left ? -1 : places.slots[n * slotCount + slot]!;
      }
      fillInputs(slots, scores, inputs);
      const rows = headless ? none : places.headings[n]!.filter(() => next() >= plan.dropGrams);

      const norm = 1 / Math.sqrt(Math.max(1, rows.length));
      hidden.set(bias);
      for (const row of rows) for (let d = 0; d < width; d++) hidden[d] = hidden[d]! + table[row * width + d]! * norm;
      out.set(offset);
      for (let i = 0; i < inputCount; i++) {
        const input = inputs[i]!;
        if (input === 0) continue;
        for (let d = 0; d < width; d++) hidden[d] = hidden[d]! + input * inward[i * width + d]!;
        for (let k = 0; k < labelCount; k++) out[k] = out[k]! + input * straight[i * labelCount + k]!;
      }
      for (let d = 0; d < width; d++) {
        passed[d] = hidden[d]! > 0 && next() >= plan.dropHidden ? 1 / (1 - plan.dropHidden) : 0;
        hidden[d] = hidden[d]! * passed[d]!;
        for (let k = 0; k < labelCount; k++) out[k] = out[k]! + hidden[d]! * matrix[d * labelCount + k]!;
      }

      for (let k = 0; k < labelCount; k++) {
        const weight = weights[n * labelCount + k]!;
        out[k] = weight === 0 ? 0 : (1 / (1 + Math.exp(-out[k]!)) - labels[n * labelCount + k]!) * weight;
        step.offset(k, out[k]!, rate);
      }
      let power = 0;
      for (let d = 0; d < width; d++) {
        back[d] = 0;
        if (passed[d] === 0) continue;
        for (let k = 0; k < labelCount; k++) {
          back[d] = back[d]! + out[k]! * matrix[d * labelCount + k]!;
          step.matrix(d * labelCount + k, out[k]! * hidden[d]!, rate);
        }
        back[d] = back[d]! * passed[d]!;
        step.bias(d, back[d]!, rate);
        power += (back[d]! * norm) ** 2 / width;
      }
      for (let i = 0; i < inputCount; i++) {
        const input = inputs[i]!;
        if (input === 0) continue;
        for (let k = 0; k < labelCount; k++) step.straight(i * labelCount + k, input * out[k]!, rate);
        for (let d = 0; d < width; d++) step.inward(i * width + d, input * back[d]!, rate);
      }
      for (const row of rows) {
        rowSquares[row] = rowSquares[row]! + power;
        const size = (rate * norm) / Math.sqrt(rowSquares[row]!);
        for (let d = 0; d < width; d++) table[row * width + d] = table[row * width + d]! - size * back[d]!;
      }
    }
  }
  return { spec: { grams: plan.grams, bits: plan.bits }, width, table, inward, straight, bias, matrix, offset };
}

const none = new Int32Array(0);

/** One AdaGrad step on one number. */
function adagrad(numbers: Float32Array): (at: number, gradient: number, rate: number) => void {
  const squares = new Float32Array(numbers.length).fill(0.1);
  return (at, gradient, rate) => {
    if (gradient === 0) return;
    squares[at] = squares[at]! + gradient * gradient;
    numbers[at] = numbers[at]! - (rate * gradient) / Math.sqrt(squares[at]!);
  };
}
