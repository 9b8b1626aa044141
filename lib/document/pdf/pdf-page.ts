import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { inkLength } from '../../clauses/normalise.ts';
import type { FontUse } from './emphasis.ts';
import { placeGlyphs, type ShowOps } from './glyph-places.ts';
import type { PdfItem, PdfLink } from './pdf-lines.ts';
import { extentOf, fromGrid, fromTags, type PdfTable } from './pdf-tables.ts';
import { ruledGrids } from './ruled-grid.ts';
import { type DrawingOps, ruledLines } from './ruled-lines.ts';
import { type StructNode, taggedTables } from './tagged-tables.ts';

/** What one page holds: tables, and the items that stand in none. */
export interface PdfPage {
  number: number;
  height: number;
  /** All letters of the page. */
  ink: number;
  /** It shows a picture, or so many strokes that they may be letters. */
  drawn: boolean;
  /** All items in the order of the file, those in tables too. */
  printed: PdfItem[];
  items: PdfItem[];
  tables: PdfTable[];
  links: PdfLink[];
}

/** Reads one page; adds to `fonts` what it sets in which font. */
export async function readPdfPage(
  pdf: PDFDocumentProxy,
  number: number,
  fonts: Map<string, FontUse>,
  ops: DrawingOps & ShowOps,
): Promise<PdfPage> {
  const page = await pdf.getPage(number);
  const items = await textItems(page);
  const links = await linksOf(page);
  const unknown = countFonts(items, fonts);
  // Font names, the places of letters and ruled lines are known only by way of the drawing operators.
  const operators = await page.getOperatorList();
  placeGlyphs(items, operators, ops);
  for (const id of unknown) fonts.get(id)!.name = fontName(page, id);
  const used = new Set<PdfItem>();
  const tables: PdfTable[] = [];
  const tree = (await page.getStructTree().catch(() => null)) as StructNode | null;
  for (const tagged of taggedTables(tree, (contents) => extentOf(items.filter((item) => item.content && contents.has(item.content))))) {
    const table = fromTags(tagged, items, number, links);
    if (!table) continue;
    tables.push(table);
    for (const row of table.rows) for (const cell of row) for (const item of cell ?? []) used.add(item);
  }
  if (tables.length === 0) {
    for (const grid of ruledGrids(ruledLines(operators, ops))) {
      const found = fromGrid(
        grid,
        items.filter((item) => !used.has(item)),
        number,
        links,
      );
      if (!found) continue;
      tables.push(found.table);
      for (const item of found.used) used.add(item);
    }
  }
  const height = page.view[3]! - page.view[1]!;
  page.cleanup();
  return {
    number,
    height,
    links,
    tables,
    drawn: isDrawn(operators, ops),
    printed: items,
    ink: items.reduce((sum, item) => sum + inkLength(item.str), 0),
    items: items.filter((item) => !used.has(item)),
  };
}

/** Outlined letters take a path each; a table's rules and a few ornaments take fewer. */
const strokesOfText = 60;

function isDrawn({ fnArray }: { fnArray: readonly number[] }, ops: DrawingOps): boolean {
  const pictures = [ops.paintImageXObject, ops.paintInlineImageXObject, ops.paintImageMaskXObject];
  let strokes = 0;
  for (const fn of fnArray) {
    if (pictures.includes(fn)) return true;
    if (fn === ops.constructPath) strokes++;
  }
  return strokes >= strokesOfText;
}

async function textItems(page: PDFPageProxy): Promise<PdfItem[]> {
  const content = await page.getTextContent({ includeMarkedContent: true });
  const items: PdfItem[] = [];
  const marked: (string | null)[] = [];
  for (const item of content.items) {
    if ('str' in item) items.push({ ...item, content: marked[marked.length - 1] ?? null });
    else if (item.type === 'endMarkedContent') marked.pop();
    // Inner marks without an id (a ligature's spelling, for instance) belong to the content around them.
    else marked.push((item.type === 'beginMarkedContentProps' && item.id) || (marked[marked.length - 1] ?? null));
  }
  return items;
}

/** Counts characters by font; returns the fonts met for the first time. */
function countFonts(items: readonly PdfItem[], fonts: Map<string, FontUse>): Set<string> {
  const unknown = new Set<string>();
  for (const item of items) {
    if (!item.str.trim()) continue;
    if (!fonts.has(item.fontName)) {
      fonts.set(item.fontName, { id: item.fontName, name: '', characters: new Map() });
      unknown.add(item.fontName);
    }
    const { characters } = fonts.get(item.fontName)!;
    for (const c of item.str) characters.set(c, (characters.get(c) ?? 0) + 1);
  }
  return unknown;
}

async function linksOf(page: PDFPageProxy): Promise<PdfLink[]> {
  const annotations = (await page.getAnnotations().catch(() => [])) as { subtype?: string; url?: string; rect: number[] }[];
  return annotations.flatMap(({ subtype, url, rect }) => (subtype === 'Link' && url ? [{ href: url, rect }] : []));
}

function fontName(page: PDFPageProxy, id: string): string {
  if (!page.commonObjs.has(id)) return '';
  const font = page.commonObjs.get(id) as { name?: unknown } | null;
  return typeof font?.name === 'string' ? font.name : '';
}
