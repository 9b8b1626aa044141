import { cell, type LooseBlock, type LooseText } from './block-list.ts';
import { atOnce, type Turns } from './dom/in-turns.ts';
import { alignCells, type CellLine, type Gaps } from './flatten/align-cells.ts';
import { columnKind } from './flatten/column-kinds.ts';
import { labelRun } from './flatten/label-run.ts';
import { rebuildRecords } from './flatten/labelled-records.ts';
import { endsCells, type Grid, isProse, regularGrid } from './flatten/regular-grid.ts';
import { spacedRows } from './flatten/spaced-rows.ts';
import { isLabel, isParty } from './header-rows.ts';
import type { Cell } from './policy-document.ts';
import { type RichText, stackLines } from './rich-text.ts';

const mostLines = 6000;
const fewestColumns = 3;
/** Labels of one run of short lines that are tried as the first heading: a table begins near the begin of its run. */
const mostTries = 16;
const dearest = 0.35;
const dearestWithGaps = 0.9;

/**
 * Finds tables that copying has flattened into running text, one cell a line, and builds them again: a run of lines that
 * read like column headings, then lines laid into rows by what each column lets expect and, in a text, by the empty lines
 * between them. Records of "label: value" lines that repeat become tables too. What does not fit stays as it is.
 * @param gaps empty lines before each block in the source, or null where the source has no lines
 */
export function rebuildTables(blocks: readonly LooseBlock[], gaps: readonly number[] | null): LooseBlock[] {
  return atOnce(rebuildingTables(blocks, gaps));
}

/** The same, to be let go of and taken up again at each block. */
export function* rebuildingTables(blocks: readonly LooseBlock[], gaps: readonly number[] | null): Turns<LooseBlock[]> {
  const rebuilt: LooseBlock[] = [];
  let tries = 0;
  for (let i = 0; i < blocks.length; i++) {
    yield;
    const first = blocks[i]!;
    if (first.kind === 'table' || isProse(first.text)) tries = 0;
    const grid = first.kind !== 'table' && tries < mostTries && isLabel(first.text) ? regularGrid(blocks, i, gaps) : null;
    if (first.kind !== 'table' && isLabel(first.text)) tries++;
    const spaced = first.kind !== 'table' ? spacedRows(blocks, i, gaps) : null;
    if (spaced) {
      rebuilt.push(fill(blocks, i, spaced).block);
      i += spaced.lines - 1;
      continue;
    }
    const width = labelRun(blocks, i, gaps);
    const laid = width > 0 ? rebuildBest(blocks, gaps, i, width) : null;
    const table = grid && (!laid || grid.cost <= laid.cost) ? fill(blocks, i, grid) : laid;
    if (table) {
      rebuilt.push(table.block);
      i += table.lines - 1;
    } else {
      // Headings that found no table under them: the rest of their run is none either.
      const end = Math.max(i, i + width - 1);
      for (const block of blocks.slice(i, end + 1)) rebuilt.push(block);
      i = end;
    }
  }
  yield;
  return rebuildRecords(rebuilt);
}

interface Rebuilt {
  block: LooseBlock;
  lines: number;
  cost: number;
}

function fill(blocks: readonly LooseBlock[], at: number, { width, lines, cost }: Grid): Rebuilt {
  const cells = (blocks.slice(at, at + lines) as LooseText[]).map((block) => cell(rich(block)));
  const rows = Array.from({ length: lines / width }, (_, y) => cells.slice(y * width, (y + 1) * width));
  return { block: { kind: 'table', headerRows: 1, rows, origin: 'flattened' }, lines, cost };
}

/** The last lines of a run of labels may be the first cells below them ("资金方"): the width with the least misfit. */
function rebuildBest(blocks: readonly LooseBlock[], gaps: readonly number[] | null, at: number, run: number): Rebuilt | null {
  let best: Rebuilt | null = null;
  for (let width = run; width >= Math.max(fewestColumns, run - 2); width--) {
    if (width < run && !isParty((blocks[at + width] as LooseText).text)) break;
    const table = rebuild(blocks, gaps, at, width);
    if (table && (!best || table.cost < best.cost)) best = table;
  }
  return best;
}

function rebuild(blocks: readonly LooseBlock[], gaps: readonly number[] | null, at: number, width: number): Rebuilt | null {
  const header = blocks.slice(at, at + width) as LooseText[];
  const body: LooseText[] = [];
  for (let i = at + width; i < blocks.length && body.length < mostLines; i++) {
    const block = blocks[i]!;
    if (block.kind === 'table' || block.kind === 'heading' || endsCells(block.text)) break;
    if (body.length > 0 && labelRun(blocks, i, gaps) > 0) break;
    body.push(block);
  }
  if (body.length < width) return null;
  const lines = body.map((block, i): CellLine => ({ text: block.text, gap: gaps?.[at + width + i] ?? 0 }));
  const told = gaps ? tellGaps(gaps.slice(at + 1, at + width), lines) : null;
  const kinds = header.map((block, column) => columnKind(block.text, column));
  const { places, cost } = alignCells(lines, kinds, told);
  const count = places.length === 0 ? 0 : places[places.length - 1]!.row + 1;
  if (count < 2 || cost > (told ? dearestWithGaps : dearest)) return null;
  const stacks: LooseText[][][] = Array.from({ length: count }, () => Array.from({ length: width }, () => []));
  places.forEach(({ row, column }, i) => {
    stacks[row]![column]!.push(body[i]!);
  });
  const rows = stacks.map((row) => row.map((stack) => cell(stackLines(stack.map(rich)))));
  spanDown(rows);
  return {
    block: { kind: 'table', headerRows: 1, rows: [header.map((block) => cell(rich(block))), ...rows], origin: 'flattened' },
    lines: width + places.length,
    cost,
  };
}

function rich({ text, marks, links }: LooseText): RichText {
  return { text, marks, links };
}

/** The distances in a table by those of its headings; they must tell cells from lines within a cell, or rows from cells. */
function tellGaps(between: readonly number[], lines: readonly CellLine[]): Gaps | null {
  const cellGap = Math.min(...between);
  if (cellGap < 1 || Math.max(...between) > cellGap + 2) return null;
  const rowGap = Math.max(cellGap, lines[0]!.gap);
  const inner = lines.some((line) => line.gap < cellGap);
  return rowGap > cellGap || inner ? { cell: cellGap, row: rowGap } : null;
}

/** Leading cells that are empty stand under a cell that spans down; the first row spans nothing. */
function spanDown(rows: Cell[][]): void {
  for (let y = 1; y < rows.length; y++) {
    for (let x = 0; x < rows[y]!.length - 1; x++) {
      if (rows[y]![x]!.text) break;
      rows[y]![x] = { ...rows[y - 1]![x]!, spanned: true };
    }
  }
}
