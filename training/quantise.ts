import type { ContextNetwork } from '../lib/classify/context-network.ts';
import type { Network } from '../lib/classify/network.ts';
import { mostSteps } from '../lib/classify/packing.ts';
import type { FloatContext } from './fit-context.ts';
import type { FloatNetwork } from './fit-network.ts';

/** Standard deviations that the outermost step stands for; what lies beyond is cut off. */
const reach = 3;

/** The first stage with its table in steps. `bags`: those it learnt from. */
export function quantiseNetwork(network: FloatNetwork, bags: Iterable<Int32Array>, often: number): Network {
  const used = usedRows(bags, network.table.length / network.width, often);
  return { ...network, ...inSteps(network.table, network.width, used) };
}

/** The second stage with its heading table in steps. */
export function quantiseContext(network: FloatContext, headings: Iterable<Int32Array>): ContextNetwork {
  const used = usedRows(headings, network.table.length / network.width, 2);
  return { ...network, ...inSteps(network.table, network.width, used) };
}

/**
 * A table in steps, the size of a step chosen by column: coarse, because a sentence adds up a hundred rows and the errors
 * cancel. Rows that are not used become 0, so that what training has not seen says nothing and the file gets smaller.
 */
function inSteps(table: Float32Array, width: number, used: Uint8Array): { table: Int8Array; scale: Float32Array } {
  const steps = new Int8Array(table.length);
  const scale = new Float32Array(width);
  for (let d = 0; d < width; d++) {
    let square = 0;
    let count = 0;
    used.forEach((isUsed, row) => {
      if (isUsed === 0) return;
      square += table[row * width + d]! ** 2;
      count++;
    });
    const size = (reach * Math.sqrt(square / Math.max(1, count))) / mostSteps || 1;
    scale[d] = size;
    used.forEach((isUsed, row) => {
      if (isUsed === 0) return;
      const step = Math.round(table[row * width + d]! / size);
      steps[row * width + d] = Math.max(-mostSteps, Math.min(mostSteps, step));
    });
  }
  return { table: steps, scale };
}

/** Which rows occur in at least `often` bags: 1 or 0 a row. */
function usedRows(bags: Iterable<Int32Array>, rows: number, often: number): Uint8Array {
  const count = new Uint32Array(rows);
  for (const bag of bags) for (const row of bag) count[row] = count[row]! + 1;
  return Uint8Array.from(count, (times) => (times >= often ? 1 : 0));
}
