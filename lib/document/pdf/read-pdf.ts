import type { PDFDocumentProxy } from 'pdfjs-dist';
import { inkLength } from '../../clauses/normalise.ts';
import { type LooseBlock, placeBlocks } from '../block-list.ts';
import { rebuildTables } from '../flattened-tables.ts';
import { guessLanguage } from '../language.ts';
import type { PolicyDocument } from '../policy-document.ts';
import { chooseTitle } from '../title.ts';
import { Unreadable } from '../unreadable.ts';
import { boldFonts, type FontUse } from './emphasis.ts';
import type { ShowOps } from './glyph-places.ts';
import { type PdfLine, pdfLines } from './pdf-lines.ts';
import { type PdfPage, readPdfPage } from './pdf-page.ts';
import { measureText, pdfParagraphs } from './pdf-paragraphs.ts';
import { joinTables, type PdfTable, tableBlock } from './pdf-tables.ts';
import type { DrawingOps } from './ruled-lines.ts';
import { dropRunningHeads } from './running-heads.ts';

export interface ReadPdfOptions {
  url?: string | null;
  /** How messages call the file. */
  name?: string;
  /** Called after each page. */
  onProgress?: (done: number, pages: number) => void;
  /** Handed each page as it is printed, which is where quotes are found again. */
  onPage?: (page: Pick<PdfPage, 'number' | 'printed'>) => void;
}

/** Letters a page must have not to count as a picture. */
const leastInk = 20;

/**
 * Reads an opened PDF.
 * @param ops `OPS` of the pdf.js build that opened it
 * @throws Unreadable 'image-only-pdf' when no page has text
 */
export async function readPdf(pdf: PDFDocumentProxy, ops: DrawingOps & ShowOps, options: ReadPdfOptions = {}): Promise<PolicyDocument> {
  const fonts = new Map<string, FontUse>();
  const pages: PdfPage[] = [];
  let unreadable = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await readPdfPage(pdf, number, fonts, ops);
    if (page.ink < leastInk) unreadable++;
    pages.push(page);
    options.onPage?.(page);
    options.onProgress?.(number, pdf.numPages);
  }
  const bold = boldFonts([...fonts.values()]);
  const isBold = (font: string) => bold.has(font);
  const printed = pages.map((page) => pdfLines(page.items, page.links, page.number, isBold));
  const pageLines = dropRunningHeads(printed, pages[0]!.height);
  const unread = pages.filter((page, i) => page.drawn && !hasText(page, pageLines[i]!)).map(({ number }) => number);
  if (unreadable === pdf.numPages || unread.length === pdf.numPages) throw imageOnly(options.name ?? 'PDF', pdf.numPages);
  const lines = pageLines.flat();
  const loose = rebuildTables(flowOf(pages, pageLines, isBold), null);
  const { blocks, ink } = placeBlocks(loose);
  const info = (await pdf.getMetadata().catch(() => null))?.info as { Title?: unknown; Author?: unknown } | undefined;
  return {
    url: options.url ?? null,
    title: chooseTitle([typeof info?.Title === 'string' ? info.Title : null], loose),
    byline: typeof info?.Author === 'string' && info.Author.trim() ? info.Author.trim() : null,
    lang: guessLanguage(
      lines
        .slice(0, 300)
        .map((line) => line.text)
        .join('\n'),
    ),
    source: 'pdf',
    blocks,
    coverage: {
      characters: Math.max(
        ink,
        pages.reduce((sum, page) => sum + page.ink, 0),
      ),
      read: ink,
      ...(unread.length > 0 ? { unreadPages: unread } : {}),
    },
  };
}

/** What every page repeats is no text of this one: scans are often stamped so. */
function hasText({ tables }: PdfPage, lines: readonly PdfLine[]): boolean {
  return tables.length > 0 || lines.reduce((sum, line) => sum + inkLength(line.text), 0) >= leastInk;
}

function imageOnly(name: string, pages: number): Unreadable {
  const count = pages === 1 ? '1 page has' : `${pages} pages have`;
  return new Unreadable('image-only-pdf', `${name}: this PDF holds pictures of text; ${count} none that can be read`, { name, pages });
}

/** Paragraphs and tables in the order of the pages; paragraphs run on over pages, tables too. */
function flowOf(pages: readonly PdfPage[], pageLines: readonly PdfLine[][], isBold: (font: string) => boolean): LooseBlock[] {
  const lines = pageLines.flat();
  const measure = measureText(lines);
  const right = rightEdge(lines);
  const blocks: LooseBlock[] = [];
  let stretch: PdfLine[] = [];
  const flush = () => {
    blocks.push(...pdfParagraphs(stretch, measure, right));
    stretch = [];
  };
  let openFoot = false;
  const add = (table: PdfTable) => {
    flush();
    const block = tableBlock(table, measure, isBold);
    const last = blocks[blocks.length - 1];
    if (block?.kind === 'table' && !(last?.kind === 'table' && joinTables(last, block, openFoot && table.openTop))) blocks.push(block);
    openFoot = table.openFoot;
  };
  pages.forEach((page, i) => {
    const tables = [...page.tables].sort((a, b) => b.top - a.top);
    for (const line of pageLines[i]!) {
      while (tables.length > 0 && tables[0]!.top > line.y) add(tables.shift()!);
      stretch.push(line);
    }
    for (const table of tables) add(table);
  });
  flush();
  return blocks;
}

/** Where full lines end: the commonest of the rightmost places. */
function rightEdge(lines: readonly PdfLine[]): number {
  const ends = lines.map((line) => line.x1).sort((a, b) => a - b);
  return ends[Math.floor(ends.length * 0.97)] ?? 0;
}
