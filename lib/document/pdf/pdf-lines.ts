import { isInvisible, isSpace } from '../../clauses/normalise.ts';
import { plainCharacters } from '../plain-characters.ts';
import type { Piece } from '../rich-text.ts';

/** The part of pdf.js' text items that is used here; lengths in points, y upwards from the foot of the page. */
export interface PdfItem {
  str: string;
  /** [a, b, c, d, x, y] */
  transform: number[];
  width: number;
  height: number;
  fontName: string;
  /** Id of the marked content it belongs to, in tagged PDFs. */
  content: string | null;
  /** For each offset in `str`, and for its end, the share of the width that lies before it; missing where glyphs do not tell. */
  starts?: readonly number[];
}

export interface PdfLink {
  href: string;
  /** x0, y0, x1, y1 */
  rect: number[];
}

/** Text of one font on one baseline without a wide gap in it. */
export interface PdfRun {
  pieces: Piece[];
  x0: number;
  x1: number;
  y: number;
  size: number;
}

/** A printed line. */
export interface PdfLine extends PdfRun {
  text: string;
  page: number;
  /** Stretches that a wide gap parts: more than one when the line crosses columns. */
  runs: PdfRun[];
}

const columnGap = 1.8;

/**
 * The printed lines of a page, from top to foot. Slanted text (a watermark) and invisible items are left out.
 * @param isBold tells the bold fonts
 */
export function pdfLines(items: readonly PdfItem[], links: readonly PdfLink[], page: number, isBold: (font: string) => boolean): PdfLine[] {
  const runs = joinRuns(items, links, isBold);
  const rows: PdfRun[][] = [];
  for (const run of runs) {
    const row = rows.find((each) => Math.abs(each[0]!.y - run.y) < Math.min(each[0]!.size, run.size) * 0.45);
    if (row) row.push(run);
    else rows.push([run]);
  }
  const lines = rows.map((row) => lineOf(row, page));
  return lines.sort((a, b) => b.y - a.y);
}

/** A line of several runs, left to right. */
function lineOf(row: readonly PdfRun[], page: number): PdfLine {
  const sorted = [...row].sort((a, b) => a.x0 - b.x0);
  const pieces = sorted.flatMap((run, i) => (i === 0 ? run.pieces : [{ text: ' ', bold: false, href: null }, ...run.pieces]));
  const main = sorted.reduce((a, b) => (textOf(b.pieces).length > textOf(a.pieces).length ? b : a));
  return {
    pieces,
    runs: sorted,
    page,
    text: textOf(pieces),
    y: main.y,
    size: main.size,
    x0: sorted[0]!.x0,
    x1: Math.max(...sorted.map((run) => run.x1)),
  };
}

/** The words of pieces, one behind the other. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join('');
}

function joinRuns(items: readonly PdfItem[], links: readonly PdfLink[], isBold: (font: string) => boolean): PdfRun[] {
  const runs: PdfRun[] = [];
  let current: PdfRun | null = null;
  for (const item of items) {
    if (!item.str || !hasInk(item.str)) {
      if (current && item.str && item.width > 0 && item.width < current.size * columnGap)
        current.pieces.push({ text: ' ', bold: false, href: null });
      continue;
    }
    const [a = 0, b = 0, , d = 0, x = 0, y = 0] = item.transform;
    if (Math.abs(b) > Math.abs(a) * 0.1) continue;
    const size = Math.hypot(b, d) || item.height || Math.abs(a);
    const bold = isBold(item.fontName);
    const pieces = linkedPieces(item, x, y, size, bold, links);
    if (current && Math.abs(current.y - y) < size * 0.3 && x >= current.x1 - size * 0.6 && x - current.x1 < size * columnGap) {
      if (x - current.x1 > size * 0.18) current.pieces.push({ text: ' ', bold: false, href: null });
      current.pieces.push(...pieces);
      current.x1 = Math.max(current.x1, x + item.width);
      continue;
    }
    current = { pieces, x0: x, x1: x + item.width, y, size };
    runs.push(current);
  }
  return runs;
}

function hasInk(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isSpace(code) && !isInvisible(code)) return true;
  }
  return false;
}

/** Cuts an item where a link begins or ends; places of characters are estimated from their widths. */
function linkedPieces(item: PdfItem, x: number, y: number, size: number, bold: boolean, links: readonly PdfLink[]): Piece[] {
  const middle = y + size * 0.3;
  const near = links.filter(({ rect: [x0 = 0, y0 = 0, x1 = 0, y1 = 0] }) => middle > y0 && middle < y1 && x1 > x && x0 < x + item.width);
  const text = plainCharacters(item.str);
  if (near.length === 0) return [{ text, bold, href: null }];
  const weights = [...text].map((c) => (c.charCodeAt(0) > 0x2e7f ? 2 : 1));
  const unit =
    item.width /
    Math.max(
      1,
      weights.reduce((sum, each) => sum + each, 0),
    );
  const pieces: Piece[] = [];
  let at = x;
  [...text].forEach((c, i) => {
    const centre = at + (weights[i]! * unit) / 2;
    at += weights[i]! * unit;
    const href = near.find(({ rect }) => centre >= rect[0]! && centre <= rect[2]!)?.href ?? null;
    const last = pieces[pieces.length - 1];
    if (last && last.href === href) last.text += c;
    else pieces.push({ text: c, bold, href });
  });
  return pieces;
}
