import type { Clause } from '../../clauses/clause.ts';
import type { TableBlock } from '../../document/policy-document.ts';

/** What a table of a policy lists. */
export type TableRole = 'sdk' | 'h5' | 'sharing' | 'affiliate' | 'permission' | 'collection' | 'other';

/** What a column holds, told from its heading and, where that is silent, from its cells. */
export type ColumnRole =
  | 'name'
  | 'company'
  | 'contact'
  | 'url'
  | 'data'
  | 'purpose'
  | 'scene'
  | 'function'
  | 'permission'
  | 'platform'
  | 'requirement'
  | 'consequence'
  | 'frequency'
  | 'way'
  | 'other';

/** A table with its meaning: one entry of `rows` for each thing listed, cells by column role. */
export interface PolicyTable {
  role: TableRole;
  /**
   * The printed table; for `layout: 'lines'` a grid built from the lines, whose id is that of the first line's block, and
   * for `layout: 'sentences'` from sentences that each describe one SDK.
   */
  block: TableBlock;
  layout: 'grid' | 'lines' | 'sentences';
  columns: ColumnRole[];
  rows: PolicyRow[];
}

export interface PolicyRow {
  /** Text of the cells by role; several columns of one role are listed in order. Spanned cells are included. */
  cells: Partial<Record<ColumnRole, CellText[]>>;
}

export interface CellText {
  text: string;
  /** The clause that prints it, for evidence; for a spanned cell, that of the cell which spans. */
  clause: Clause;
  /** Where `text` begins in the clause: 0 for a cell of its own, behind the label for a line "label: text". */
  from: number;
}

/** Adds a cell to a row under its role. */
export function addCell(row: PolicyRow, role: ColumnRole, cell: CellText): void {
  const cells = row.cells[role];
  if (cells) cells.push(cell);
  else row.cells[role] = [cell];
}
