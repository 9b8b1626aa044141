import type { Network } from '../lib/classify/network.ts';
import type { FloatNetwork } from './fit-network.ts';

/**
 * The network with each number of its table in one of `2 * steps + 1` steps, the size of a step chosen by column. The few
 * numbers beyond `reach` standard deviations are cut off, which keeps the steps small for the many. Rows that no training
 * sentence used become 0, so that unseen n-grams say nothing (and the file compresses better).
 */
export function quantise(network: FloatNetwork, used: Uint8Array, steps: number, reach = 5): Network {
  const { width, table } = network;
  const rows = table.length / width;
  const out = new Int8Array(table.length);
  const scale = new Float32Array(width);
  for (let d = 0; d < width; d++) {
    let square = 0;
    let count = 0;
    let most = 0;
    for (let row = 0; row < rows; row++) {
      if (used[row] === 0) continue;
      const x = table[row * width + d]!;
      square += x * x;
      count++;
      most = Math.max(most, Math.abs(x));
    }
    const limit = Math.min(most, reach * Math.sqrt(square / Math.max(1, count))) || 1;
    scale[d] = limit / steps;
    for (let row = 0; row < rows; row++) {
      if (used[row] === 0) continue;
      const x = Math.round(table[row * width + d]! / scale[d]!);
      out[row * width + d] = Math.max(-steps, Math.min(steps, x));
    }
  }
  return { ...network, table: out, scale };
}

/** Which rows the bags use at least `often` times: 1 or 0 a row. */
export function usedRows(bags: readonly Int32Array[], bits: number, often: number): Uint8Array {
  const count = new Uint32Array(1 << bits);
  for (const bag of bags) for (const row of bag) count[row] = count[row]! + 1;
  return Uint8Array.from(count, (times) => (times >= often ? 1 : 0));
}
