import { inkLength } from '../clauses/normalise.ts';
import type { Block, Cell, TableBlock, TextBlock } from './policy-document.ts';
import type { RichText } from './rich-text.ts';

/** A block before it has its number and place. */
export type LooseBlock = LooseText | LooseTable;
export type LooseText = Omit<TextBlock, 'id' | 'at'>;
export type LooseTable = Omit<TableBlock, 'id' | 'at'>;

/** A text block of rich text. */
export function textBlock(kind: TextBlock['kind'], level: number, rich: RichText): LooseBlock {
  return { kind, level, ...rich };
}

/** A printed cell. */
export function cell(rich: RichText): Cell {
  return { ...rich, spanned: false };
}

/** The characters of a block, white space not counted; cells that only repeat a spanning cell do not count. */
function blockInk(block: LooseBlock): number {
  if (block.kind !== 'table') return inkLength(block.text);
  let ink = 0;
  for (const row of block.rows) for (const each of row) if (!each.spanned) ink += inkLength(each.text);
  return ink;
}

/** Numbers the blocks and says where each begins. */
export function placeBlocks(loose: readonly LooseBlock[]): { blocks: Block[]; ink: number } {
  let ink = 0;
  const blocks = loose.map((block, id): Block => {
    const at = ink;
    ink += blockInk(block);
    return { ...block, id, at };
  });
  return { blocks, ink };
}
