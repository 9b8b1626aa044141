import { tagOf } from './tree.ts';

/** One printed cell of an HTML table and the places it takes. */
export interface GridCell {
  element: Element;
  header: boolean;
}

export interface GridPlace {
  cell: GridCell | null;
  /** True where a cell printed elsewhere reaches. */
  spanned: boolean;
}

export interface Grid {
  rows: GridPlace[][];
  /** Leading rows that stand in a THEAD or are made of TH alone. */
  headerRows: number;
  caption: Element | null;
}

const mostColumns = 60;
const mostSpannedRows = 1000;

/** Rows and cells of a table with row and column spans resolved (HTML standard, "forming a table"). */
export function tableGrid(table: Element): Grid {
  const rows: GridPlace[][] = [];
  const heads: boolean[] = [];
  let caption: Element | null = null;
  const trs: { row: Element; head: boolean }[] = [];
  for (const child of table.children) {
    const tag = tagOf(child);
    if (tag === 'CAPTION') caption = child;
    else if (tag === 'TR') trs.push({ row: child, head: false });
    else if (tag === 'THEAD' || tag === 'TBODY' || tag === 'TFOOT') {
      for (const row of child.children) if (tagOf(row) === 'TR') trs.push({ row, head: tag === 'THEAD' });
    }
  }
  trs.forEach(({ row, head }, y) => {
    const line = placesOf(rows, y);
    let x = 0;
    let allHeaders = true;
    for (const element of row.children) {
      const tag = tagOf(element);
      if (tag !== 'TD' && tag !== 'TH') continue;
      while (line[x]) x++;
      if (x >= mostColumns) break;
      if (tag !== 'TH') allHeaders = false;
      const cell = { element, header: tag === 'TH' };
      const across = Math.min(span(element, 'colspan'), mostColumns - x);
      const down = Math.min(span(element, 'rowspan') || trs.length - y, trs.length - y, mostSpannedRows);
      for (let dy = 0; dy < down; dy++) {
        const target = placesOf(rows, y + dy);
        for (let dx = 0; dx < across; dx++) target[x + dx] ??= { cell, spanned: dx > 0 || dy > 0 };
      }
      x += across;
    }
    heads[y] = (head || allHeaders) && row.children.length > 0;
  });
  const width = Math.max(0, ...rows.map((row) => row.length));
  for (const row of rows) for (let x = 0; x < width; x++) row[x] ??= { cell: null, spanned: false };
  let headerRows = 0;
  while (headerRows < rows.length - 1 && heads[headerRows]) headerRows++;
  return { rows, headerRows, caption };
}

function placesOf(rows: GridPlace[][], y: number): GridPlace[] {
  rows[y] ??= [];
  return rows[y]!;
}

/** A span attribute; `rowspan="0"` means "to the end" and comes back as 0. */
function span(element: Element, name: string): number {
  const value = Number.parseInt(element.getAttribute(name) ?? '1', 10);
  if (Number.isNaN(value) || value < 0) return 1;
  return value === 0 && name === 'colspan' ? 1 : value;
}
