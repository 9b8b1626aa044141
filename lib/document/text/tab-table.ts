import { cell, type LooseBlock } from '../block-list.ts';
import { countHeaderRows } from '../header-rows.ts';
import { richText } from '../rich-text.ts';
import type { TextLine } from './text-lines.ts';

/** Two columns may be a label and what follows it; three are a table. */
const fewestColumns = 3;
const fewestRows = 2;

/**
 * A table as browsers copy it: a row a line, its cells parted by tabs. The first line says how many columns there are; a row
 * may lack cells at its end, for white space there is lost.
 * @returns null where no such table begins at this line
 */
export function tabTable(lines: readonly TextLine[], at: number): { block: LooseBlock; lines: number } | null {
  const width = columns(lines[at]!.text);
  if (width < fewestColumns) return null;
  let end = at + 1;
  while (end < lines.length && lines[end]!.gap <= 1 && columns(lines[end]!.text) > 1 && columns(lines[end]!.text) <= width) end++;
  if (end - at < fewestRows) return null;
  const rows = lines.slice(at, end).map(({ text }) => {
    const cells = text.split('\t');
    return Array.from({ length: width }, (_, x) => cell(richText([{ text: (cells[x] ?? '').trim(), bold: false, href: null }])));
  });
  return { block: { kind: 'table', headerRows: countHeaderRows(rows), rows, origin: 'table' }, lines: end - at };
}

function columns(text: string): number {
  return text.split('\t').length;
}
