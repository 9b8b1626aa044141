import { cell, type LooseBlock } from '../block-list.ts';
import { isAddress, isCompany } from '../flatten/column-kinds.ts';
import { countHeaderRows, isLabel } from '../header-rows.ts';
import { richText } from '../rich-text.ts';
import { lineWidth } from './join-lines.ts';
import type { TextLine } from './text-lines.ts';

/** Two columns may be a label and what follows it; three are a table. */
const fewestColumns = 3;
const fewestRows = 2;
const widest = 12;

/** A part of a line between two separators, with the column of the page at which it begins. */
interface Part {
  text: string;
  at: number;
}

interface Separator {
  /** A quick look: whether a line may hold a row. */
  sign: RegExp;
  split: RegExp;
  /** How much of the first line must read like headings before it is believed to begin a table. */
  labels: 'none' | 'half' | 'most';
  /** Cells that are empty leave no trace but their place. */
  placed: boolean;
  /** Cells may hold the separator themselves, and a line with fewer of them ends the table. */
  strict: boolean;
}

const separators: readonly Separator[] = [
  { sign: /\t/, split: /\t/g, labels: 'none', placed: false, strict: false },
  { sign: /[|｜│┃].*[|｜│┃]|^[^|｜│┃]{2,16}[|｜│┃][^|｜│┃]{2,16}$/, split: /[|｜│┃]/g, labels: 'half', placed: false, strict: false },
  { sign: / {2}|[\u3000\u00a0]/, split: /(?: {2}|[\u3000\u00a0])[ \u3000\u00a0]*/g, labels: 'half', placed: true, strict: false },
  { sign: /[\u4e00-\u9fff）)] [\u4e00-\u9fffA-Z]/, split: / /g, labels: 'most', placed: false, strict: true },
];
/** "附录二 SDK 清单": the title of a table, or a line of contents. */
const annex = /^附[件录表]/;
const han = /[\u4e00-\u9fff]/;
const rule = /^[\s|｜│┃+:=─━┼├┤┌┐└┘┬┴-]{4,}$/;

/**
 * A table a row a line: its cells parted by tabs, as browsers copy it, by upright strokes, or by white space, as converters
 * of PDFs print it. The first line says how many columns there are; a row may lack cells at its end, for white space there is lost.
 * @returns null where no such table begins at this line
 */
export function separatedTable(lines: readonly TextLine[], at: number): { block: LooseBlock; lines: number } | null {
  for (const separator of separators) {
    if (!separator.sign.test(lines[at]!.text)) continue;
    const table = tableOf(lines, at, separator);
    if (table) return table;
  }
  return null;
}

function tableOf(lines: readonly TextLine[], at: number, separator: Separator): { block: LooseBlock; lines: number } | null {
  const head = partsOf(lines[at]!, separator);
  if (separator.labels !== 'none' && annex.test(head[0]!.text)) return null;
  const width = head.length;
  const headed = headings(head);
  if (width > widest || !mayHead(width, headed, separator)) return null;
  const grid: string[][] = [head.map(({ text }) => text)];
  let end = at + 1;
  for (; end < lines.length && lines[end]!.gap <= 1; end++) {
    const line = lines[end]!;
    if (rule.test(line.text)) continue;
    const parts = partsOf(line, separator);
    if (separator.placed && goesOnInside(parts, head, grid.length)) {
      addTo(grid[grid.length - 1]!, parts, head);
      continue;
    }
    if (parts.length < (separator.strict ? width : 2)) break;
    const cells = parts.length > width && parts.length <= 3 * width && separator.strict ? merged(parts, width) : parts;
    if (cells.length > width) break;
    grid.push(separator.placed ? placed(cells, head) : Array.from({ length: width }, (_, x) => cells[x]?.text ?? ''));
  }
  if (grid.length < fewestRows + (headed && separator.labels !== 'none' ? 0 : width < fewestColumns ? 1 : 0)) return null;
  const rows = grid.map((row) => row.map((text) => cell(richText([{ text, bold: false, href: null }]))));
  return { block: { kind: 'table', headerRows: countHeaderRows(rows), rows, origin: 'table' }, lines: end - at };
}

