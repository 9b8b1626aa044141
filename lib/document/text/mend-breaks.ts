import type { LooseBlock } from '../block-list.ts';
import { goesOn } from './join-lines.ts';
import { joined } from './mend-wrapped.ts';

/** Joins paragraphs that the end of a page, or a converter, broke in the middle of a sentence. */
export function mendBreaks(blocks: readonly LooseBlock[]): LooseBlock[] {
  const mended: LooseBlock[] = [];
  for (const block of blocks) {
    const last = mended[mended.length - 1];
    if (
      last &&
      last.kind !== 'table' &&
      last.kind !== 'heading' &&
      block.kind === 'paragraph' &&
      goesOn(last.text, { text: block.text, indent: 0, gap: 1 }, null) &&
      !(isBold(block) && !isBold(last))
    ) {
      mended[mended.length - 1] = joined(last, block);
    } else mended.push(block);
  }
  return mended;
}

function isBold(block: LooseBlock): boolean {
  if (block.kind === 'table') return false;
  const bold = block.marks.reduce((sum, mark) => (mark.kind === 'bold' ? sum + mark.to - mark.from : sum), 0);
  return bold >= block.text.length - 1;
}
