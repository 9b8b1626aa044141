import { cell, type LooseBlock } from '../block-list.ts';
import { countHeaderRows } from '../header-rows.ts';
import type { Cell } from '../policy-document.ts';
import { type RichText, stackLines } from '../rich-text.ts';
import { Collector } from './collector.ts';
import type { Looks } from './element-look.ts';
import { isFurniture, isMereButton } from './furniture.ts';
import { blocksOfLines, hasLines, textWithLines } from './kept-lines.ts';
import type { PageInk } from './page-ink.ts';
import { isLayoutTable } from './layout-table.ts';
import { type Grid, type GridCell, tableGrid } from './table-grid.ts';
import { childrenOf, deepestInTurns, isLarge, type Turns } from './in-turns.ts';
import { eachChild, isElement, isSilent, isText, tagOf } from './tree.ts';

interface Setting {
  /** Null when it is not yet asked: only elements with text of their own need it. */
  bold: boolean | null;
  href: string | null;
  listDepth: number;
  /** False beside the main part, where links are the site's. */
  siteLinks: boolean;
}

/** What holds the parts of a page and means nothing by itself. */
const containers = new Set(['BODY', 'DIV', 'MAIN', 'ARTICLE', 'SECTION', 'FORM', 'UL', 'OL']);

/** Reads elements into blocks. One walk a document. */
export class Walk {
  constructor(
    private readonly looks: Looks,
    private readonly ink: PageInk,
    /** Base of relative addresses; null leaves them as written. */
    private readonly base: string | null,
  ) {}

  /**
   * The blocks of an element's text, in reading order.
   * @param siteLinks false leaves out the words of links, other than addresses to write to or call
   */
  *read(element: Element, siteLinks = true): Turns<LooseBlock[]> {
    const sink = new Collector();
    yield* this.visitLarge(element, sink, { bold: false, href: null, listDepth: 0, siteLinks }, 0);
    sink.end();
    return sink.blocks;
  }

  /** Goes through the large plain containers of a page part by part; all else is read at once. */
  private *visitLarge(element: Element, sink: Collector, outer: Setting, level: number): Turns<void> {
    const tag = tagOf(element);
    if (
      level > deepestInTurns ||
      !containers.has(tag) ||
      element.hasAttribute('role') ||
      element.firstElementChild === null ||
      !isLarge(element)
    ) {
      this.visit(element, sink, outer);
      return;
    }
    if (isFurniture(element, this.ink, tag)) return;
    const list = tag === 'UL' || tag === 'OL';
    const setting = { ...this.inside(element, tag, outer), listDepth: outer.listDepth + (list ? 1 : 0) };
    const block = list || this.looks.block(element, tag);
    if (block) sink.end();
    for (const child of childrenOf(element)) {
      if (isText(child)) this.text(child.nodeValue ?? '', element, sink, setting);
      else if (isElement(child)) yield* this.visitLarge(child, sink, setting, level + 1);
      yield;
    }
    if (block) sink.end();
  }

  private children(element: Element, sink: Collector, setting: Setting): void {
    const laidOut = sink.heading || setting.href ? null : textWithLines(element, this.looks);
    if (laidOut !== null) {
      for (const block of blocksOfLines(laidOut)) sink.push(block);
      return;
    }
    eachChild(element, (child) => {
      if (isText(child)) this.text(child.nodeValue ?? '', element, sink, setting);
      else if (isElement(child)) this.visit(child, sink, setting);
    });
  }

  private text(text: string, element: Element, sink: Collector, setting: Setting): void {
    if (!text) return;
    if (hasLines(text) && !sink.heading && this.looks.keepsLines(element)) {
      this.lines(text, sink, { ...setting, bold: setting.bold ?? this.looks.bold(element, tagOf(element), false) });
      return;
    }
    if (setting.bold === null) {
      if (!/\S/.test(text)) {
        sink.add(text, false, setting.href);
        return;
      }
      setting.bold = this.looks.bold(element, tagOf(element), false);
    }
    sink.add(text, setting.bold, setting.href);
  }

  /** Each line is one where white space is kept. */
  private lines(text: string, sink: Collector, { bold, href }: Setting): void {
    text.split('\n').forEach((line, i) => {
      if (i > 0) sink.end();
      sink.add(line, !!bold, href);
    });
  }

  /** What holds inside an element. */
  private inside(element: Element, tag: string, outer: Setting): Setting {
    return { ...outer, bold: this.looks.inherits ? null : this.looks.bold(element, tag, !!outer.bold) };
  }

