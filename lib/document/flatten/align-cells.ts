import { type ColumnKind, isSentence, isTalk, misfit } from './column-kinds.ts';

/** A line below the headings: its text and, where the source tells, the empty lines before it. */
export interface CellLine {
  text: string;
  gap: number;
}

/** The empty lines between cells and between rows, told from the headings; null where they say nothing. */
export interface Gaps {
  cell: number;
  row: number;
}

/** Where a line goes: row and column; `begins` false when it goes on with the cell above. */
export interface CellPlace {
  row: number;
  column: number;
  begins: boolean;
}

export interface Alignment {
  places: CellPlace[];
  /** Mean misfit of the lines; the smaller, the more the table is a table. */
  cost: number;
}

const listKinds = new Set<ColumnKind>(['data', 'purpose', 'company', 'way']);
const emptyCell = 1.8;
const missingTail = 1.5;
/** What it costs to go against the empty lines. */
const againstGaps = 1.8;
/** A line left out of the table costs a little, so that a cell may be a little odd. */
const outsideLine = 1;

/**
 * Lays lines into rows and columns with the least misfit (a Viterbi path over the columns): each line begins the next
 * cell, goes on with its cell, skips empty cells, begins a row, or begins a row under a cell that spans down. The path
 * may leave the table at any line; what follows is not of it.
 */
export function alignCells(lines: readonly CellLine[], kinds: readonly ColumnKind[], gaps: Gaps | null): Alignment {
  const width = kinds.length;
  const exit = width;
  const costs: number[][] = [];
  const from: number[][] = [];
  lines.forEach((line, i) => {
    const cost = new Array<number>(width + 1).fill(Number.POSITIVE_INFINITY);
    const back = new Array<number>(width + 1).fill(-1);
    for (let p = 0; p <= width; p++) {
      const before = i === 0 ? (p === width - 1 ? 0 : Number.POSITIVE_INFINITY) : costs[i - 1]![p]!;
      if (!Number.isFinite(before)) continue;
      for (let c = 0; c <= width; c++) {
        const step = c === exit ? leave(line, p, width) : p === exit ? Number.POSITIVE_INFINITY : move(line, p, c, kinds, gaps, i === 0);
        if (before + step < cost[c]!) {
          cost[c] = before + step;
          back[c] = p;
        }
      }
    }
    costs.push(cost);
    from.push(back);
  });
  return trace(lines, costs, from, width, gaps);
}

function leave(line: CellLine, before: number, width: number): number {
  const outside = isTalk(line.text) ? -1 : isSentence(line.text) ? 0 : outsideLine;
  return before === width ? outside : outside + 2 + (width - 1 - before) * missingTail * 0.7;
}

function move(line: CellLine, p: number, c: number, kinds: readonly ColumnKind[], gaps: Gaps | null, first: boolean): number {
  const width = kinds.length;
  const fit = misfit(line.text, kinds[c]!);
  const newRow = fit + newRowCost(line, p, c, width, gaps, first);
  if (first || c < p) return newRow;
  if (c === p) return Math.min(newRow, Math.max(fit, fit * 0.5) + continueCost(line, kinds[c]!, c === width - 1, gaps));
  const skipped = kinds.slice(p + 1, c).reduce((sum, kind) => sum + (kind === 'url' || kind === 'company' ? 1.5 : 1), 0);
  const far = !gaps
    ? skipped * emptyCell
    : line.gap < gaps.cell
      ? againstGaps
      : skipped * (line.gap > gaps.cell ? 0.7 : 3) + (line.gap >= gaps.row && gaps.row > gaps.cell && skipped === 0 ? 2 : 0);
  return Math.min(newRow, fit + far);
}

function newRowCost(line: CellLine, p: number, c: number, width: number, gaps: Gaps | null, first: boolean): number {
  if (first) return c === 0 ? 0 : Number.POSITIVE_INFINITY;
  const tail = (width - 1 - p) * missingTail;
  const under = c * 1.3;
  if (!gaps) return tail + under;
  if (line.gap < gaps.cell) return againstGaps + tail + under;
  return tail + under + (gaps.row > gaps.cell && line.gap < gaps.row ? 1.5 : 0);
}

function continueCost(line: CellLine, kind: ColumnKind, last: boolean, gaps: Gaps | null): number {
  if (gaps) return line.gap < gaps.cell ? 0.05 : againstGaps;
  if (kind === 'data') return 0.35;
  return last || listKinds.has(kind) ? 0.6 : 2.2;
}

function trace(
  lines: readonly CellLine[],
  costs: readonly number[][],
  from: readonly number[][],
  width: number,
  gaps: Gaps | null,
): Alignment {
  const last = lines.length - 1;
  if (last < 0) return { places: [], cost: Number.POSITIVE_INFINITY };
  let state = 0;
  const ends = costs[last]!.map((cost, c) => (c < width ? cost + (width - 1 - c) * missingTail : cost));
  ends.forEach((cost, c) => {
    if (cost < ends[state]!) state = c;
  });
  const columns: number[] = [];
  for (let i = last; i >= 0; i--) {
    columns[i] = state;
    state = from[i]![state]!;
  }
  const inside = columns.indexOf(width);
  const count = inside < 0 ? columns.length : inside;
  const places: CellPlace[] = [];
  let row = -1;
  for (let i = 0; i < count; i++) {
    const column = columns[i]!;
    const before = i === 0 ? width : columns[i - 1]!;
    const goesOn = i > 0 && column === before && (gaps ? lines[i]!.gap < gaps.cell : true);
    if (i === 0 || column < before || (column === before && !goesOn)) row++;
    places.push({ row, column, begins: !goesOn });
  }
  const total = count > 0 ? Math.min(...costs[count - 1]!.slice(0, width)) : Number.POSITIVE_INFINITY;
  return { places, cost: total / Math.max(1, count) };
}
