import type { LooseBlock } from '../block-list.ts';
import { isLabel } from '../header-rows.ts';
import { isTitle } from './label-run.ts';
import { endsCells, type Grid, isProse } from './regular-grid.ts';

const widest = 8;
const longestHeading = 18;
const longestCell = 300;

/**
 * Rows that empty lines part: every run of lines without a gap has as many lines as the first, which reads like headings.
 * The spacing proves the table, whatever its columns hold.
 * @param gaps empty lines before each block, or null where the source has no lines
 */
export function spacedRows(blocks: readonly LooseBlock[], at: number, gaps: readonly number[] | null): Grid | null {
  if (!gaps || gaps[at + 1] === undefined) return null;
  const inner = gaps[at + 1]!;
  const width = runFrom(blocks, at, gaps, inner);
  if (width < 2 || width > widest) return null;
  const head = blocks.slice(at, at + width).map(textOf);
  if (head.some((text) => text === null || text.length > longestHeading || /[。；，,：:]/.test(text) || isTitle(text))) return null;
  if (head.filter((text) => isLabel(text!)).length * 2 < width || new Set(head).size < width) return null;
  let end = at + width;
  let rows = 0;
  while (end < blocks.length && gaps[end]! > inner) {
    const next = runFrom(blocks, end, gaps, inner);
    const first = textOf(blocks[end]!);
    if (first === null || isProse(first) || blocks.slice(end, end + Math.min(next, width)).some(noCell)) break;
    // A row of another length: the spacing proves nothing here.
    if (next !== width) return null;
    rows++;
    end += width;
  }
  return rows >= (width === 2 ? 3 : 2) ? { width, lines: end - at, cost: 0 } : null;
}

/** How many lines stand from `at` on with no wider gap between them than `inner`. */
function runFrom(blocks: readonly LooseBlock[], at: number, gaps: readonly number[], inner: number): number {
  let end = at + 1;
  while (end < blocks.length && gaps[end]! <= inner && end - at <= widest) end++;
  return end - at;
}

function textOf(block: LooseBlock): string | null {
  return block.kind === 'table' || block.kind === 'heading' ? null : block.text;
}

function noCell(block: LooseBlock): boolean {
  const text = textOf(block);
  return text === null || text.length > longestCell || endsCells(text);
}
