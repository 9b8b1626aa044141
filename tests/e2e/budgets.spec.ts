import { expect, test } from '@playwright/test';
import { weights } from '../../tools/bench/bytes.ts';

for (const { name, measure, bytes, budget } of weights()) {
  test(`${name}: at most ${budget} bytes ${measure}`, () => {
    expect(bytes).toBeLessThanOrEqual(budget);
  });
}
