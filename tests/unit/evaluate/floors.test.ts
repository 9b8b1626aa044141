import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Evaluation, evaluate, projectSet, shared, sharedSet } from '../../../tools/evaluate/cards.ts';
import { inventedPolicies } from '../../policies/sets.ts';
import floors from '../../../tools/evaluate/floors.json' with { type: 'json' };

/** What was reached is kept: no field falls below the F1 written in tools/evaluate/floors.json. */
function below(result: Evaluation, floor: Record<string, number>): string[] {
  return Object.entries(floor).flatMap(([field, least]) => {
    const reached = Math.round(1000 * (result.summary[field]?.f ?? 0)) / 10;
    return reached < least ? [`${field}: ${reached}, floor ${least}`] : [];
  });
}

const { shared: ofShared, ...ofSets }: Record<string, Record<string, number>> = floors;
const sets = [...new Set(inventedPolicies.map(({ set }) => set))];

it('each set has its floors', () => {
  expect(Object.keys(ofSets).sort()).toEqual(sets);
});

const here = existsSync(shared);
if (!here) console.log('evaluation floors: not held, ../shared (the scorer and the real policies) is not here');

describe.runIf(here)('evaluation floors', () => {
  it('holds on the real policies', { timeout: 120_000 }, async () => {
    expect(below(await evaluate(sharedSet()), ofShared!)).toEqual([]);
  });
  it.each(sets)('holds on tests/%s', { timeout: 120_000 }, async (set) => {
    expect(below(await evaluate(projectSet(set)), ofSets[set]!)).toEqual([]);
  });
});

describe.runIf(here)('forms of the real policies', () => {
  it('a PDF gives what the text of the same policy gives, within two points in every field', { timeout: 120_000 }, async () => {
    const pdf = sharedSet('pdf');
    const names = new Set(pdf.policies.map(({ name }) => name));
    const text = { policies: sharedSet('txt').policies.filter(({ name }) => names.has(name)) };
    const [read, copied] = [await evaluate(pdf), await evaluate(text)];
    const apart = Object.keys(copied.summary).filter((field) => (copied.summary[field]!.f - (read.summary[field]?.f ?? 0)) * 100 > 2);
    expect(names.size).toBeGreaterThan(0);
    expect(apart).toEqual([]);
  });

  it('the pages keep every row of their tables', { timeout: 120_000 }, async () => {
    const { summary } = await evaluate(sharedSet('html'));
    for (const field of ['sdks', 'h5', 'partnersNamed', 'permissions']) expect([field, summary[field]?.fn]).toEqual([field, 0]);
  });
});

describe('the check itself', () => {
  it('sees a field that fell', () => {
    const result = { summary: { data: { p: 1, r: 0.8, f: 0.9, tp: 8, fp: 0, fn: 2 } }, rows: [] };
    expect(below(result, { data: 95 })).toEqual(['data: 90, floor 95']);
    expect(below(result, { data: 90 })).toEqual([]);
  });
});