function partsOf({ text, indent }: TextLine, { split, labels }: Separator): Part[] {
  const parts: Part[] = [];
  let from = 0;
  let at = indent;
  const add = (to: number) => parts.push({ text: text.slice(from, to).trim(), at });
  for (const match of text.matchAll(split)) {
    add(match.index);
    const next = match.index + match[0].length;
    at += lineWidth(text.slice(from, next));
    from = next;
  }
  add(text.length);
  // Strokes may stand at both ends of a line.
  if (labels === 'half' && parts.length > 2 && !parts[0]!.text) parts.shift();
  if (labels === 'half' && parts.length > 2 && !parts[parts.length - 1]!.text) parts.pop();
  return parts;
}

function headings(head: readonly Part[]): number {
  return head.filter(({ text }) => isLabel(text)).length;
}

function mayHead(width: number, labels: number, separator: Separator): boolean {
  if (separator.labels === 'none') return width >= fewestColumns || (width === 2 && labels === 2);
  if (width < 2 || (width === 2 && (labels < 2 || separator.strict))) return false;
  return labels * (separator.labels === 'half' ? 2 : 1.5) >= width;
}

/** As many cells as there are columns: the parts that belong together the most become one ("Android ID"). */
function merged(parts: readonly Part[], width: number): Part[] {
  const cells = [...parts];
  while (cells.length > width) {
    let at = 1;
    for (let i = 2; i < cells.length; i++) if (apart(cells[i - 1]!, cells[i]!) < apart(cells[at - 1]!, cells[at]!)) at = i;
    cells.splice(at - 1, 2, { text: `${cells[at - 1]!.text} ${cells[at]!.text}`, at: cells[at - 1]!.at });
  }
  return cells;
}

/** How plainly a cell ends and another begins between two parts. */
function apart({ text: left }: Part, { text: right }: Part): number {
  if (isAddress(left) || isAddress(right) || isCompany(left) || /^\d{1,3}$/.test(left) || (isCompany(right) && han.test(right))) return 4;
  if (/[、，,；（(：:]$/.test(left) || /^[、，,；（(）)]/.test(right)) return 0;
  const before = han.test(left.slice(-1));
  const behind = han.test(right[0]!);
  return before && behind ? 3 : before || behind ? 2 : 1;
}

/** A line that begins under a later column than the first goes on with the cells of the row above. */
function goesOnInside(parts: readonly Part[], head: readonly Part[], rows: number): boolean {
  return rows > 1 && parts[0]!.at > head[0]!.at + 1 && columnAt(parts[0]!.at, head) > 0;
}

/** The column of which the head begins nearest to a place. */
function columnAt(at: number, head: readonly Part[]): number {
  let best = 0;
  head.forEach((each, x) => {
    if (Math.abs(each.at - at) < Math.abs(head[best]!.at - at)) best = x;
  });
  return best;
}

/** The parts of a line in their columns: as they come where there is one for each, else by where they stand. */
function placed(parts: readonly Part[], head: readonly Part[]): string[] {
  const row = head.map(() => '');
  if (parts.length === head.length) return parts.map(({ text }) => text);
  addTo(row, parts, head);
  return row;
}

function addTo(row: string[], parts: readonly Part[], head: readonly Part[]): void {
  let next = 0;
  parts.forEach(({ text, at }, i) => {
    // As many columns must be left as there are parts still to come.
    const x = Math.min(Math.max(next, columnAt(at, head)), head.length - (parts.length - i));
    row[x] = row[x] ? `${row[x]}${text}` : text;
    next = Math.min(x + 1, head.length - 1);
  });
}
