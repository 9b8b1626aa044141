import type { Clause } from '../../clauses/clause.ts';
import type { Reading } from '../reading.ts';
import { endsAsCompany, isAddress } from './cell-shape.ts';
import { headingRole, type HeadingRole } from './column-role.ts';
import { settleColumns } from './column-roles.ts';
import { type Grid, reachesDown } from './grid.ts';
import { addCell, type CellText, type ColumnRole, type PolicyRow, type PolicyTable } from './policy-table.ts';
import { tableRole } from './table-role.ts';

/** What stands around a table: the text that leads to it and the table before it, which it may continue. */
export interface Surroundings {
  before: string[];
  clause: Clause;
  previous: { table: PolicyTable; width: number } | null;
}

/** A printed table with its meaning, or null when it is empty. */
export function gridTable(reading: Reading, grid: Grid, around: Surroundings): PolicyTable | null {
  const upright = turned(reading, grid) ?? grid;
  const { names, first } = headingRows(reading, upright);
  const body = upright.cells.slice(first);
  if (body.length === 0) return null;
  const columnCells = Array.from({ length: upright.width }, (_, c) => body.flatMap((row) => (row[c] ? [row[c]] : [])));
  const { previous } = around;
  if (first === 0 && previous && previous.width === upright.width) {
    const rows = readRows(upright, 0, previous.table.columns);
    return { role: previous.table.role, block: grid.block, layout: 'grid', columns: previous.table.columns, rows };
  }
  const columns = settleColumns(reading, names, columnCells);
  const printedNames = columns.flatMap((role, c) => (role === 'name' ? columnCells[c]!.map((cell) => cell.text) : []));
  const headings = upright.cells.slice(0, first).flatMap((row) => row.map((cell) => cell?.text ?? ''));
  const role = tableRole({
    headings,
    roles: columns,
    names: printedNames,
    before: around.before,
    path: around.clause.path,
    section: around.clause.role,
  });
  if (role === 'sdk' || role === 'h5') firstColumnNames(columns, upright.cells.slice(first));
  return { role, block: grid.block, layout: 'grid', columns, rows: readRows(upright, first, columns) };
}

/** The rows of headings and what they name, column by column; `first` is the first row of the body. */
function headingRows(reading: Reading, grid: Grid): { names: (HeadingRole | null)[]; first: number } {
  const rolesOfRow = (row: readonly (CellText | null)[]) => row.map((cell) => (cell ? headingRole(reading, cell.clause) : null));
  let first = grid.block.headerRows;
  if (grid.cells !== undefined && first === 0 && looksLikeHeading(grid.cells[0] ?? [], rolesOfRow)) first = 1;
  if (first >= grid.cells.length) first = looksLikeHeading(grid.cells[0] ?? [], rolesOfRow) ? 1 : 0;
  const names: (HeadingRole | null)[] = Array.from({ length: grid.width }, () => null);
  for (const row of grid.cells.slice(0, first)) {
    rolesOfRow(row).forEach((role, c) => {
      if (role !== null) names[c] = role;
    });
  }
  // A "heading" that names nothing is a row of the body wrongly taken for one.
  if (
    first > 0 &&
    names.every((role) => role === null) &&
    grid.cells[0]!.some((cell) => cell && (isAddress(cell.text) || endsAsCompany(cell.text)))
  ) {
    first = 0;
  }
  return { names, first };
}

function looksLikeHeading(
  row: readonly (CellText | null)[],
  rolesOfRow: (row: readonly (CellText | null)[]) => (HeadingRole | null)[],
): boolean {
  const filled = row.filter((cell) => cell !== null);
  if (filled.some((cell) => isAddress(cell.text) || /[。；]|有限/.test(cell.text))) return false;
  const named = rolesOfRow(row).filter((role) => role !== null).length;
  return named >= 2 && named * 2 >= filled.length;
}

/**
 * Turns a table whose first column holds the headings, so that each thing listed is a row: two columns "label | text" in
 * which the first label comes again for each thing, or one column for each thing.
 */
