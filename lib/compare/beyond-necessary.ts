import type { BeyondNecessary, Subject } from './comparison.ts';

/**
 * Who asks for least beyond the list of necessary information: counts kinds of data, not how much of each. Null unless
 * the list applies to two of the policies. It counts what a policy says; one that says little also counts little, which
 * is why the comparison tells how much was read.
 */
export function beyondNecessary(subjects: readonly Subject[]): BeyondNecessary | null {
  const counts = subjects.map(({ card }) => {
    if (!card.app.lending) return null;
    const beyond = card.collected.filter((line) => line.beyondNecessary === true);
    return { beyond: beyond.length, notOptional: beyond.filter(({ requirement }) => requirement !== 'optional').length };
  });
  const numbers = counts.flatMap((count) => (count === null ? [] : [count.beyond]));
  if (numbers.length < 2) return null;
  const smallest = Math.min(...numbers);
  return { counts, least: subjects.filter((_, i) => counts[i]?.beyond === smallest).map(({ id }) => id) };
}
