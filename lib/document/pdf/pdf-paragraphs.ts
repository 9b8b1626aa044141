import { normalise } from '../../clauses/normalise.ts';
import { type LooseBlock, textBlock } from '../block-list.ts';
import { richText } from '../rich-text.ts';
import type { Piece } from '../rich-text.ts';
import { beginsAnew, between, goesOn } from '../text/join-lines.ts';
import { mendBreaks } from '../text/mend-breaks.ts';
import { splitInlineLists } from '../text/split-inline-lists.ts';
import { type PdfLine, textOf } from './pdf-lines.ts';

/** Measures of a document's running text. */
export interface TextMeasure {
  /** Commonest letter size. */
  size: number;
  /** Commonest distance of baselines, in letter sizes. */
  leading: number;
}

/** Measures running text by what most of it has; 12 points and 1.5 where there is none to measure. */
export function measureText(lines: readonly PdfLine[]): TextMeasure {
  const sizes = new Map<number, number>();
  const leads = new Map<number, number>();
  lines.forEach((line, i) => {
    const size = Math.round(line.size * 2) / 2;
    sizes.set(size, (sizes.get(size) ?? 0) + line.text.length);
    const next = lines[i + 1];
    if (next && next.page === line.page && line.y > next.y && line.y - next.y < 4 * line.size) {
      const lead = Math.round(((line.y - next.y) / line.size) * 10) / 10;
      leads.set(lead, (leads.get(lead) ?? 0) + 1);
    }
  });
  return { size: commonest(sizes) ?? 12, leading: commonest(leads) ?? 1.5 };
}

const bullet = /^\s*(?:[•●○■□◆◇►▪‣·\uf06c\uf06e\uf075\uf0b7\uf0a7\uf0d8\uf0fc]|[-–]\s)\s*/;

/** Paragraphs, headings and items of the running lines of a stretch, joined across lines and pages. */
export function pdfParagraphs(lines: readonly PdfLine[], measure: TextMeasure, right: number): LooseBlock[] {
  const groups: PdfLine[][] = [];
  for (const line of lines) {
    const group = groups[groups.length - 1];
    if (group && sameParagraph(group, line, measure, right)) group.push(line);
    else groups.push([line]);
  }
  const blocks: LooseBlock[] = [];
  for (const group of groups) {
    const pieces = piecesOf(group);
    const level = headingLevel(group, measure);
    const mark = level ? null : bullet.exec(textOf(pieces));
    if (mark) dropLead(pieces, mark[0].length);
    const rich = richText(pieces);
    if (!rich.text) continue;
    if (level) blocks.push(textBlock('heading', level, { ...rich, marks: rich.marks.filter((each) => each.kind !== 'bold') }));
    else blocks.push(mark ? textBlock('item', 1, rich) : textBlock('paragraph', 0, rich));
  }
  return splitInlineLists(mendBreaks(blocks));
}

function sameParagraph(group: readonly PdfLine[], next: PdfLine, measure: TextMeasure, right: number): boolean {
  const last = group[group.length - 1]!;
  const first = group[0]!;
  if (Math.abs(last.size - next.size) > last.size * 0.12) return false;
  const text = normalise(textOf(piecesOf(group)));
  const nextText = normalise(next.text);
  if (bullet.test(next.text)) return false;
  if (last.page === next.page) {
    if (last.y - next.y > last.size * measure.leading * 1.35) return false;
    if (isHeadingSize(last, measure)) return true;
    if (roomLeft(last, next, right)) return group.length === 1 && /[，、,（(]$/.test(text);
    if (next.x0 > first.x0 + next.size * 1.2 && group.length > 1) return false;
    if (next.x0 > last.x0 + next.size * 1.2 && beginsAnew(nextText)) return false;
    return !(beginsAnew(nextText) && /[。；：！？;:!?.]["”）)】]*$/.test(text));
  }
  if (isHeadingSize(last, measure) || beginsAnew(nextText)) return false;
  const full = !roomLeft(last, next, right) && !/[。；：！？;:!?.]["”）)】]*$/.test(text);
  return full || goesOn(text, { text: nextText, indent: 0, gap: 1 }, null);
}

/** True when the first word of `next` would have stood behind `last`: the writer broke the line, not the width. */
function roomLeft(last: PdfLine, next: PdfLine, right: number): boolean {
  const word = /^[（(【“《「]*(?:[\x21-\x7e]+|\S)[，。；：、）)”》】！？]*/.exec(next.text.trimStart())?.[0] ?? '';
  return last.x1 + (width(word) + 1.2) * next.size < right;
}

function width(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i) > 0x2e7f ? 1 : 0.5;
  return sum;
}

function piecesOf(group: readonly PdfLine[]): Piece[] {
  return group.flatMap((line, i) => (i === 0 ? line.pieces : joint(group[i - 1]!, line)));
}

/** Lines join with a space; a word that a hyphen broke, or an address, joins without. */
function joint(before: PdfLine, line: PdfLine): Piece[] {
  const tail = before.text.trimEnd();
  const last = before.pieces[before.pieces.length - 1];
  const bold = !!last?.bold && !!line.pieces[0]?.bold;
  return between(tail, line.text.trimStart()) === '' ? line.pieces : [{ text: ' ', bold, href: null }, ...line.pieces];
}

function isHeadingSize(line: PdfLine, measure: TextMeasure): boolean {
  return line.size > measure.size * 1.14;
}

function headingLevel(group: readonly PdfLine[], measure: TextMeasure): number {
  const first = group[0]!;
  if (!isHeadingSize(first, measure) || group.length > 3) return 0;
  const ratio = first.size / measure.size;
  return ratio >= 1.7 ? 1 : ratio >= 1.4 ? 2 : ratio >= 1.25 ? 3 : 4;
}

function dropLead(pieces: Piece[], length: number): void {
  let left = length;
  for (const piece of pieces) {
    const cut = Math.min(left, piece.text.length);
    piece.text = piece.text.slice(cut);
    left -= cut;
    if (left === 0) return;
  }
}

function commonest(counts: ReadonlyMap<number, number>): number | null {
  let best: number | null = null;
  for (const [value, count] of counts) if (best === null || count > counts.get(best)!) best = value;
  return best;
}
