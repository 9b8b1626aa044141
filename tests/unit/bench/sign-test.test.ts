import { describe, expect, it } from 'vitest';
import { signTest } from '../../../tools/bench/sign-test.ts';

const withAbove = (above: number, n: number) => Array.from({ length: n }, (_, i) => (i < above ? i + 1 : -i - 1));

describe('signTest', () => {
  it('allows 20 of 30, as the tables of the test do', () => {
    expect(signTest(withAbove(20, 30))).toMatchObject({ above: 20, allowed: 20 });
    expect(signTest(withAbove(20, 30)).chance).toBeCloseTo(0.0987, 4);
    expect(signTest(withAbove(21, 30)).chance).toBeCloseTo(0.0428, 4);
  });

  it('tells unevenness to either side', () => {
    expect(signTest(withAbove(9, 30)).chance).toBeCloseTo(signTest(withAbove(21, 30)).chance, 10);
    expect(signTest(withAbove(15, 30)).chance).toBe(1);
  });

  it('gives the middle difference and the tenth from either end as its bounds', () => {
    const differences = Array.from({ length: 30 }, (_, i) => i);
    expect(signTest(differences)).toMatchObject({ median: 14.5, low: 9, high: 20 });
  });
});
