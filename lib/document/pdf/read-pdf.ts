import type { PDFDocumentProxy } from 'pdfjs-dist';
import { inkLength } from '../../clauses/normalise.ts';
import { placeBlocks } from '../block-list.ts';
import { rebuildTables } from '../flattened-tables.ts';
import { guessLanguage } from '../language.ts';
import type { PolicyDocument } from '../policy-document.ts';
import { chooseTitle } from '../title.ts';
import { Unreadable } from '../unreadable.ts';
import { boldFonts, type FontUse } from './emphasis.ts';
import { type PdfItem, type PdfLine, type PdfLink, pdfLines } from './pdf-lines.ts';
import { measureText, pdfParagraphs } from './pdf-paragraphs.ts';
import { dropRunningHeads } from './running-heads.ts';

export interface ReadPdfOptions {
  url?: string | null;
  /** How messages call the file. */
  name?: string;
  /** Called after each page. */
  onProgress?: (done: number, pages: number) => void;
}

interface RawPage {
  items: PdfItem[];
  links: PdfLink[];
  height: number;
}

/** Letters a page must have not to count as a picture. */
const leastInk = 20;

/**
 * Reads an opened PDF.
 * @throws Unreadable 'image-only-pdf' when no page has text
 */
export async function readPdf(pdf: PDFDocumentProxy, options: ReadPdfOptions = {}): Promise<PolicyDocument> {
  const fonts = new Map<string, FontUse>();
  const pages: RawPage[] = [];
  let unreadable = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await readPage(pdf, number, fonts);
    if (page.items.reduce((sum, item) => sum + inkLength(item.str), 0) < leastInk) unreadable++;
    pages.push(page);
    options.onProgress?.(number, pdf.numPages);
  }
  if (unreadable === pdf.numPages) throw imageOnly(options.name ?? 'PDF', pdf.numPages);
  const bold = boldFonts([...fonts.values()]);
  const height = pages[0]!.height;
  const printed = pages.map((page, i) => pdfLines(page.items, page.links, i + 1, (font) => bold.has(font)));
  const lines = dropRunningHeads(printed, height).flat();
  const loose = rebuildTables(pdfParagraphs(lines, measureText(lines), rightEdge(lines)), null);
  const { blocks, ink } = placeBlocks(loose);
  const info = (await pdf.getMetadata().catch(() => null))?.info as { Title?: unknown; Author?: unknown } | undefined;
  return {
    url: options.url ?? null,
    title: chooseTitle([typeof info?.Title === 'string' ? info.Title : null], loose),
    byline: typeof info?.Author === 'string' && info.Author.trim() ? info.Author.trim() : null,
    lang: guessLanguage(lines.slice(0, 300).map((line) => line.text).join('\n')),
    source: 'pdf',
    blocks,
    coverage: { characters: Math.max(ink, printed.flat().reduce((sum, line) => sum + inkLength(line.text), 0)), read: ink },
  };
}

function imageOnly(name: string, pages: number): Unreadable {
  const count = pages === 1 ? '1 page has' : `${pages} pages have`;
  return new Unreadable('image-only-pdf', `${name}: this PDF holds pictures of text; ${count} none that can be read`, { name, pages });
}

async function readPage(pdf: PDFDocumentProxy, number: number, fonts: Map<string, FontUse>): Promise<RawPage> {
  const page = await pdf.getPage(number);
  const content = await page.getTextContent();
  const items: PdfItem[] = [];
  const unknown = new Set<string>();
  for (const item of content.items) {
    if (!('str' in item)) continue;
    items.push(item);
    if (!item.str.trim()) continue;
    if (!fonts.has(item.fontName)) {
      fonts.set(item.fontName, { id: item.fontName, name: '', characters: new Map() });
      unknown.add(item.fontName);
    }
    const { characters } = fonts.get(item.fontName)!;
    for (const c of item.str) characters.set(c, (characters.get(c) ?? 0) + 1);
  }
  // Font names are known only after the drawing operators were read.
  if (unknown.size > 0) {
    await page.getOperatorList();
    for (const id of unknown) fonts.get(id)!.name = fontName(page.commonObjs, id);
  }
  const annotations = await page.getAnnotations().catch(() => []);
  const links = annotations
    .filter((each: { subtype?: string; url?: string }) => each.subtype === 'Link' && typeof each.url === 'string')
    .map((each: { url: string; rect: number[] }) => ({ href: each.url, rect: each.rect }));
  const height = page.view[3]! - page.view[1]!;
  page.cleanup();
  return { items, links, height };
}

function fontName(objects: { has(id: string): boolean; get(id: string): unknown }, id: string): string {
  if (!objects.has(id)) return '';
  const font = objects.get(id) as { name?: unknown } | null;
  return typeof font?.name === 'string' ? font.name : '';
}

/** Where full lines end: the commonest of the rightmost places. */
export function rightEdge(lines: readonly PdfLine[]): number {
  const ends = lines.map((line) => line.x1).sort((a, b) => a - b);
  return ends[Math.floor(ends.length * 0.97)] ?? 0;
}
