import { foldSpaces } from '../../clauses/normalise.ts';
import type { LooseBlock, LooseText } from '../block-list.ts';
import { moved } from '../spans.ts';
import { between } from './join-lines.ts';
import { brokenAt, mixedWrap } from './mixed-wrap.ts';
import type { TextLine } from './text-lines.ts';

/**
 * Joins the lines that a converter has made paragraphs of: a page with a `<p>` or `<br>` at the end of each printed line.
 * Only where many lines break off in the middle of a sentence near one width.
 */
export function mendWrapped(blocks: readonly LooseBlock[]): readonly LooseBlock[] {
  const lines = blocks.map(
    (block, i): TextLine => ({ text: block.kind === 'table' ? '' : block.text, indent: 0, gap: standsApart(block, blocks[i - 1]) ? 1 : 0 }),
  );
  const width = mixedWrap(lines);
  if (width === null) return blocks;
  const mended: LooseBlock[] = [];
  blocks.forEach((block, i) => {
    const last = mended[mended.length - 1];
    if (last && last.kind !== 'table' && block.kind !== 'table' && brokenAt(lines, i - 1, width))
      mended[mended.length - 1] = joined(last, block);
    else mended.push(block);
  });
  return mended;
}

/** A table, a heading or an item of a list begins something of its own; so does what comes after the first two. */
function standsApart(block: LooseBlock, before: LooseBlock | undefined): boolean {
  return block.kind !== 'paragraph' || before === undefined || before.kind === 'table' || before.kind === 'heading';
}

/** Two texts as one, with their marks and links. */
export function joined(first: LooseText, second: LooseText): LooseText {
  const joint = between(first.text, second.text);
  const { text, places } = foldSpaces(`${first.text}${joint}${second.text}`);
  const shift = places[first.text.length + joint.length]!;
  return { ...first, text, marks: [...first.marks, ...moved(second.marks, shift)], links: [...first.links, ...moved(second.links, shift)] };
}
