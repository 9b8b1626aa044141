import type { PageInk } from './page-ink.ts';
import type { Grid } from './table-grid.ts';
import { tagOf } from './tree.ts';

const muchTextInACell = 1500;

/**
 * True for a table that only arranges the page: one column or one row, other columns being mere margin, a role that says so, most of the text in tables
 * inside it, or a cell that holds a whole text with headings or many paragraphs.
 */
export function isLayoutTable(table: Element, grid: Grid, ink: PageInk): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return true;
  const width = grid.rows[0]?.length ?? 0;
  if (width <= 1 || grid.rows.length === 0) return true;
  const cells = grid.rows.flatMap((row) => row.filter((place) => place.cell && !place.spanned && ink.of(place.cell.element).all > 0));
  if (cells.length <= 1) return true;
  if (grid.rows.every((row) => row.filter((place) => place.cell && !place.spanned && ink.of(place.cell.element).all > 0).length <= 1))
    return true;
  const all = ink.of(table).all;
  if (grid.rows.length === 1 && !cells.some((place) => place.cell!.header)) return true;
  let nested = 0;
  for (const inner of table.querySelectorAll('table')) if (inner.parentElement?.closest('table') === table) nested += ink.of(inner).all;
  if (nested * 2 > all) return true;
  return cells.some(({ cell }) => {
    const own = ink.of(cell!.element).all;
    if (own < muchTextInACell || own * 2 < all) return false;
    return hasWholeText(cell!.element);
  });
}

function hasWholeText(cell: Element): boolean {
  if (cell.querySelector('h1,h2,h3,h4')) return true;
  let blocks = 0;
  for (const element of cell.querySelectorAll('p,div,li,br')) if (tagOf(element) !== 'TABLE' && ++blocks >= 12) return true;
  return false;
}
