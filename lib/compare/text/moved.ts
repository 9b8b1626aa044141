/**
 * Which of a row of places are out of order: the fewest that must be taken out so that the rest rise (all but a longest
 * rising sequence).
 * @param places distinct numbers
 * @returns indexes into `places`
 */
export function outOfOrder(places: readonly number[]): Set<number> {
  const tails: number[] = [];
  const before: number[] = [];
  places.forEach((place, i) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[tails[middle]!]! < place) low = middle + 1;
      else high = middle;
    }
    before[i] = low > 0 ? tails[low - 1]! : -1;
    tails[low] = i;
  });
  const moved = new Set(places.keys());
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i]!) moved.delete(i);
  return moved;
}
