import type { LooseBlock, LooseText } from '../block-list.ts';
import { within } from '../spans.ts';

const itemEnd = /[；;。：:]\s?$/;

/**
 * Splits paragraphs in which the items of a list run on ("1.甲；2.乙；3.丙。"), because the layout kept no line ends: the
 * numbers must count up, from 1 or from the number the paragraph begins with, each behind the end of a sentence.
 */
export function splitInlineLists(blocks: readonly LooseBlock[]): LooseBlock[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? splitOne(block) : [block]));
}

function splitOne(block: LooseText): LooseBlock[] {
  for (const form of [/(\d{1,2})[.．、]\s?(?![\d])/g, /[（(](\d{1,2})[）)]\s?/g, /([①-⑳])\s?/g]) {
    const cuts: number[] = [];
    let next = 1;
    for (const match of block.text.matchAll(form)) {
      const value = match[1]! >= '①' ? match[1]!.charCodeAt(0) - 0x245f : Number(match[1]);
      const before = block.text.slice(0, match.index);
      if (!before) next = value;
      if (value !== next || (before && !itemEnd.test(before))) continue;
      cuts.push(match.index);
      next++;
    }
    if (cuts.length >= (cuts[0] === 0 ? 2 : 3)) return cutAt(block, cuts[0] === 0 ? cuts : [0, ...cuts]);
  }
  return [block];
}

function cutAt(block: LooseText, starts: readonly number[]): LooseBlock[] {
  return starts.map((from, i) => {
    const to = starts[i + 1] ?? block.text.length;
    const text = block.text.slice(from, to).trimEnd();
    const end = from + text.length;
    return { ...block, text, marks: within(block.marks, from, end), links: within(block.links, from, end) };
  });
}
