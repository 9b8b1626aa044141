import { type LooseBlock, textBlock } from '../block-list.ts';
import { type Piece, richText } from '../rich-text.ts';
import { headingLines } from './heading-lines.ts';
import { between, goesOn, wrapWidth } from './join-lines.ts';
import { brokenAt, mixedWrap } from './mixed-wrap.ts';
import { recordLines } from './record-lines.ts';
import { separatedTable } from './separated-table.ts';
import type { TextLine } from './text-lines.ts';

/** Bullets; the letters are what the signs of a font of symbols become in a copy. */
const bullet =
  /^(?:[•●○■□◆◇►▪‣·➢➤▶◎◉◦⚫★☆✓✔√❖\uf06c\uf06e\uf075\uf0b7\uf0a7\uf0d8\uf0fc]\s*|[-*]\s+|[–—－]{1,2}\s*(?=[\u4e00-\u9fff“《【])|[lnuØüq§]\s+(?=[\u4e00-\u9fff“《【]))(?=\S)/;

const longestShortLine = 60;
/** Level of headings that are known as such by their words alone: the title is 1. */
const sectionLevel = 2;

/** Blocks of a plain text: a line is a paragraph, unless the text is wrapped by hand. */
export function readPlain(source: readonly TextLine[]): { blocks: LooseBlock[]; gaps: number[] } {
  const blocks: LooseBlock[] = [];
  const gaps: number[] = [];
  const lines = recordLines(source);
  const wrapped = wrapWidth(lines);
  const partly = wrapped === null ? mixedWrap(lines) : null;
  const heads = headingLines(lines);
  for (let i = 0; i < lines.length; i++) {
    const { text: first, gap, indent } = lines[i]!;
    const table = separatedTable(lines, i);
    if (table) {
      blocks.push(table.block);
      gaps.push(gap);
      i += table.lines - 1;
      continue;
    }
    if (heads.has(i)) {
      blocks.push(textBlock('heading', sectionLevel, richText(linked(first))));
      gaps.push(gap);
      continue;
    }
    let text = first;
    while (
      i + 1 < lines.length &&
      !heads.has(i + 1) &&
      (continues(text, lines[i]!.text, lines[i + 1]!, wrapped) || (partly !== null && brokenAt(lines, i, partly)))
    ) {
      const next = lines[++i]!.text;
      text = `${text}${between(text, next)}${next}`;
    }
    const mark = bullet.exec(text);
    const rich = richText(linked(mark ? text.slice(mark[0].length) : text));
    if (!rich.text) continue;
    blocks.push(mark ? textBlock('item', 1 + Math.floor(indent / 4), rich) : textBlock('paragraph', 0, rich));
    gaps.push(gap);
  }
  return { blocks, gaps };
}

/** In a text that is not wrapped every line is whole, but for long ones that the end of a page broke. */
function continues(text: string, last: string, next: TextLine, wrapped: number | null): boolean {
  if (wrapped === null && (next.gap > 1 || text.length <= longestShortLine)) return false;
  return goesOn(wrapped === null ? text.slice(-400) : last, next, wrapped);
}

/** Addresses in angle brackets are links; the brackets are not of the text. */
function linked(text: string): Piece[] {
  const pieces: Piece[] = [];
  let last = 0;
  for (const match of text.matchAll(/<(https?:\/\/[^\s<>]+)>/g)) {
    pieces.push({ text: text.slice(last, match.index), bold: false, href: null });
    pieces.push({ text: match[1]!, bold: false, href: match[1]! });
    last = match.index + match[0].length;
  }
  pieces.push({ text: text.slice(last), bold: false, href: null });
  return pieces;
}
