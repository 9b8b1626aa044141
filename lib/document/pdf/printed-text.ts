import { isInvisible, isSpace } from '../../clauses/normalise.ts';
import { findInk, longest, nearest, occurrencesOf, type QuoteRequest, squeeze } from '../find-ink.ts';
import { plainCharacters } from '../plain-characters.ts';
import type { PdfItem } from './pdf-lines.ts';

/** A stretch of print on a page, in points: left, foot, right, top; y upwards from the foot. */
export interface PrintedMark {
  page: number;
  rect: [x0: number, y0: number, x1: number, y1: number];
}

interface Printed {
  page: number;
  item: PdfItem;
  /** Offset in `item.str`. */
  offset: number;
}

/** How far apart the pieces of one quote may stand: a running head, or the other cells of a table's line, lie between. */
const widestGap = 900;
const shortestPiece = 3;
const enough = 0.8;

/** What a PDF prints, in the order of the file, to find quotes in it again. */
export class PrintedText {
  private readonly places: Printed[] = [];
  private readonly parts: string[] = [];
  private joined: string | null = null;

  /** Pages are added in their order. */
  add(page: number, items: readonly PdfItem[]): void {
    this.joined = null;
    for (const item of items) {
      let part = '';
      for (let offset = 0; offset < item.str.length; offset++) {
        const code = item.str.charCodeAt(offset);
        if (isSpace(code) || isInvisible(code)) continue;
        this.places.push({ page, item, offset });
        part += item.str[offset];
      }
      if (part) this.parts.push(plainCharacters(part));
    }
  }

  /** Where a quote is printed, piece by piece; null when it is not. A quote may run over lines, cells and pages. */
  locate({ quote, at }: QuoteRequest): { marks: PrintedMark[]; occurrences: number } | null {
    this.joined ??= this.parts.join('');
    const wanted = squeeze(quote);
    const found = findInk(this.joined, wanted, at);
    if (found && found.length === wanted.length) {
      return { marks: this.marks(found.start, found.length), occurrences: found.occurrences };
    }
    const pieces = piecesOf(this.joined, wanted, at);
    const covered = pieces.reduce((sum, { length }) => sum + length, 0);
    if (covered >= wanted.length * enough) {
      return { marks: pieces.flatMap(({ start, length }) => this.marks(start, length)), occurrences: 1 };
    }
    return found && { marks: this.marks(found.start, found.length), occurrences: found.occurrences };
  }

  private marks(start: number, length: number): PrintedMark[] {
    const marks: PrintedMark[] = [];
    for (let i = start; i < start + length; ) {
      const { item, page, offset } = this.places[i]!;
      let last = offset;
      for (i++; i < start + length && this.places[i]!.item === item; i++) last = this.places[i]!.offset;
      marks.push({ page, rect: rectOf(item, offset, last + 1) });
    }
    return marks;
  }
}

/** The quote cut where the print cuts it: again and again the longest beginning that stands near the piece before. */
function piecesOf(text: string, wanted: string, at: number): { start: number; length: number }[] {
  const pieces: { start: number; length: number }[] = [];
  let near = at;
  for (let rest = wanted; rest.length > 0; ) {
    const length = longest((most) => text.includes(rest.slice(0, most)), rest.length);
    const found = length >= Math.min(shortestPiece, rest.length) ? occurrencesOf(text, rest.slice(0, length)) : [];
    const start = found.length > 0 ? nearest(found, near) : -1;
    if (start < 0 || (pieces.length > 0 && Math.abs(start - near) > widestGap)) {
      rest = rest.slice(1);
      continue;
    }
    pieces.push({ start, length });
    near = start + length;
    rest = rest.slice(length);
  }
  return pieces;
}

/** Where letters stand is what the fonts say, or else estimated; they reach a little below the line. */
function rectOf(item: PdfItem, from: number, to: number): PrintedMark['rect'] {
  const { transform, width, height } = item;
  const [, b = 0, , d = 0, x = 0, y = 0] = transform;
  const size = Math.hypot(b, d) || height;
  return [x + shareBefore(item, from) * width, y - size * 0.22, x + shareBefore(item, to) * width, y + size * 0.9];
}

/** The share of an item's width before an offset in its text; without its glyphs, Chinese characters count twice. */
function shareBefore({ str, starts }: PdfItem, offset: number): number {
  if (starts) return starts[offset] ?? 1;
  const weight = (text: string) => [...text].reduce((sum, c) => sum + (c.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);
  return weight(str.slice(0, offset)) / Math.max(1, weight(str));
}
