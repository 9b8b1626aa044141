import { topicIds } from '../card/taxonomy.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { labelCount } from './label-order.ts';
import type { Network } from './network.ts';

/** Raised whenever the meaning of the numbers changes: features, hashing, order of labels, layout. */
export const weightsFormat = 1;

/** Log-odds from which a label is given. `silence`: below this importance a sentence gets no topic. */
export interface Thresholds {
  topics: number[];
  important: number;
  risk: number;
  silence: number;
}

/** The weights as they stand in the JSON file. Tables are base64 of signed bytes, the rest plain numbers. */
export interface StoredWeights {
  format: number;
  topics: string[];
  text: StoredNetwork;
  /** `alone`: for a sentence without surroundings. */
  thresholds: { alone: Thresholds };
}

export interface StoredNetwork {
  grams: number;
  bits: number;
  width: number;
  outputs: number;
  table: string;
  scale: number[];
  bias: number[];
  matrix: number[];
  offset: number[];
}

/** Reads a network back and checks that its parts fit together. Throws with the part that does not. */
export function readNetwork(stored: StoredNetwork): Network {
  const { grams, bits, width, outputs } = stored;
  const bytes = fromBase64(stored.table);
  const table = new Int8Array(bytes.buffer, 0, bytes.length);
  expectLength('table', table.length, (1 << bits) * width);
  expectLength('scale', stored.scale.length, width);
  expectLength('bias', stored.bias.length, width);
  expectLength('matrix', stored.matrix.length, width * outputs);
  expectLength('offset', stored.offset.length, outputs);
  return {
    spec: { grams, bits },
    width,
    outputs,
    table,
    scale: Float32Array.from(stored.scale),
    bias: Float32Array.from(stored.bias),
    matrix: Float32Array.from(stored.matrix),
    offset: Float32Array.from(stored.offset),
  };
}

/** The form for the file. Floats keep six significant digits. */
export function storeNetwork(network: Network): StoredNetwork {
  const { spec, width, outputs, table } = network;
  return {
    ...spec,
    width,
    outputs,
    table: toBase64(new Uint8Array(table.buffer, table.byteOffset, table.length)),
    scale: shortened(network.scale),
    bias: shortened(network.bias),
    matrix: shortened(network.matrix),
    offset: shortened(network.offset),
  };
}

/** Checks format, labels and thresholds. Throws an Error that says what does not fit and how to make new weights. */
export function checkWeights(stored: StoredWeights): void {
  if (stored.format !== weightsFormat) {
    throw new Error(
      `topic weights: format ${stored.format} instead of ${weightsFormat}; make new ones with "npm run train"`,
    );
  }
  if (stored.topics.join() !== topicIds.join()) {
    throw new Error('topic weights: made for other topics than those of the card; make new ones with "npm run train"');
  }
  expectLength('text.outputs', stored.text.outputs, labelCount);
  for (const thresholds of Object.values(stored.thresholds)) {
    expectLength('thresholds.topics', thresholds.topics.length, topicIds.length);
  }
}

function expectLength(part: string, actual: number, expected: number): void {
  if (actual !== expected) throw new Error(`topic weights: ${part} has ${actual} entries instead of ${expected}`);
}

function shortened(numbers: Float32Array): number[] {
  return Array.from(numbers, (x) => Number(x.toPrecision(6)));
}
