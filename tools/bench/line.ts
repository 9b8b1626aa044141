/** One line of the table: a time, and the time in the same run against which it is held. */
export interface Line {
  what: string;
  ms: number;
  /** Milliseconds unless said otherwise. */
  unit?: string;
  against: string;
  of: number;
  /** The ratio aimed at; null where the line only tells. */
  aim: number | null;
}

/** "detector, 69 kB   0.4 ms   0.51 × innerText (0.8 ms)   aim 1". */
export function printed({ what, ms, unit = 'ms', against, of, aim }: Line): string {
  const ratio = ms / of;
  const verdict = aim === null ? '' : ratio <= aim ? `aim ${aim}: held` : `aim ${aim}: MISSED`;
  return (
    `${what.padEnd(34)} ${ms.toFixed(1).padStart(9)} ${unit.padEnd(2)} ${ratio.toFixed(2).padStart(8)} × ${against} (${of.toFixed(1)}${unit && ` ${unit}`})`.padEnd(
      90,
    ) + verdict
  );
}
