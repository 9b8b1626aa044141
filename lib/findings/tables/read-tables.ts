import type { Clause } from '../../clauses/clause.ts';
import type { Reading } from '../reading.ts';
import { cellClauses, gridOf } from './grid.ts';
import { gridTable } from './grid-table.ts';
import { lineTables } from './line-tables.ts';
import type { PolicyTable } from './policy-table.ts';

/** How much of the text before a table is taken as leading to it. */
const leadLength = 60;

/** The tables of a policy with the meaning of their columns: printed ones first, then lists of "label：text" lines. */
export function readTables(reading: Reading): PolicyTable[] {
  const tables: PolicyTable[] = [];
  const cells = cellClauses(reading.clauses);
  let previous: { table: PolicyTable; width: number; block: number } | null = null;
  for (const block of reading.document.blocks) {
    if (block.kind !== 'table') continue;
    const own = cells.get(block.id);
    if (!own?.[0]) continue;
    const grid = gridOf(block, own);
    const adjoining: typeof previous = previous && block.id - previous.block === 1 ? previous : null;
    const table = gridTable(reading, grid, { before: leadTo(reading, own[0]), clause: own[0], previous: adjoining });
    if (!table) continue;
    tables.push(table);
    previous = { table, width: grid.width, block: block.id };
  }
  return [...tables, ...lineTables(reading)];
}

/** The end of the two clauses before a table, nearest first, back to the table before it. */
function leadTo(reading: Reading, first: Clause): string[] {
  const lead: string[] = [];
  for (let id = first.id - 1; id >= 0 && lead.length < 2; id--) {
    const clause = reading.clauses[id]!;
    if (clause.kind === 'cell') break;
    if (clause.text.trim()) lead.push(clause.text.slice(-leadLength));
  }
  return lead;
}
