import { type BagSpec, bagReader } from './bag.ts';
import { labelCount } from './label-order.ts';
import { inputCount } from './slots.ts';

/**
 * The second stage: first-stage scores of the sentence, its neighbours and headings, and the headings' own n-grams, to
 * the scores of the sentence in its place. One hidden layer with a ramp, beside it a straight way from inputs to labels.
 */
export interface ContextNetwork {
  spec: BagSpec;
  width: number;
  /** Rows for the nearest heading, then as many for the outermost; steps times `scale` of the column. */
  table: Int8Array;
  scale: Float32Array;
  /** `inputCount` rows of `width`. */
  inward: Float32Array;
  /** `inputCount` rows of `labelCount`. */
  straight: Float32Array;
  bias: Float32Array;
  matrix: Float32Array;
  offset: Float32Array;
}

/** What the headings above a sentence add to the hidden layer; the same for all sentences of a section. */
export type HeadingSum = Float32Array;

export interface ContextScorer {
  sumOf(rows: Int32Array): HeadingSum;
  headings(nearest: string | null, outermost: string | null): HeadingSum;
  score(inputs: Float32Array, headings: HeadingSum, out: Float32Array, at: number): void;
}

/** Rows of the heading table for one section, each once: the nearest heading's, then the outermost's shifted by 2^bits. */
export function headingRows(spec: BagSpec): (nearest: string | null, outermost: string | null) => Int32Array {
  const reader = bagReader(spec);
  const shift = 1 << spec.bits;
  return (nearest, outermost) => {
    const first = nearest === null ? [] : Array.from(reader.rows.slice(0, reader.read(nearest)));
    const second = outermost === null ? [] : Array.from(reader.rows.slice(0, reader.read(outermost)));
    return Int32Array.from([...first, ...second.map((row) => row + shift)]);
  };
}

/** A scorer for one network. Holds its buffers; one sentence costs about 3 microseconds. */
export function contextScorer(network: ContextNetwork): ContextScorer {
  const { width, table, scale, inward, straight, bias, matrix, offset } = network;
  const rowsOf = headingRows(network.spec);
  const hidden = new Float32Array(width);

  function sumOf(rows: Int32Array): HeadingSum {
    const sum = new Float32Array(width);
    const norm = 1 / Math.sqrt(Math.max(1, rows.length));
    for (const row of rows) for (let d = 0; d < width; d++) sum[d] = sum[d]! + table[row * width + d]!;
    for (let d = 0; d < width; d++) sum[d] = sum[d]! * scale[d]! * norm;
    return sum;
  }

  function score(inputs: Float32Array, above: HeadingSum, out: Float32Array, at: number): void {
    for (let d = 0; d < width; d++) hidden[d] = bias[d]! + above[d]!;
    for (let k = 0; k < labelCount; k++) out[at + k] = offset[k]!;
    for (let i = 0; i < inputCount; i++) {
      const input = inputs[i]!;
      if (input === 0) continue;
      for (let d = 0; d < width; d++) hidden[d] = hidden[d]! + input * inward[i * width + d]!;
      for (let k = 0; k < labelCount; k++) out[at + k] = out[at + k]! + input * straight[i * labelCount + k]!;
    }
    for (let d = 0; d < width; d++) {
      const strength = hidden[d]!;
      if (strength <= 0) continue;
      for (let k = 0; k < labelCount; k++) out[at + k] = out[at + k]! + strength * matrix[d * labelCount + k]!;
    }
  }
  return { sumOf, headings: (nearest, outermost) => sumOf(rowsOf(nearest, outermost)), score };
}
