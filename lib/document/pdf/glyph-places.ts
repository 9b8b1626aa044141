import type { PdfItem } from './pdf-lines.ts';

/** The operators used here, by pdf.js' numbers for them. */
export interface ShowOps {
  showText: number;
}

/** A printed character, and how far its print reaches from the page's first glyph on, were all in one line; in thousandths of the type's size. */
interface Glyph {
  character: string;
  from: number;
  to: number;
}

/**
 * Where in each item each of its characters begins, as the fonts say it: the print of an item is as wide as its glyphs
 * together. Items whose glyphs cannot be told are left without.
 * @param items of one page, in the order of the file
 * @param operators pdf.js' operator list of the same page
 */
export function placeGlyphs(
  items: readonly PdfItem[],
  operators: { fnArray: readonly number[]; argsArray: readonly unknown[] },
  ops: ShowOps,
): void {
  const glyphs = glyphsOf(operators, ops);
  let next = 0;
  for (const item of items) {
    const characters = [...inkOf(item.str)];
    const own = glyphs.slice(next, next + characters.length);
    next += characters.length;
    if (own.length > 0 && characters.every((character, i) => own[i]?.character === character)) item.starts = startsOf(item.str, own);
  }
}

/** For each offset in the text, and for its end, the share of the print that lies before it. */
function startsOf(text: string, glyphs: readonly Glyph[]): number[] {
  const first = glyphs[0]!.from;
  const width = glyphs.at(-1)!.to - first;
  const starts: number[] = [];
  let next = 0;
  let at = 0;
  for (const character of text) {
    const taken = [...inkOf(character)].length;
    if (taken > 0) at = (glyphs[next]!.from - first) / width;
    for (let i = 0; i < character.length; i++) starts.push(at);
    next += taken;
    if (taken > 0) at = (glyphs[next - 1]!.to - first) / width;
  }
  return [...starts, 1];
}

function glyphsOf({ fnArray, argsArray }: { fnArray: readonly number[]; argsArray: readonly unknown[] }, ops: ShowOps): Glyph[] {
  const glyphs: Glyph[] = [];
  let at = 0;
  for (const [i, fn] of fnArray.entries()) {
    if (fn !== ops.showText) continue;
    for (const shown of shownBy(argsArray[i])) {
      // A number moves what follows nearer.
      if (typeof shown === 'number') {
        at -= shown;
        continue;
      }
      if (!isGlyph(shown)) continue;
      const characters = [...inkOf(shown.unicode)];
      for (const [k, character] of characters.entries()) {
        glyphs.push({ character, from: at + (shown.width * k) / characters.length, to: at + (shown.width * (k + 1)) / characters.length });
      }
      at += shown.width;
    }
  }
  return glyphs;
}

function shownBy(args: unknown): readonly unknown[] {
  return Array.isArray(args) && Array.isArray(args[0]) ? args[0] : [];
}

function isGlyph(shown: unknown): shown is { unicode: string; width: number } {
  return (
    typeof shown === 'object' &&
    shown !== null &&
    'unicode' in shown &&
    typeof shown.unicode === 'string' &&
    'width' in shown &&
    typeof shown.width === 'number'
  );
}

/** What is printed of a text, in one form for what Unicode writes in several: pdf.js takes ligatures and wide letters apart in one of the two places. */
function inkOf(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/g, '');
}
