import { cell, type LooseBlock, type LooseTable } from '../block-list.ts';
import { countHeaderRows } from '../header-rows.ts';
import type { Cell } from '../policy-document.ts';
import { type RichText, stackLines } from '../rich-text.ts';
import { moved } from '../spans.ts';
import { type PdfItem, type PdfLink, pdfLines } from './pdf-lines.ts';
import { pdfParagraphs, type TextMeasure } from './pdf-paragraphs.ts';
import type { RuledGrid } from './ruled-grid.ts';
import type { Extent, TaggedTable } from './tagged-tables.ts';

/** A cell of a page's table before its text is read: its items, or null where a cell above or beside reaches. */
export type CellItems = PdfItem[] | null;

/** A table found on a page. */
export interface PdfTable {
  page: number;
  /** Its upper edge, in points from the foot of the page. */
  top: number;
  rows: CellItems[][];
  /** True where the page cuts its first or last row, as far as lines tell. */
  openTop: boolean;
  openFoot: boolean;
  headerRows: number;
  links: readonly PdfLink[];
}

/** Lays the items of a tagged table into a grid; cells of rows with fewer cells go where their text stands. */
export function fromTags(table: TaggedTable, items: readonly PdfItem[], page: number, links: readonly PdfLink[]): PdfTable | null {
  const printed = table.rows.map((row) => row.map((each) => items.filter((item) => item.content && each.contents.has(item.content))));
  const width = Math.max(...printed.map((row) => row.length));
  const extents = Array.from({ length: width }, (_, x) =>
    extentOf(printed.filter((row) => row.length === width).flatMap((row) => row[x]!)),
  );
  const rows = printed.map((row): CellItems[] => {
    if (row.length === width) return row;
    const placed: CellItems[] = new Array<CellItems>(width).fill(null);
    let from = 0;
    row.forEach((each, i) => {
      const own = extentOf(each);
      let x = from;
      if (own) {
        const middle = (own.x0 + own.x1) / 2;
        const last = width - (row.length - i);
        for (let c = from; c <= last; c++) if (distance(extents[c]!, middle) < distance(extents[x]!, middle)) x = c;
      }
      placed[x] = each;
      from = x + 1;
    });
    return placed;
  });
  const tops = printed.flat(2).map((item) => item.transform[5]! + item.height);
  if (tops.length === 0) return null;
  const headerRows = table.rows.findIndex((row) => !row.every((each) => each.header));
  return {
    page,
    top: Math.max(...tops),
    rows,
    openTop: false,
    openFoot: false,
    headerRows: headerRows < 0 ? table.rows.length : headerRows,
    links,
  };
}

/** Lays items into a drawn grid by the middle of their text. */
export function fromGrid(
  grid: RuledGrid,
  items: readonly PdfItem[],
  page: number,
  links: readonly PdfLink[],
): { table: PdfTable; used: Set<PdfItem> } | null {
  const columns = grid.xs.length - 1;
  const rows = grid.ys.length - 1;
  const cells: PdfItem[][] = grid.owner.map(() => []);
  const used = new Set<PdfItem>();
  for (const item of items) {
    const middle = item.transform[4]! + item.width / 2;
    const height = item.transform[5]! + item.height * 0.3;
    const x = grid.xs.findIndex((edge, i) => i < columns && middle >= edge && middle < grid.xs[i + 1]!);
    const y = grid.ys.findIndex((edge, i) => i < rows && height <= edge && height > grid.ys[i + 1]!);
    if (x < 0 || y < 0) continue;
    cells[grid.owner[y * columns + x]!]!.push(item);
    used.add(item);
  }
  const filled = cells.filter((each) => each.some((item) => item.str.trim())).length;
  if (filled < 3) return null;
  const laid = Array.from({ length: rows }, (_, y) =>
    Array.from({ length: columns }, (_, x): CellItems => {
      const place = y * columns + x;
      return grid.owner[place] === place ? cells[place]! : null;
    }),
  );
  return { table: { page, top: grid.ys[0]!, rows: laid, openTop: grid.openTop, openFoot: grid.openFoot, headerRows: 0, links }, used };
}

