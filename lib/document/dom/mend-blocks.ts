import { numbering } from '../../clauses/numbering.ts';
import type { LooseBlock, LooseTable, LooseText } from '../block-list.ts';
import { moved, within } from '../spans.ts';

/** Puts together what page layout takes apart: a number and its text, the head and the body of a table with a fixed head. */
export function mendBlocks(blocks: readonly LooseBlock[]): LooseBlock[] {
  const mended: LooseBlock[] = [];
  for (const raw of blocks) {
    const block = raw.kind === 'table' ? withoutEmptyColumns(raw) : raw.kind === 'paragraph' ? asItem(raw) : raw;
    const last = mended[mended.length - 1];
    if (last && last.kind !== 'table' && block.kind !== 'table' && isLoneNumber(last.text)) {
      mended[mended.length - 1] = joinNumber(last, block);
    } else if (last?.kind === 'table' && block.kind === 'table' && isHeadOnly(last) && last.rows[0]!.length === block.rows[0]!.length) {
      const rows = block.headerRows > 0 && sameRow(last, block) ? block.rows.slice(1) : block.rows;
      mended[mended.length - 1] = { ...block, headerRows: 1, rows: [...last.rows, ...rows] };
    } else mended.push(block);
  }
  return mended;
}

const leadingBullet = /^[•●○■□◆◇►▪‣·➢➤▶◎◦❖\uf06c\uf06e\uf075\uf0b7\uf0a7\uf0d8\uf0fc]\s*(?=[^\s•●○■□◆◇►▪‣·])/;
const bullet = /^[•·●○■□◆◇►▪‣\-–—*]$/;

/** A paragraph that begins with a bullet is an item of a list; the bullet is no text. */
function asItem(block: LooseText): LooseText {
  const mark = leadingBullet.exec(block.text);
  if (!mark) return block;
  const from = mark[0].length;
  return {
    ...block,
    kind: 'item',
    level: 1,
    text: block.text.slice(from),
    marks: within(block.marks, from, block.text.length),
    links: within(block.links, from, block.text.length),
  };
}

function isLoneNumber(text: string): boolean {
  if (bullet.test(text) || /^\d{1,3}[.、．)）]?$/.test(text)) return true;
  const number = numbering(text);
  return number !== null && number.length === text.length;
}

function joinNumber(number: LooseText, block: LooseText): LooseText {
  if (bullet.test(number.text))
    return { ...block, kind: block.kind === 'paragraph' ? 'item' : block.kind, level: Math.max(1, block.level) };
  const shift = number.text.length;
  return { ...block, text: number.text + block.text, marks: moved(block.marks, shift), links: moved(block.links, shift) };
}

function isHeadOnly(table: LooseTable): boolean {
  return table.rows.length === 1 && table.rows[0]!.every((cell) => cell.text.length <= 40);
}

function sameRow(head: LooseTable, table: LooseTable): boolean {
  return table.rows[0]!.every((cell, x) => cell.text === head.rows[0]![x]!.text);
}

function withoutEmptyColumns(table: LooseTable): LooseTable {
  const kept = table.rows[0]!.map((_, x) => x).filter((x) => table.rows.some((row) => row[x]!.text));
  return kept.length === table.rows[0]!.length ? table : { ...table, rows: table.rows.map((row) => kept.map((x) => row[x]!)) };
}
