import { foldSpaces } from '../../clauses/normalise.ts';
import type { LooseBlock } from '../block-list.ts';
import { goesOn } from './join-lines.ts';

/** Joins paragraphs that the end of a page, or a converter, broke in the middle of a sentence. */
export function mendBreaks(blocks: readonly LooseBlock[]): LooseBlock[] {
  const mended: LooseBlock[] = [];
  for (const block of blocks) {
    const last = mended[mended.length - 1];
    if (
      last && last.kind !== 'table' && last.kind !== 'heading' && block.kind === 'paragraph' &&
      goesOn(last.text, { text: block.text, indent: 0, gap: 1 }, null) && !(isBold(block) && !isBold(last))
    ) {
      const { text, places } = foldSpaces(`${last.text} ${block.text}`);
      const shift = places[last.text.length + 1]!;
      const moved = <T extends { from: number; to: number }>(span: T): T => ({ ...span, from: span.from + shift, to: span.to + shift });
      mended[mended.length - 1] = {
        ...last, text, marks: [...last.marks, ...block.marks.map(moved)], links: [...last.links, ...block.links.map(moved)],
      };
    } else mended.push(block);
  }
  return mended;
}

function isBold(block: LooseBlock): boolean {
  if (block.kind === 'table') return false;
  const bold = block.marks.reduce((sum, mark) => (mark.kind === 'bold' ? sum + mark.to - mark.from : sum), 0);
  return bold >= block.text.length - 1;
}
