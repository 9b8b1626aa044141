import { type LooseBlock, cell, textBlock } from '../block-list.ts';
import { countHeaderRows } from '../header-rows.ts';
import type { TableBlock } from '../policy-document.ts';
import { richText } from '../rich-text.ts';
import { inlineMarkdown } from './inline-markdown.ts';
import { between, goesOn, wrapWidth } from './join-lines.ts';
import type { TextLine } from './text-lines.ts';

/** Blocks of a Markdown text. Lines that only wrap, or were broken by the end of a page, are joined. */
export function readMarkdown(lines: readonly TextLine[]): { blocks: LooseBlock[]; gaps: number[] } {
  const blocks: LooseBlock[] = [];
  const gaps: number[] = [];
  const wrapped = wrapWidth(lines);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (/^(?:[-*_]\s*){3,}$|^```/.test(line.text)) continue;
    const table = readPipeTable(lines, i);
    if (table) {
      blocks.push(table.block);
      gaps.push(line.gap);
      i += table.lines - 1;
      continue;
    }
    const heading = /^(#{1,6})\s+(\S.*|)$/.exec(line.text);
    const quote = line.text.replace(/^(?:>\s?)+/, '');
    const item = heading ? null : /^([-*+])\s+(?=\S)/.exec(quote);
    let text = heading ? heading[2]!.replace(/(?<!#)#+$/, '').trimEnd() : item ? quote.slice(item[0].length) : quote;
    while (!heading && i + 1 < lines.length && continues(text, lines[i + 1]!, wrapped)) {
      const next = lines[++i]!.text;
      text = joined(text, next);
    }
    const rich = richText(inlineMarkdown(text));
    if (!rich.text) continue;
    if (heading) {
      rich.marks = rich.marks.filter((mark) => mark.kind !== 'bold');
      blocks.push(textBlock('heading', heading[1]!.length, rich));
    } else if (item) blocks.push(textBlock('item', 1 + Math.floor(line.indent / 2), rich));
    else blocks.push(textBlock('paragraph', 0, rich));
    gaps.push(line.gap);
  }
  return { blocks, gaps };
}

/** Inside a paragraph Markdown joins lines; two trailing spaces or a bracketed link on its own line do not matter here. */
function continues(text: string, next: TextLine, wrapped: number | null): boolean {
  return goesOn(text.replace(/(?<![*_])[*_]+$/, ''), next, wrapped);
}

/** Bold that was closed at the break and opened again behind it is one stretch. */
function joined(text: string, next: string): string {
  if (text.endsWith('**') && next.startsWith('**') && !/^\*\*\s/.test(next)) return text.slice(0, -2) + next.slice(2);
  return `${text}${between(text, next)}${next}`;
}

function readPipeTable(lines: readonly TextLine[], at: number): { block: LooseBlock; lines: number } | null {
  if (!lines[at]!.text.startsWith('|')) return null;
  let end = at;
  while (end < lines.length && lines[end]!.text.startsWith('|') && (end === at || lines[end]!.gap === 0)) end++;
  const ruled = end > at + 1 && /^\|[\s:|-]+\|?$/.test(lines[at + 1]!.text) && lines[at + 1]!.text.includes('-');
  if (end - at < 2) return null;
  const grid = lines
    .slice(at, end)
    .filter((_, i) => !(ruled && i === 1))
    .map((line) => pipeCells(line.text));
  const width = Math.max(...grid.map((row) => row.length));
  if (width < 2) return null;
  const rows: TableBlock['rows'] = grid.map((row) => Array.from({ length: width }, (_, x) => cell(richText(inlineMarkdown(row[x] ?? '')))));
  const headed = ruled && rows[0]!.some((each) => each.text);
  if (ruled && !headed) rows.shift();
  const headerRows = headed ? 1 : countHeaderRows(rows);
  return { block: { kind: 'table', headerRows, rows, origin: 'table' }, lines: end - at };
}

function pipeCells(line: string): string[] {
  return line
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((each) => each.trim());
}
