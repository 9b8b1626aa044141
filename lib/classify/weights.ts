import { topicIds } from '../card/taxonomy.ts';
import type { ContextNetwork } from './context-network.ts';
import { labelCount } from './label-order.ts';
import type { Network } from './network.ts';
import { pack, unpack } from './packing.ts';
import { inputCount } from './slots.ts';

/** Raised whenever the meaning of the numbers changes: features, hashing, order of labels, layout. */
export const weightsFormat = 2;

/** Log-odds from which a label is given. */
export interface Thresholds {
  topics: number[];
  important: number;
  risk: number;
}

/** The weights as they stand in the JSON file: tables packed (packing.ts), the rest plain numbers. */
export interface StoredWeights {
  format: number;
  topics: string[];
  text: StoredNetwork;
  context: StoredContext;
  /** `alone`: for a sentence without surroundings; `placed`: for a sentence in its policy. */
  thresholds: { alone: Thresholds; placed: Thresholds };
}

export interface StoredNetwork {
  grams: number;
  bits: number;
  width: number;
  table: string;
  scale: number[];
  bias: number[];
  matrix: number[];
  offset: number[];
}

export interface StoredContext extends StoredNetwork {
  inward: number[];
  straight: number[];
}

/** Reads the first stage back and checks that its parts fit together. Throws with the part that does not. */
export function readNetwork(stored: StoredNetwork): Network {
  return shared(stored, 1 << stored.bits);
}

/** Reads the second stage back; as `readNetwork`. */
export function readContext(stored: StoredContext): ContextNetwork {
  return {
    ...shared(stored, 2 << stored.bits),
    inward: numbers('inward', stored.inward, inputCount * stored.width),
    straight: numbers('straight', stored.straight, inputCount * labelCount),
  };
}

function shared(stored: StoredNetwork, rows: number): Network {
  const { grams, bits, width } = stored;
  return {
    spec: { grams, bits },
    width,
    table: unpack(stored.table, rows * width),
    scale: numbers('scale', stored.scale, width),
    bias: numbers('bias', stored.bias, width),
    matrix: numbers('matrix', stored.matrix, width * labelCount),
    offset: numbers('offset', stored.offset, labelCount),
  };
}

/** The form of the first stage for the file. Plain numbers keep five significant digits. */
export function storeNetwork({ spec, width, table, scale, bias, matrix, offset }: Network): StoredNetwork {
  return {
    ...spec,
    width,
    table: pack(table),
    scale: shortened(scale),
    bias: shortened(bias),
    matrix: shortened(matrix),
    offset: shortened(offset),
  };
}

/** The form of the second stage for the file. */
export function storeContext(network: ContextNetwork): StoredContext {
  return {
    ...storeNetwork(network),
    inward: shortened(network.inward),
    straight: shortened(network.straight),
  };
}

/** Checks format, labels and thresholds. Throws an Error that says what does not fit and how to make new weights. */
export function checkWeights(stored: StoredWeights): void {
  if (stored.format !== weightsFormat) {
    throw new Error(`topic weights: format ${stored.format} instead of ${weightsFormat}; make new ones with "npm run train"`);
  }
  if (stored.topics.join() !== topicIds.join()) {
    throw new Error('topic weights: made for other topics than those of the card; make new ones with "npm run train"');
  }
  for (const thresholds of Object.values(stored.thresholds)) {
    numbers('thresholds.topics', thresholds.topics, topicIds.length);
  }
}

function numbers(part: string, stored: number[], expected: number): Float32Array {
  if (stored.length !== expected) {
    throw new Error(`topic weights: ${part} has ${stored.length} entries instead of ${expected}`);
  }
  return Float32Array.from(stored);
}

function shortened(floats: Float32Array): number[] {
  return Array.from(floats, (x) => Number(x.toPrecision(5)));
}
