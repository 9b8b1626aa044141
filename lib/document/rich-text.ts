import { foldSpaces, isSpace, normalise } from '../clauses/normalise.ts';
import type { Link, Mark } from './policy-document.ts';
import { moved } from './spans.ts';

/** A stretch of text as it stands in its source, with what the source says about it. */
export interface Piece {
  text: string;
  bold: boolean;
  /** Absolute address when the piece stands in a link. */
  href: string | null;
}

/** Text with white space folded, and its marks and links as offsets in it. */
export interface RichText {
  text: string;
  marks: Mark[];
  links: Link[];
}

/** Joins pieces into one text; bold and link stretches that touch become one. */
export function richText(pieces: readonly Piece[]): RichText {
  const raw = pieces.length === 1 ? pieces[0]!.text : pieces.map((piece) => piece.text).join('');
  if (!pieces.some((piece) => piece.bold || piece.href)) {
    const text = normalise(raw);
    return { text, marks: asterisks(text), links: [] };
  }
  const { text, places } = foldSpaces(raw);
  const marks: Mark[] = [];
  const links: Link[] = [];
  let offset = 0;
  for (const piece of pieces) {
    const end = offset + piece.text.length;
    if (piece.bold || piece.href) {
      const from = places[firstInk(raw, offset, end)]!;
      const to = places[end]!;
      if (to > from && piece.bold) extend(marks, { kind: 'bold', from, to }, text);
      if (to > from && piece.href) extendLink(links, { from, to, href: piece.href });
    }
    offset = end;
  }
  return { text, marks: [...marks, ...asterisks(text)], links };
}

/** Lines of a cell under one another: a line feed parts them, so that words of two lines do not run together. */
export function stackLines(lines: readonly RichText[]): RichText {
  const stacked: RichText = { text: '', marks: [], links: [] };
  for (const line of lines) {
    if (!line.text) continue;
    const shift = stacked.text ? stacked.text.length + 1 : 0;
    stacked.text = stacked.text ? `${stacked.text}\n${line.text}` : line.text;
    stacked.marks.push(...moved(line.marks, shift));
    stacked.links.push(...moved(line.links, shift));
  }
  return stacked;
}

function firstInk(raw: string, from: number, to: number): number {
  let i = from;
  while (i < to && isSpace(raw.charCodeAt(i))) i++;
  return i;
}

function extend(marks: Mark[], mark: Mark, text: string): void {
  const last = marks[marks.length - 1];
  if (last && last.kind === mark.kind && !text.slice(last.to, mark.from).trim()) last.to = mark.to;
  else marks.push(mark);
}

function extendLink(links: Link[], link: Link): void {
  const last = links[links.length - 1];
  if (last && last.href === link.href && link.from <= last.to) last.to = link.to;
  else links.push(link);
}

const wordEdge = /[\s、，,。；;：:！？（(【[“”"《<|/和及与或*＊▲△★☆※]/;
const markable = /[\u4e00-\u9fffA-Za-z）)】\]》]/;
const signs = /[*＊▲△★☆※]/;
const longestMarkedWord = 14;

/**
 * Words that carry an asterisk or another sign, as policies mark sensitive data ("指纹*", "▲指纹"): the stretch between the
 * sign and the next mark of punctuation or conjunction. Masked numbers ("138****0000"), quoted signs and signs standing
 * alone are none.
 */
function asterisks(text: string): Mark[] {
  const marks: Mark[] = [];
  if (!signs.test(text)) return marks;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (!signs.test(c)) continue;
    const before = text[i - 1] ?? '';
    const after = text[i + 1] ?? '';
    if (before === c || after === c || after === '”' || /\d/.test(after)) continue;
    if (markable.test(before) && !/[A-Za-z]/.test(after)) {
      let from = before === '）' || before === ')' ? openerBefore(text, i - 1) : i;
      while (from > 0 && !wordEdge.test(text[from - 1]!)) from--;
      if (from < i) marks.push({ kind: 'asterisk', from, to: i });
    } else if (c !== '*' && c !== '＊' && (!before || wordEdge.test(before)) && before !== '“') {
      let to = i + 1;
      while (to < text.length && !wordEdge.test(text[to]!)) to++;
      if (to > i + 1 && to - i <= longestMarkedWord) marks.push({ kind: 'asterisk', from: i + 1, to });
    }
  }
  return marks;
}

function openerBefore(text: string, closer: number): number {
  let depth = 0;
  for (let i = closer; i >= 0; i--) {
    if (text[i] === '）' || text[i] === ')') depth++;
    else if ((text[i] === '（' || text[i] === '(') && --depth === 0) return i;
  }
  return closer;
}
