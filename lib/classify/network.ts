import { type BagSpec, bagReader } from './bag.ts';
import { labelCount } from './label-order.ts';

/**
 * The first stage: a network of one hidden layer over a bag. Every row of the bag adds its vector of `width` numbers; the
 * sum, divided by the root of the bag's size, passes the bias and a ramp (negative becomes 0), then a matrix makes one
 * score a label.
 */
export interface Network {
  spec: BagSpec;
  width: number;
  /** 2^bits rows of `width` steps each; a number is its step times the column's `scale`. */
  table: Int8Array;
  scale: Float32Array;
  bias: Float32Array;
  /** `width` rows of `labelCount` numbers. */
  matrix: Float32Array;
  offset: Float32Array;
}

/** Scores one text: log-odds of every label, written to `out` from `at` on. */
export type Scorer = (text: string, out: Float32Array, at: number) => void;

/** A scorer for one network. Holds its buffers, so it allocates nothing a sentence. */
export function scorer(network: Network): Scorer {
  const { width, table, scale, bias, matrix, offset } = network;
  const reader = bagReader(network.spec);
  const { rows } = reader;
  const sum = new Int32Array(width);

  return (text, out, at) => {
    const count = reader.read(text);
    sum.fill(0);
    for (let a = 0; a < count; a++) {
      const row = rows[a]! * width;
      for (let d = 0; d < width; d++) sum[d] = sum[d]! + table[row + d]!;
    }
    for (let k = 0; k < labelCount; k++) out[at + k] = offset[k]!;
    const norm = 1 / Math.sqrt(count);
    for (let d = 0; d < width; d++) {
      const hidden = sum[d]! * scale[d]! * norm + bias[d]!;
      if (hidden <= 0) continue;
      const row = d * labelCount;
      for (let k = 0; k < labelCount; k++) out[at + k] = out[at + k]! + hidden * matrix[row + k]!;
    }
  };
}
