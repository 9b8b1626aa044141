import type { Clause } from '../../clauses/clause.ts';
import type { TableBlock } from '../../document/policy-document.ts';
import type { CellText } from './policy-table.ts';

/** A table's cells with the clauses that print them; empty cells have null. */
export interface Grid {
  block: TableBlock;
  cells: (CellText | null)[][];
  width: number;
}

/** Clauses of each table block, by block id. */
export function cellClauses(clauses: readonly Clause[]): Map<number, Clause[]> {
  const byBlock = new Map<number, Clause[]>();
  for (const clause of clauses) {
    if (clause.kind !== 'cell') continue;
    const list = byBlock.get(clause.block);
    if (list) list.push(clause);
    else byBlock.set(clause.block, [clause]);
  }
  return byBlock;
}

/** Joins cells and clauses; a place filled by a span takes the clause of the cell that spans it. */
export function gridOf(block: TableBlock, clauses: readonly Clause[]): Grid {
  const printed = new Map(clauses.map((clause) => [`${clause.row} ${clause.column}`, clause]));
  const width = block.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const cells: (CellText | null)[][] = [];
  block.rows.forEach((row, r) => {
    const line: (CellText | null)[] = [];
    row.forEach((cell, c) => {
      const own = printed.get(`${r} ${c}`);
      if (own) line.push({ text: cell.text, clause: own, from: 0 });
      else if (cell.spanned && cell.text) line.push(spanning(cell.text, cells[r - 1]?.[c], line[c - 1]));
      else line.push(null);
    });
    while (line.length < width) line.push(null);
    cells.push(line);
  });
  return { block, cells, width };
}

function spanning(text: string, ...neighbours: (CellText | null | undefined)[]): CellText | null {
  return neighbours.find((cell) => cell?.text === text) ?? null;
}

/** True where a span from the row above fills this place. */
export function reachesDown(grid: Grid, row: number, column: number): boolean {
  const cell = grid.cells[row]?.[column];
  return !!cell && grid.cells[row - 1]?.[column]?.clause === cell.clause;
}
