import type { Reading } from '../reading.ts';
import { endsAsCompany, shapeOfCells } from './cell-shape.ts';
import type { HeadingRole } from './column-role.ts';
import type { CellText, ColumnRole } from './policy-table.ts';

/**
 * Settles the columns' roles: silent columns by the shape of their cells, and the words that may mean a product or a
 * company by the other columns.
 * @param cells the body's cells, column by column
 */
export function settleColumns(reading: Reading, headings: readonly (HeadingRole | null)[], cells: readonly CellText[][]): ColumnRole[] {
  const roles: (HeadingRole | null)[] = headings.map((role, i) => role ?? shapeOfCells(reading, cells[i] ?? []));
  const companies = (i: number) => {
    const filled = (cells[i] ?? []).filter((cell) => cell.text);
    return filled.filter((cell) => endsAsCompany(cell.text)).length * 2 > filled.length;
  };
  for (let i = 0; i < roles.length; i++) {
    if (roles[i] !== 'party') continue;
    roles[i] = roles.includes('name') || (companies(i) && !roles.includes('company')) ? 'company' : 'name';
  }
  // "名称" over a column of companies means the company, unless another column names it.
  const name = roles.indexOf('name');
  if (name >= 0 && !roles.includes('company') && companies(name)) roles[name] = 'company';
  // Of several columns for companies, the one that holds product names is the name ("机构" beside "公司").
  if (!roles.includes('name')) {
    const firms = roles.flatMap((role, i) => (role === 'company' ? [i] : []));
    const product = firms.find((i) => !companies(i));
    if (firms.length > 1 && product !== undefined && firms.some((i) => companies(i))) roles[product] = 'name';
  }
  return roles.map((role) => (role === null || role === 'party' ? 'other' : role));
}
