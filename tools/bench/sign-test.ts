export interface SignTest {
  /** How many of the differences are above nothing. */
  above: number;
  /** The most of them that fair coins of as many throws reach but in five of a hundred runs, to either side. */
  allowed: number;
  /** How often fair coins would come out at least as uneven. */
  chance: number;
  /** The middle difference, and between which it lies in at least 95 of 100 runs; as the differences are measured. */
  median: number;
  low: number;
  high: number;
}

/**
 * The sign test: whether paired measurements differ, whatever the spread of the times (a few loads of a busy machine take
 * many times as long as the others, so that means say nothing).
 * @param differences of the pairs; six at least, with fewer nothing can be told. Equal pairs count as not above.
 */
export function signTest(differences: readonly number[]): SignTest {
  const sorted = [...differences].sort((a, b) => a - b);
  const n = sorted.length;
  const above = sorted.filter((difference) => difference > 0).length;
  let allowed = n;
  while (2 * atLeast(allowed, n) < 0.05) allowed--;
  return {
    above,
    allowed,
    chance: Math.min(1, 2 * atLeast(Math.max(above, n - above), n)),
    median: (sorted[(n - 1) >> 1]! + sorted[n >> 1]!) / 2,
    low: sorted[n - allowed - 1]!,
    high: sorted[allowed]!,
  };
}

/** How often so many coins or more of `n` fall on one side. */
function atLeast(heads: number, n: number): number {
  let sum = 0;
  let ways = 1;
  for (let k = 0; k <= n; k++) {
    if (n - k >= heads) sum += ways;
    ways *= (n - k) / (k + 1);
  }
  return sum / 2 ** n;
}