/** The block of a table: cells read as small pages of their own. */
export function tableBlock(table: PdfTable, measure: TextMeasure, isBold: (font: string) => boolean): LooseBlock | null {
  const width = table.rows[0]?.length ?? 0;
  const rights = Array.from({ length: width }, (_, x) => extentOf(table.rows.flatMap((row) => row[x] ?? []))?.x1 ?? 0);
  const rows: Cell[][] = [];
  table.rows.forEach((row, y) => {
    rows.push(
      row.map((items, x): Cell => {
        if (items) return cell(readCell(items, table, measure, isBold, rights[x]!));
        const above = y > 0 ? rows[y - 1]![x] : undefined;
        return above ? { ...above, spanned: true } : cell(stackLines([]));
      }),
    );
  });
  const filled = rows.filter((row) => row.some((each) => each.text && !each.spanned));
  if (filled.length === 0) return null;
  return {
    kind: 'table',
    headerRows: Math.min(table.headerRows, filled.length - 1) || countHeaderRows(filled),
    rows: filled,
    origin: 'table',
  };
}

function readCell(
  items: readonly PdfItem[],
  table: PdfTable,
  measure: TextMeasure,
  isBold: (font: string) => boolean,
  right: number,
): RichText {
  const lines = pdfLines(items, table.links, table.page, isBold);
  const blocks = pdfParagraphs(lines, { ...measure, size: lines[0]?.size ?? measure.size }, right);
  return stackLines(
    blocks.flatMap((block) => (block.kind === 'table' ? [] : [{ text: block.text, marks: block.marks, links: block.links }])),
  );
}

/**
 * Puts a table that goes on over the page behind its beginning: the same columns, its heading perhaps printed again.
 * @param cut true when the page broke a row in two
 * @returns false when it is another table
 */
export function joinTables(before: LooseTable, after: LooseTable, cut: boolean): boolean {
  if (before.rows[0]!.length !== after.rows[0]!.length) return false;
  const repeated = after.rows[0]!.every((each, x) => each.text === before.rows[0]![x]!.text);
  const rest = repeated ? after.rows.slice(1) : after.rows;
  if (!repeated && after.headerRows > 0 && !cut) return false;
  const first = rest[0];
  if (first && (cut || (!first[0]!.text && first.some((each) => each.text)))) {
    rest.shift();
    const last = before.rows[before.rows.length - 1]!;
    first.forEach((each, x) => {
      if (each.text && !each.spanned) last[x] = { ...last[x]!, ...runOn(last[x]!, each) };
    });
  }
  before.rows.push(...rest);
  return true;
}

/** Two halves of a cell as one text. */
function runOn(before: Cell, after: Cell): RichText {
  const gap = /[A-Za-z]$/.test(before.text) && /^[A-Za-z]/.test(after.text) && !/:\/\//.test(before.text) ? ' ' : '';
  const shift = before.text.length + gap.length;
  return {
    text: before.text + gap + after.text,
    marks: [...before.marks, ...moved(after.marks, shift)],
    links: [...before.links, ...moved(after.links, shift)],
  };
}

/** The box around the visible items; null when there are none. */
export function extentOf(items: readonly PdfItem[]): Extent | null {
  const printed = items.filter((item) => item.str.trim());
  if (printed.length === 0) return null;
  return {
    x0: Math.min(...printed.map((item) => item.transform[4]!)),
    x1: Math.max(...printed.map((item) => item.transform[4]! + item.width)),
    y0: Math.min(...printed.map((item) => item.transform[5]!)),
    y1: Math.max(...printed.map((item) => item.transform[5]! + item.height)),
  };
}

function distance(extent: Extent | null, x: number): number {
  if (!extent) return 1e6;
  return x < extent.x0 ? extent.x0 - x : x > extent.x1 ? x - extent.x1 : 0;
}
