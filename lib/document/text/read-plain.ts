import { type LooseBlock, textBlock } from '../block-list.ts';
import { type Piece, richText } from '../rich-text.ts';
import { goesOn, wrapWidth } from './join-lines.ts';
import type { TextLine } from './text-lines.ts';

const bullet = /^(?:[•●○■□◆◇►▪‣·]\s*|[-*]\s+)(?=\S)/;

/** Blocks of a plain text: a line is a paragraph, unless the text is wrapped by hand. */
export function readPlain(lines: readonly TextLine[]): { blocks: LooseBlock[]; gaps: number[] } {
  const blocks: LooseBlock[] = [];
  const gaps: number[] = [];
  const wrapped = wrapWidth(lines);
  for (let i = 0; i < lines.length; i++) {
    const { text: first, gap, indent } = lines[i]!;
    let text = first;
    while (i + 1 < lines.length && goesOn(text.slice(-400), lines[i + 1]!, wrapped)) text = `${text} ${lines[++i]!.text}`;
    const mark = bullet.exec(text);
    const rich = richText(linked(mark ? text.slice(mark[0].length) : text));
    if (!rich.text) continue;
    blocks.push(mark ? textBlock('item', 1 + Math.floor(indent / 4), rich) : textBlock('paragraph', 0, rich));
    gaps.push(gap);
  }
  return { blocks, gaps };
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
