import { describe, expect, it } from 'vitest';
import { mostSteps, pack, unpack } from '../../../lib/classify/packing.ts';

const kinds = 2 * mostSteps + 1;
const every = Int8Array.from({ length: kinds * kinds * 2 }, (_, i) =>
  i % 2 === 0 ? Math.floor(i / 2 / kinds) - mostSteps : (Math.floor(i / 2) % kinds) - mostSteps,
);

describe('packed steps', () => {
  it('come back as they were, every pair of them', () => {
    expect(unpack(pack(every), every.length)).toEqual(every);
    expect(unpack(pack(every.slice(0, 5)), 5)).toEqual(every.slice(0, 5));
  });

  it('need no escape in JSON', () => {
    const text = pack(every);
    expect(JSON.stringify(text).length).toBe(text.length + 2);
  });

  it('are refused when cut short or damaged', () => {
    const text = pack(every);
    expect(() => unpack(text.slice(1), every.length)).toThrow(/characters instead of/);
    expect(() => unpack(`${text.slice(1)}中`, every.length)).toThrow(/unexpected/);
  });
});