  private visit(element: Element, sink: Collector, outer: Setting): void {
    const tag = tagOf(element);
    if (isSilent(element, tag)) return;
    if (tag === 'BR') {
      if (sink.heading) sink.add(' ', false, null);
      else sink.end();
      return;
    }
    if (isFurniture(element, this.ink, tag) || isMereButton(element, this.ink, tag)) return;
    const setting = this.inside(element, tag, outer);
    const level = headingLevel(element, tag);
    if (level) {
      sink.within({ kind: 'heading', level }, () => this.children(element, sink, setting));
    } else if (tag === 'TABLE') {
      this.table(element, sink, setting);
    } else if (tag === 'LI' || tag === 'DD' || element.getAttribute('role') === 'listitem') {
      const frame = { kind: 'item' as const, level: Math.max(1, setting.listDepth) };
      sink.within(frame, () => this.children(element, sink, setting));
    } else if (tag === 'UL' || tag === 'OL' || tag === 'DL' || tag === 'MENU' || element.getAttribute('role') === 'list') {
      sink.end();
      this.children(element, sink, { ...setting, listDepth: setting.listDepth + 1 });
      sink.end();
    } else {
      if (tag === 'A') {
        if (!setting.siteLinks && !isContact(element)) return;
        setting.href = this.address(element) ?? outer.href;
      }
      const block = this.looks.block(element, tag);
      if (block) sink.end();
      this.children(element, sink, setting);
      if (block) sink.end();
    }
  }

  private table(table: Element, sink: Collector, setting: Setting): void {
    sink.end();
    const grid = tableGrid(table);
    if (grid.caption) this.inBlock(grid.caption, sink, setting);
    if (isLayoutTable(table, grid, this.ink)) {
      for (const row of grid.rows) {
        for (const place of row) if (place.cell && !place.spanned) this.inBlock(place.cell.element, sink, setting);
      }
      return;
    }
    const lines = this.printCells(grid, setting);
    const rows = grid.rows
      .map((row) =>
        row.map((place): Cell => {
          const rich = place.cell ? lines.get(place.cell)! : blank;
          return place.spanned ? { ...cell(rich), spanned: true } : cell(rich);
        }),
      )
      .filter((row) => row.some((each) => each.text));
    const titles = titleRows(rows);
    for (const title of rows.splice(0, titles)) sink.push({ kind: 'paragraph', level: 0, ...richOf(title[0]!) });
    if (rows.length === 0) return;
    const headerRows = Math.max(0, grid.headerRows - titles) || countHeaderRows(rows);
    sink.push({ kind: 'table', headerRows: Math.min(headerRows, rows.length), rows, origin: 'table' });
  }

  private inBlock(element: Element, sink: Collector, setting: Setting): void {
    sink.end();
    this.children(element, sink, this.inside(element, tagOf(element), setting));
    sink.end();
  }

  private printCells(grid: Grid, setting: Setting): Map<GridCell, RichText> {
    const lines = new Map<GridCell, RichText>();
    for (const row of grid.rows) {
      for (const { cell: printed } of row) {
        if (!printed || lines.has(printed)) continue;
        const inner = new Collector();
        const own = this.inside(printed.element, printed.header ? 'TH' : 'TD', setting);
        this.children(printed.element, inner, printed.header ? { ...own, bold: false } : own);
        inner.end();
        lines.set(printed, stackLines(inner.blocks.flatMap(linesOf)));
      }
    }
    return lines;
  }

  private address(anchor: Element): string | null {
    const href = anchor.getAttribute('href')?.trim();
    if (!href || href.startsWith('#') || /^javascript:/i.test(href)) return null;
    try {
      return this.base ? new URL(href, this.base).href : new URL(href).href;
    } catch {
      return href;
    }
  }
}

function isContact(anchor: Element): boolean {
  return /^\s*(?:mailto|tel):/i.test(anchor.getAttribute('href') ?? '');
}

const blank: RichText = { text: '', marks: [], links: [] };

function richOf({ text, marks, links }: Cell): RichText {
  return { text, marks, links };
}

function linesOf(block: LooseBlock): RichText[] {
  if (block.kind !== 'table') return [{ text: block.text, marks: block.marks, links: block.links }];
  return block.rows.flatMap((row) => row.filter((each) => !each.spanned && each.text).map(richOf));
}

/** Leading rows that are one cell across the whole table: its title. */
function titleRows(rows: readonly Cell[][]): number {
  let count = 0;
  while (count < rows.length - 1) {
    const row = rows[count]!;
    if (row.length < 2 || row[0]!.spanned || !row.slice(1).every((each) => each.spanned && each.text === row[0]!.text)) break;
    if (row[0]!.text.length > 80) break;
    count++;
  }
  return count;
}

function headingLevel(element: Element, tag: string): number {
  if (/^H[1-6]$/.test(tag)) return Number(tag[1]);
  if (element.getAttribute('role') === 'heading') return Math.min(6, Math.max(1, Number(element.getAttribute('aria-level')) || 2));
  return tag === 'SUMMARY' || tag === 'LEGEND' ? 4 : 0;
}
