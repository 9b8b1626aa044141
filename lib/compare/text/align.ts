import { Similarity } from './similarity.ts';
import type { TextUnit } from './text-unit.ts';

/** Which unit of then is which of now, by index. */
export interface Alignment {
  pairs: readonly { before: number; after: number; same: boolean }[];
  removed: readonly number[];
  added: readonly number[];
}

/** Below this, two clauses are two clauses. A neighbour that stayed makes it likelier that this one did, reworded. */
const alike = 0.45;
const neighbourly = 0.15;

/** Finds each clause again, wherever it stands now and whatever its number: equal ones first, then cut and joined ones, then the most alike. */
export function align(then: readonly TextUnit[], now: readonly TextUnit[]): Alignment {
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  const same = new Set<number>();
  const pair = (i: number, j: number) => {
    partner.set(i, j);
    taken.add(j);
  };
  const equals = new Map<string, number[]>();
  now.forEach((unit, j) => {
    equals.set(place(unit), [...(equals.get(place(unit)) ?? []), j]);
  });
  then.forEach((unit, i) => {
    const j = equals.get(place(unit))?.shift();
    if (j === undefined) return;
    pair(i, j);
    same.add(i);
  });

  const settledThen = new Set<number>();
  const settledNow = new Set<number>();
  const free = (units: readonly TextUnit[], isTaken: (i: number) => boolean) => units.flatMap((_, i) => (isTaken(i) ? [] : [i]));
  const openThen = () => free(then, (i) => partner.has(i) || settledThen.has(i));
  const openNow = () => free(now, (j) => taken.has(j) || settledNow.has(j));
  for (const { whole, parts } of joined(then, openThen(), now, openNow())) {
    settledThen.add(whole);
    for (const j of parts) settledNow.add(j);
  }
  for (const { whole, parts } of joined(now, openNow(), then, openThen())) {
    settledNow.add(whole);
    for (const i of parts) settledThen.add(i);
  }

  if (openThen().length === 0 || openNow().length === 0) return result(partner, same, openThen(), openNow());
  const likeness = new Similarity([...then, ...now].map(({ text }) => text.normalize('NFKC').toLowerCase()));
  const candidates = [
    ...likeness.pairs(
      openThen(),
      openNow().map((j) => j + then.length),
    ),
  ]
    .map(({ a, b, likeness: score }) => ({ i: a, j: b - then.length, score }))
    .filter(({ i, j }) => (then[i]!.kind === 'row') === (now[j]!.kind === 'row'))
    .map(({ i, j, score }) => {
      const near = partner.get(i - 1) === j - 1 || partner.get(i + 1) === j + 1;
      return { i, j, score: near && score > 0.2 ? score + neighbourly : score };
    })
    .filter(({ score }) => score >= alike)
    .sort((a, b) => b.score - a.score || Math.abs(a.i - a.j) - Math.abs(b.i - b.j));
  for (const { i, j } of candidates) if (!partner.has(i) && !taken.has(j)) pair(i, j);

  return result(partner, same, openThen(), openNow());
}

function result(partner: ReadonlyMap<number, number>, same: ReadonlySet<number>, removed: number[], added: number[]): Alignment {
  const pairs = [...partner].sort(([a], [b]) => a - b).map(([i, j]) => ({ before: i, after: j, same: same.has(i) }));
  return { pairs, removed, added };
}

/** Rows are found again among rows; a heading may have become a paragraph by a change of print. */
function place({ kind, key }: TextUnit): string {
  return kind === 'row' ? `| ${key}` : key;
}

/** A clause that the other side prints as several in a row, word for word: cut or joined, not changed. */
function joined(
  wholes: readonly TextUnit[],
  open: readonly number[],
  pieces: readonly TextUnit[],
  openPieces: readonly number[],
): { whole: number; parts: number[] }[] {
  const starts = new Set(openPieces);
  const inks = new Map(openPieces.map((at) => [at, ink(pieces[at]!.key)]));
  const used = new Set<number>();
  return open.flatMap((whole) => {
    const { key, kind } = wholes[whole]!;
    if (kind === 'row') return [];
    const wanted = ink(key);
    for (const start of openPieces) {
      const parts: number[] = [];
      let rest = wanted;
      for (let at = start; starts.has(at) && !used.has(at) && pieces[at]!.kind !== 'row'; at++) {
        const piece = inks.get(at)!;
        if (!rest.startsWith(piece)) break;
        rest = rest.slice(piece.length);
        parts.push(at);
        if (rest === '') break;
      }
      if (rest !== '' || parts.length < 2) continue;
      for (const part of parts) used.add(part);
      return [{ whole, parts }];
    }
    return [];
  });
}

/** Marks between the parts may differ: a list that became one sentence has other ones. */
function ink(key: string): string {
  return key.replace(/[\p{P}\p{S}]/gu, '');
}
