import type { Clause } from '../../clauses/clause.ts';
import { numbering } from '../../clauses/numbering.ts';
import type { Cell } from '../../document/policy-document.ts';
import type { Reading } from '../reading.ts';
import { settleColumns } from './column-roles.ts';
import type { HeadingRole } from './column-role.ts';
import { labelled, type LabelledClause } from './labels.ts';
import { addCell, type CellText, type ColumnRole, type PolicyRow, type PolicyTable } from './policy-table.ts';
import { tableRole } from './table-role.ts';

/** One thing that a run of lines describes. */
interface LineRecord {
  cells: { role: HeadingRole; label: string; cell: CellText }[];
  /** Its name came from a line of its own above the labels. */
  titled: boolean;
}

interface Run {
  records: LineRecord[];
  first: Clause;
}

const longestTitle = 40;
/** Labels that say what a listed thing is; a run without two of them is no list. */
const substance: readonly HeadingRole[] = ['name', 'party', 'company', 'data', 'purpose', 'url', 'function', 'scene', 'permission'];

/** Sections that print who we are with the same labels. */
const ourselves: ReadonlySet<Clause['role']> = new Set<Clause['role']>([
  'contact',
  'introduction',
  'title',
  'toc',
  'rights',
  'definitions',
]);

/** Lists in which each thing is described by lines "label：text", read as tables. */
export function lineTables(reading: Reading): PolicyTable[] {
  const tables: PolicyTable[] = [];
  let run: Run | null = null;
  let title: CellText | null = null;
  const close = () => {
    const table = run && tableOf(reading, run);
    if (table) tables.push(table);
    run = null;
  };
  for (const clause of reading.clauses) {
    if (run && clause.role !== run.first.role) {
      close();
      title = null;
    }
    if (clause.kind === 'cell' || ourselves.has(clause.role)) {
      close();
      title = null;
      continue;
    }
    const lines = labelled(reading, clause);
    if (!lines) {
      const next = titleIn(clause);
      if (!next || (title && run)) close();
      title = next;
      continue;
    }
    run ??= { records: [], first: clause };
    addLines(run, clause, lines, title);
    title = null;
  }
  close();
  return tables;
}

function addLines(run: Run, clause: Clause, lines: LabelledClause, title: CellText | null): void {
  const own = lines.before ? { text: lines.before, clause, from: lines.beforeFrom } : null;
  let record = run.records[run.records.length - 1];
  const heading = own ?? title;
  lines.pieces.forEach((piece, i) => {
    const begins =
      !record ||
      (i === 0 && heading !== null && piece.role !== 'name') ||
      (piece.role === 'name' && record.cells.some((cell) => cell.role === 'name')) ||
      record.cells.some((cell) => cell.label === piece.label);
    if (begins) {
      record = { cells: [], titled: false };
      run.records.push(record);
      if (i === 0 && heading && !['name', 'party'].includes(piece.role)) {
        record.cells.push({ role: 'name', label: '', cell: heading });
        record.titled = true;
      }
    }
    record!.cells.push({
      role: piece.role,
      label: piece.label,
      cell: { text: clause.text.slice(piece.from, piece.to), clause, from: piece.from },
    });
  });
}

/** A short line that may be the name of what the lines below it describe. */
function titleIn(clause: Clause): CellText | null {
  const number = numbering(clause.text)?.length ?? 0;
  const text = clause.text
    .slice(number)
    .replace(/[：:。]$/, '')
    .trim();
  if (!text || text.length > longestTitle || /[。；，]/.test(text)) return null;
  return { text, clause, from: clause.text.indexOf(text, number) };
}

function tableOf(reading: Reading, run: Run): PolicyTable | null {
  const records = run.records.filter((record) => {
    const told = new Set(record.cells.filter((cell) => cell.cell.text && substance.includes(cell.role)).map((cell) => cell.role));
    return told.size >= 2;
  });
  const names = records.flatMap((record) => record.cells.filter((cell) => cell.role === 'name').map((cell) => cell.cell.text));
  if (records.length === 0) return null;
  const labels = [...new Set(records.flatMap((record) => record.cells.map((cell) => cell.label)))];
  const roleOfLabel = (label: string) => records.flatMap((record) => record.cells).find((cell) => cell.label === label)!.role;
  const cellsOf = (label: string) =>
    records.flatMap((record) => record.cells.filter((cell) => cell.label === label).map((cell) => cell.cell));
  const columns = settleColumns(reading, labels.map(roleOfLabel), labels.map(cellsOf));
  const titled = records.every((record) => record.titled);
  const lead = reading.clauses[run.first.id - 1];
  const role = tableRole({
    headings: labels,
    names,
    section: run.first.role,
    path: run.first.path,
    roles: titled && !speaksOfOthers(run.first, columns, names) ? columns.filter((column) => column !== 'name') : columns,
    before: lead && lead.kind !== 'cell' ? [lead.text.slice(-60)] : [],
  });
  // One record may be a chance; a list of what others get shows itself by its section or by several.
  if (role === 'other' || (records.length < 2 && role !== 'sdk' && columns.length < 3)) return null;
  if (role === 'collection' && records.length < 2) return null;
  const rows = records.map((record): PolicyRow => {
    const row: PolicyRow = { cells: {} };
    for (const { label, cell } of record.cells) addCell(row, columns[labels.indexOf(label)]!, cell);
    return row;
  });
  return { role, block: gridBlock(run.first, labels, records), layout: 'lines', columns, rows };
}

/** A titled description is one of a third party only where the section or the labels say so. */
function speaksOfOthers(clause: Clause, columns: readonly ColumnRole[], names: readonly string[]): boolean {
  return clause.role === 'sharing' || clause.role === 'sdk-list' || columns.includes('company') || names.some((name) => /sdk/i.test(name));
}

function gridBlock(first: Clause, labels: readonly string[], records: readonly LineRecord[]): PolicyTable['block'] {
  const cell = (text: string): Cell => ({ text, marks: [], links: [], spanned: false });
  return {
    kind: 'table',
    id: first.block,
    at: first.at,
    headerRows: 1,
    origin: 'flattened',
    rows: [
      labels.map(cell),
      ...records.map((record) => labels.map((label) => cell(record.cells.find((piece) => piece.label === label)?.cell.text ?? ''))),
    ],
  };
}
