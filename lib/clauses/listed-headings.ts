import type { Block, TextBlock } from '../document/policy-document.ts';

/** So many lines of a list of contents must come again for the rest to be believed. */
const fewest = 4;
const longestChinese = 42;
const longestEnglish = 90;
const sentenceMark = /[。；;！!，,]|[.]\s|[^？?:：][？?:：]./;

export interface ListedHeadings {
  /** Places of the list of contents itself. */
  contents: ReadonlySet<number>;
  /** Places further down where its lines come again, each above text of its own. */
  headings: ReadonlySet<number>;
}

/**
 * A copied page has lost what made its headings: neither tags, numbers nor bold print are left, but the list of contents
 * still names them. A run of short lines most of which come again once and in their order, above text of their own, is such a list.
 */
export function listedHeadings(blocks: readonly Block[], key: (block: TextBlock) => string): ListedHeadings {
  const contents = new Set<number>();
  const headings = new Set<number>();
  const places = placesOf(blocks, key);
  for (let start = 0; start < blocks.length; start++) {
    let end = start;
    while (end < blocks.length && isLine(blocks[end]!)) end++;
    const again = end - start < fewest ? [] : comeAgain(blocks, start, end, places, key);
    if (again.length >= fewest) {
      for (let i = start; i <= again.at(-1)!.listed; i++) if (i >= again[0]!.listed) contents.add(i);
      for (const { place } of again) headings.add(place);
    }
    start = Math.max(start, end - 1);
  }
  return { contents, headings };
}

/** The lines of a run that come again behind it, in order; none where they are too few of the run. */
function comeAgain(
  blocks: readonly Block[],
  start: number,
  end: number,
  places: ReadonlyMap<string, readonly number[]>,
  key: (block: TextBlock) => string,
): { listed: number; place: number }[] {
  const close = firstRepeat(blocks, start, end, key);
  const again: { listed: number; place: number }[] = [];
  for (let i = start; i < close; i++) {
    const [one, two, ...more] = places.get(key(blocks[i] as TextBlock))!;
    if (one === i && two !== undefined && two >= close && more.length === 0 && two > (again.at(-1)?.place ?? 0))
      again.push({ listed: i, place: two });
  }
  const span = again.length === 0 ? 0 : again.at(-1)!.listed - again[0]!.listed + 1;
  const above = again.filter(({ place }) => headsText(blocks, place)).length;
  return again.length * 5 >= span * 3 && above * 2 >= again.length ? again : [];
}

/** The list may run into the first heading, which is one of its lines again. */
function firstRepeat(blocks: readonly Block[], start: number, end: number, key: (block: TextBlock) => string): number {
  const seen = new Set<string>();
  for (let i = start; i < end; i++) {
    const words = key(blocks[i] as TextBlock);
    if (seen.has(words)) return i;
    seen.add(words);
  }
  return end;
}

/** Short, and no sentence. */
function isLine(block: Block): boolean {
  if (block.kind === 'table') return false;
  return block.text.length <= (/[\u4e00-\u9fff]/.test(block.text) ? longestChinese : longestEnglish) && !sentenceMark.test(block.text);
}

function headsText(blocks: readonly Block[], place: number): boolean {
  return blocks.slice(place + 1, place + 4).some((block) => block.kind === 'table' || !isLine(block));
}

function placesOf(blocks: readonly Block[], key: (block: TextBlock) => string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  blocks.forEach((block, i) => {
    if (block.kind === 'table' || !isLine(block)) return;
    const words = key(block);
    const known = places.get(words);
    if (known) known.push(i);
    else places.set(words, [i]);
  });
  return places;
}
