import { type BagSpec, bagReader } from './bag.ts';
import { labelCount } from './label-order.ts';
import { mostSteps } from './packing.ts';

/**
 * The first stage: a network of one hidden layer over a bag. Every row of the bag adds its vector of `width` numbers; the
 * sum, divided by the root of the bag's size, passes the bias and a ramp (negative becomes 0), then a matrix makes one
 * score a label.
 */
export interface Network {
  spec: BagSpec;
  width: number;
  /** 2^bits rows of `width` steps each, a multiple of four; a number is its step times the column's `scale`. */
  table: Int8Array;
  scale: Float32Array;
  bias: Float32Array;
  /** `width` rows of `labelCount` numbers. */
  matrix: Float32Array;
  offset: Float32Array;
}

/** Scores one text: log-odds of every label, written to `out` from `at` on. */
export type Scorer = (text: string, out: Float32Array, at: number) => void;

/** Steps of four columns stand in one 32-bit number, made positive: so many rows can be added before a column runs over. */
const rowsAtOnce = Math.floor(255 / (2 * mostSteps));
/** Turns four signed steps, as they lie in memory, into four numbers from 0 to 2 * mostSteps, the first one lowest (little-endian). */
const signs = 0x80808080;
const lift = 0x01010101 * (128 - mostSteps);

/** A scorer for one network. Holds its buffers, so it allocates nothing a sentence. */
export function scorer(network: Network): Scorer {
  const { width, table, scale, bias, matrix, offset } = network;
  const reader = bagReader(network.spec);
  const { rows } = reader;
  const sum = new Int32Array(width);
  const quarter = width >> 2;
  const fours = new Int32Array(table.buffer, table.byteOffset, table.length >> 2);

  /** Adds the rows of the bag from `from` to `to`, four columns at a time. */
  function add(from: number, to: number): void {
    const above = mostSteps * (to - from);
    for (let q = 0; q < quarter; q++) {
      let four = 0;
      for (let a = from; a < to; a++) four = (four + (fours[rows[a]! * quarter + q]! ^ signs) - lift) | 0;
      const d = q * 4;
      sum[d] = sum[d]! + (four & 255) - above;
      sum[d + 1] = sum[d + 1]! + ((four >>> 8) & 255) - above;
      sum[d + 2] = sum[d + 2]! + ((four >>> 16) & 255) - above;
      sum[d + 3] = sum[d + 3]! + (four >>> 24) - above;
    }
  }

  return (text, out, at) => {
    const count = reader.read(text);
    sum.fill(0);
    for (let from = 0; from < count; from += rowsAtOnce) add(from, Math.min(count, from + rowsAtOnce));
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
