import type { Rule } from './ruled-lines.ts';

/** A table drawn with lines: places of its columns and rows, and which cells are one. */
export interface RuledGrid {
  /** Left to right; one more than columns. */
  xs: number[];
  /** Top to foot; one more than rows. */
  ys: number[];
  /** True where the columns run on beyond the first or last line across: a row that the page cuts. */
  openTop: boolean;
  openFoot: boolean;
  /** For each place, the place (row * columns + column) that prints it. */
  owner: number[];
}

const near = 4;

/** The grids that ruled lines draw: two columns and two rows, or one row of what may be the rest of a table. */
export function ruledGrids(rules: readonly Rule[]): RuledGrid[] {
  return groups(rules)
    .map(gridOf)
    .filter((grid): grid is RuledGrid => grid !== null);
}

/** Lines that touch belong together. */
function groups(rules: readonly Rule[]): Rule[][] {
  const parent = rules.map((_, i) => i);
  const find = (i: number): number => {
    let each = i;
    while (parent[each] !== each) each = parent[each] = parent[parent[each]!]!;
    return each;
  };
  const across = rules.map((_, i) => i).filter((i) => rules[i]!.across);
  const down = rules.map((_, i) => i).filter((i) => !rules[i]!.across);
  for (const a of across) {
    for (const d of down) if (touch(rules[a]!, rules[d]!)) parent[find(a)] = find(d);
  }
  const byRoot = new Map<number, Rule[]>();
  rules.forEach((rule, i) => {
    const root = find(i);
    byRoot.set(root, [...(byRoot.get(root) ?? []), rule]);
  });
  return [...byRoot.values()].filter((group) => group.length >= 4);
}

function touch(across: Rule, down: Rule): boolean {
  return down.at >= across.from - near && down.at <= across.to + near && across.at >= down.from - near && across.at <= down.to + near;
}

function gridOf(rules: readonly Rule[]): RuledGrid | null {
  const xs = clusters(rules.filter((rule) => !rule.across));
  const ys = clusters(rules.filter((rule) => rule.across)).reverse();
  const down = rules.filter((rule) => !rule.across);
  const top = Math.max(...down.map((rule) => rule.to));
  const foot = Math.min(...down.map((rule) => rule.from));
  const openTop = ys.length > 0 && top > ys[0]! + 2 * near;
  const openFoot = ys.length > 0 && foot < ys[ys.length - 1]! - 2 * near;
  if (openTop) ys.unshift(top);
  if (openFoot) ys.push(foot);
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  if (columns < 2 || rows < (openTop || openFoot || columns > 2 ? 1 : 2)) return null;
  const owner = Array.from({ length: rows * columns }, (_, i) => i);
  const drawn = (isAcross: boolean, at: number, middle: number) =>
    rules.some((rule) => rule.across === isAcross && Math.abs(rule.at - at) <= near && rule.from - 1 <= middle && rule.to + 1 >= middle);
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const middleX = (xs[x]! + xs[x + 1]!) / 2;
      const middleY = (ys[y]! + ys[y + 1]!) / 2;
      const here = y * columns + x;
      if (x > 0 && !drawn(false, xs[x]!, middleY)) merge(owner, here - 1, here);
      if (y > 0 && !drawn(true, ys[y]!, middleX)) merge(owner, here - columns, here);
    }
  }
  return { xs, ys, openTop, openFoot, owner };
}

function merge(owner: number[], a: number, b: number): void {
  const first = Math.min(owner[a]!, owner[b]!);
  const second = Math.max(owner[a]!, owner[b]!);
  if (first === second) return;
  owner.forEach((each, i) => {
    if (each === second) owner[i] = first;
  });
}

/** Places of lines, ascending; lines a few points apart are one. */
function clusters(rules: readonly Rule[]): number[] {
  const places: number[] = [];
  for (const { at } of [...rules].sort((a, b) => a.at - b.at)) {
    const last = places[places.length - 1];
    if (last === undefined || at - last > near) places.push(at);
  }
  return places;
}
