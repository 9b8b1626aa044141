import { numbering } from '../../clauses/numbering.ts';
import type { LooseBlock } from '../block-list.ts';
import { isLabel } from '../header-rows.ts';
import { type CellShape, cellShape, columnKind, isTalk, misfit } from './column-kinds.ts';
import { isTitle } from './label-run.ts';

const fewestRows = 3;
const widest = 8;
/** By how much the columns must be more alike than the lines as they come, with most headings known and with half. */
const clear = 0.03;
const clearer = 0.08;
/** A cell may well begin like talk ("您填写"), a sentence is longer. */
const shortTalk = 14;
const mostLines = 200_000;
const longestHeading = 18;
const longestEnglishHeading = 40;
const longestCell = 220;
/** Shapes that few lines of running text have. */
const marked = new Set<CellShape>(['index', 'flag', 'url', 'contact', 'company', 'platform', 'permission']);
/** What a page prints below its text: the table ends before it. */
const footer = /©|^(?:版权所有|版權所有|返回顶部|回到顶部|copyright\b|all rights reserved)/i;

/** The title of another list; what only ends in 列表 or 目录 may be a cell ("应用列表"). */
const nextTitle = /^附[件录表]?[一二三四五六七八九十\dA-Z](?![类型])|^[^、，]{0,20}(?:清单|名单|名录|一览表?)[（(]?[^（()）]{0,8}[)）]?$/;

export interface Grid {
  width: number;
  lines: number;
  /** Mean misfit of the cells, as in `Alignment.cost`. */
  cost: number;
}

/**
 * A run of cells that lies between prose or headings and fills rows of one width without a cell over or missing, its
 * first row being headings. No kinds of columns need be known: that the count comes out, and that columns are alike in
 * themselves, is the proof.
 * @param gaps empty lines before each block, or null
 */
export function regularGrid(blocks: readonly LooseBlock[], at: number, gaps: readonly number[] | null): Grid | null {
  const first = blocks[at]!;
  if (first.kind === 'table' || first.kind === 'heading' || !isLabel(first.text) || isTitle(first.text)) return null;
  const cells = cellsFrom(blocks, at, gaps);
  let best: Grid | null = null;
  let bestScore = 0;
  for (let width = 2; width <= widest; width++) {
    if (cells.length % width !== 0 || cells.length / width <= fewestRows) continue;
    const labels = headings(cells.slice(0, width));
    if (labels * 2 < width || (gaps && !evenGaps(gaps, at, cells.length, width))) continue;
    if (width === 2 && (labels < 2 || !ofPermissions(cells))) continue;
    const score = alike(cells.slice(width), width) - alike(cells, 1);
    if (score > bestScore && score >= (labels * 3 >= width * 2 ? clear : clearer)) {
      bestScore = score;
      best = { width, lines: cells.length, cost: meanMisfit(cells, width) };
    }
  }
  return best;
}

/** Two columns could be any list of pairs; of permissions and what they are for they are a table. */
function ofPermissions(cells: readonly string[]): boolean {
  const firsts = cells.filter((_, i) => i > 1 && i % 2 === 0);
  return firsts.filter((text) => cellShape(text) === 'permission').length >= firsts.length * 0.8;
}

function meanMisfit(cells: readonly string[], width: number): number {
  const kinds = cells.slice(0, width).map(columnKind);
  const body = cells.slice(width);
  return body.reduce((sum, text, i) => sum + misfit(text, kinds[i % width]!), 0) / body.length;
}

/** Rows are parted by one distance, cells by one. */
function evenGaps(gaps: readonly number[], at: number, lines: number, width: number): boolean {
  for (let i = width + 1; i < lines; i++) if (gaps[at + i] !== gaps[at + (i % width === 0 ? width : 1)]) return false;
  return true;
}

/** True for a line at which a table without rulings must have ended: prose, the title of what comes next, a page's foot. */
export function endsCells(text: string): boolean {
  if (footer.test(text) || nextTitle.test(text)) return true;
  const number = numbering(text);
  if (number !== null && text.length > number.length + 1 && ((number.rank ?? 9) <= 3 || /^\d{1,2}\.\s?[A-Z][a-z]/.test(text))) return true;
  // Two English sentences or one long one.
  return !/[\u4e00-\u9fff]/.test(text) && (/[a-z)]\. [A-Z]/.test(text) || (text.length > 70 && /[a-z)][.:]$/.test(text)));
}

/** True for a line that is no cell of a table. */
export function isProse(text: string): boolean {
  return endsCells(text) || (text.length > shortTalk && isTalk(text)) || /[。；！？]$/.test(text);
}

function cellsFrom(blocks: readonly LooseBlock[], at: number, gaps: readonly number[] | null): string[] {
  const cells: string[] = [];
  const widestGap = gaps ? Math.max(...gaps.slice(at + 1, at + 1 + widest)) : 0;
  const bound = gaps ? Math.min(widestGap, (gaps[at + 1] ?? 0) + 4) : 0;
  for (let i = at; i < blocks.length && cells.length < mostLines; i++) {
    const block = blocks[i]!;
    if (block.kind === 'table' || block.kind === 'heading' || block.text.length > longestCell) break;
    if (i > at && (isProse(block.text) || (gaps && gaps[i]! > bound))) break;
    cells.push(block.text);
  }
  // "4. 公开披露" behind a table without numbers of its own is the title of what comes next.
  if (cells.length > 1 && isNumberedTitle(cells.at(-1)!) && !cells.slice(0, -1).some((text) => numbering(text) !== null)) cells.pop();
  return cells;
}

function isNumberedTitle(text: string): boolean {
  const number = numbering(text);
  return number !== null && /^[\u4e00-\u9fff]{2,14}$/.test(text.slice(number.length).trim());
}

/** How many cells of a row are labels; 0 when one of them heads no column. */
function headings(row: readonly string[]): number {
  if (new Set(row).size < row.length) return 0;
  if (
    row.some(
      (text) =>
        text.length > (/[\u4e00-\u9fff]/.test(text) ? longestHeading : longestEnglishHeading) ||
        /[。；，,：:]|、.*、/.test(text) ||
        marked.has(cellShape(text)),
    )
  )
    return 0;
  return row.filter(isLabel).length;
}

/** How much the cells of a column are of one shape, as the mean over the columns: 1 when each has one marked shape. */
function alike(cells: readonly string[], width: number): number {
  let sum = 0;
  for (let column = 0; column < width; column++) {
    const counts = new Map<CellShape, number>();
    let count = 0;
    for (let i = column; i < cells.length; i += width) {
      const shape = cellShape(cells[i]!);
      counts.set(shape, (counts.get(shape) ?? 0) + (marked.has(shape) ? 1 : 0.75));
      count++;
    }
    sum += Math.max(...counts.values()) / count;
  }
  return sum / width;
}