function turned(reading: Reading, grid: Grid): Grid | null {
  if (grid.width < 2 || grid.cells.length < 2) return null;
  const labels = grid.cells.map((row) => (row[0] ? headingRole(reading, row[0].clause) : null));
  const named = labels.filter((role) => role !== null);
  const across = grid.cells[0]!.filter((cell) => cell && headingRole(reading, cell.clause) !== null).length;
  if (named.length * 3 < grid.cells.length * 2 || new Set(named).size < 2 || across >= 2) return null;
  const firstLabel = grid.cells[0]![0]?.text;
  const starts = grid.cells.flatMap((row, r) => (row[0]?.text === firstLabel ? [r] : []));
  const height = (starts[1] ?? grid.cells.length) - starts[0]!;
  const head = grid.cells.slice(starts[0]!, starts[0]! + height).map((row) => row[0] ?? null);
  const cells: (CellText | null)[][] = [head];
  for (let c = 1; c < grid.width; c++) {
    for (const start of starts) {
      const next = starts[starts.indexOf(start) + 1] ?? grid.cells.length;
      const line = head.map((label) => {
        const row = grid.cells.slice(start, next).find((candidate) => candidate[0]?.text === label?.text);
        return row?.[c] ?? null;
      });
      if (line.some((cell) => cell !== null)) cells.push(line);
    }
  }
  return { block: { ...grid.block, headerRows: 1 }, cells, width: head.length };
}

/** An SDK table without a column of names: the first column that says nothing else holds them, else the function. */
function firstColumnNames(columns: ColumnRole[], body: readonly (CellText | null)[][]): void {
  if (columns.includes('name')) return;
  const free = columns.findIndex((role, c) => role === 'other' && body.some((row) => row[c] && !/^[\d.、]+$/.test(row[c].text)));
  if (free >= 0) columns[free] = 'name';
}

function readRows(grid: Grid, first: number, columns: readonly ColumnRole[]): PolicyRow[] {
  const rows: PolicyRow[] = [];
  const key = columns.includes('name') ? columns.indexOf('name') : columns.indexOf('company');
  let group: CellText | null = null;
  for (let r = first; r < grid.cells.length; r++) {
    const line = grid.cells[r]!;
    const filled = line.filter((cell) => cell !== null);
    if (filled.length === 0) continue;
    const across = filled.length > 1 ? filled.every((cell) => cell.clause === filled[0]!.clause) : key > 0 && line[0] !== null;
    if (grid.width > 1 && across && isGroup(filled[0]!)) {
      group = filled[0]!;
      continue;
    }
    if (first > 0 && repeats(line, grid.cells[first - 1]!)) continue;
    const slipped = slip(grid, r, columns);
    if (slipped) {
      rows.push(slipped);
      continue;
    }
    const continued = key >= 0 && rows.length > 0 && (reachesDown(grid, r, key) || (line[key] === null && line[0] === null));
    const row: PolicyRow = continued ? rows[rows.length - 1]! : { cells: {} };
    if (!continued) rows.push(row);
    columns.forEach((role, c) => {
      const cell = line[c] && meant(grid, r, c, first);
      if (cell && !(continued && reachesDown(grid, r, c))) addCell(row, role, cell);
    });
    if (group && !continued) row.cells.scene = [group, ...(row.cells.scene ?? [])];
  }
  return rows;
}

/**
 * A row that a wrong span has pushed aside: under a name that reaches down, the address column holds no address but the
 * cell after it begins with one. The cells are then name, address and the rest.
 */
function slip(grid: Grid, r: number, columns: readonly ColumnRole[]): PolicyRow | null {
  const name = columns.indexOf('name');
  const url = columns.indexOf('url');
  if (name < 0 || url !== name + 1 || !reachesDown(grid, r, name)) return null;
  const own = grid.cells[r]![url];
  const next = grid.cells[r]![url + 1];
  const found = next && /^(?:https?:\/\/|www\.)[^\s\u4e00-\u9fff，]+/.exec(next.text);
  if (!own || isAddress(own.text) || !next || !found) return null;
  const rest = next.text.slice(found[0].length);
  const from = next.from + found[0].length + rest.length - rest.trimStart().length;
  return {
    cells: {
      name: [own],
      url: [{ ...next, text: found[0] }],
      ...(rest.trim() ? { [columns[url + 1]!]: [{ text: rest.trim(), clause: next.clause, from }] } : {}),
    },
  };
}

const asAbove = /^(?:同上|同前|〃|″|"|ditto|(?:same )?as above)[。.]?$/i;

/** The cell itself, or the one above that it refers to ("同上"). */
function meant(grid: Grid, row: number, column: number, first: number): CellText | null {
  let r = row;
  while (r > first && asAbove.test(grid.cells[r]![column]?.text.trim() ?? '')) r--;
  return grid.cells[r]![column] ?? null;
}

/** The row of headings once more, as on a new page. */
function repeats(line: readonly (CellText | null)[], heading: readonly (CellText | null)[]): boolean {
  return line.every((cell, c) => (cell?.text ?? '') === (heading[c]?.text ?? ''));
}

/** A line across the whole table that titles the rows below it. */
function isGroup(cell: CellText): boolean {
  return cell.text.length <= 40 && !/[。；]/.test(cell.text) && !isAddress(cell.text);
}
