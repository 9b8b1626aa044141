import { hitsOf, type Reading } from '../reading.ts';
import type { CellText, ColumnRole } from './policy-table.ts';

const address = /^(?:https?:\/\/|www\.)\S+|^[\w-]+(?:\.[\w-]+)*\.(?:com|cn|net|org|io|cc|co|top|vip|xyz)(?:\/\S*)?$/i;
const firm = /(?:公司|集团|银行|事务所|Inc\.?|Ltd\.?|Limited|LLC|Corp\.?|GmbH)(?:[（(][^）)]*[）)])?$/i;
const reachable = /^(?:[\w.+-]+@[\w-]+\.[\w.]+|\+?[\d\s()（）-]{5,}\d)$/;

/** True for a cell that is an address, with or without its protocol. */
export function isAddress(text: string): boolean {
  return address.test(text.trim());
}

/** True for a cell that ends as a company's name does. */
export function endsAsCompany(text: string): boolean {
  return firm.test(text.trim());
}

/** What the cells of a column look like, where the heading says nothing: at least half of those filled must agree. */
export function shapeOfCells(reading: Reading, cells: readonly CellText[]): ColumnRole | null {
  const filled = cells.filter((cell) => cell.text && !/^[/\-—无]$/.test(cell.text));
  if (filled.length === 0) return null;
  const most = (test: (cell: CellText) => boolean) => filled.filter(test).length * 2 >= filled.length;
  if (most((cell) => isAddress(cell.text))) return 'url';
  if (most((cell) => endsAsCompany(cell.text))) return 'company';
  if (most((cell) => reachable.test(cell.text.trim()))) return 'contact';
  if (most((cell) => hitsOf(reading, cell.clause.id, 'data').length >= 2)) return 'data';
  if (most((cell) => /sdk$/i.test(cell.text.trim()))) return 'name';
  return null;
}
