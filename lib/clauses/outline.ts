import type { Block, TextBlock } from '../document/policy-document.ts';
import { numbering } from './numbering.ts';

/** What a text block is in the outline: a heading with its depth (the smaller, the further out), or body, or contents. */
export interface Place {
  kind: 'heading' | 'body' | 'contents';
  depth: number;
}

const longestHeading = 42;
const sentenceMark = /[。；;！!？?，,]/;
const boldDepth = 105;

/** Places every block in the outline. Tables are body. */
export function outline(blocks: readonly Block[]): Place[] {
  const places = blocks.map((block): Place => (block.kind === 'table' ? body : place(block)));
  markContents(blocks, places);
  return places;
}

const body: Place = { kind: 'body', depth: 0 };

function place(block: TextBlock): Place {
  const number = numbering(block.text);
  const words = number ? block.text.slice(number.length) : block.text;
  if (block.kind === 'heading' && block.text.length <= 2 * longestHeading) {
    return { kind: 'heading', depth: number ? number.rank * 10 : block.level * 10 - 5 };
  }
  if (!words || words.length > longestHeading) return body;
  if (number && !sentenceMark.test(words.replace(/[？?]$/, '')) && !/[:：]./.test(words)) {
    return { kind: 'heading', depth: number.rank * 10 };
  }
  if (/^【[^】]{2,24}】$/.test(block.text)) return { kind: 'heading', depth: boldDepth };
  const bold = block.marks.reduce((sum, mark) => (mark.kind === 'bold' ? sum + mark.to - mark.from : sum), 0);
  if (bold >= block.text.length - 1 && words.length <= 28 && !sentenceMark.test(words.replace(/[？?:：]$/, ''))) {
    return { kind: 'heading', depth: number ? number.rank * 10 : boldDepth };
  }
  return body;
}

/** A run of three or more headings of one depth with nothing between, whose words come again later, is a list of contents. */
function markContents(blocks: readonly Block[], places: Place[]): void {
  const later = new Map<string, number>();
  blocks.forEach((block, i) => {
    if (block.kind !== 'table') later.set(key(block), i);
  });
  for (let start = 0; start < blocks.length; start++) {
    let end = start;
    let repeats = 0;
    while (end < blocks.length) {
      const block = blocks[end]!;
      if (block.kind === 'table' || block.text.length > 60 || sentenceMark.test(block.text.replace(/[？?]$/, ''))) break;
      const linksWithin = block.links.length > 0;
      if (places[end]!.kind !== 'heading' && !linksWithin && block.kind !== 'item') break;
      if ((later.get(key(block)) ?? end) > end) repeats++;
      end++;
    }
    if (end - start >= 3 && repeats >= 3 && repeats * 2 >= end - start) {
      for (let i = start; i < end; i++) {
        const block = blocks[i]!;
        if (block.kind !== 'table' && ((later.get(key(block)) ?? i) > i)) places[i] = { kind: 'contents', depth: 0 };
      }
    }
    start = Math.max(start, end - 1);
  }
}

function key(block: TextBlock): string {
  return block.text.replace(/[\s（）()、.．:：。·]/g, '').replace(/^第?[一二三四五六七八九十\d]+[章条部分]*/, '');
}
