import { numbering } from '../../clauses/numbering.ts';
import type { LooseBlock, LooseText } from '../block-list.ts';
import { within } from '../spans.ts';

/** Shorter paragraphs are read as they stand. */
const shortest = 300;
const fewestCuts = 3;
/** Where a number may stand in the middle of a text: the notations of `numbering` that words do not form by themselves. */
const marks =
  /第[一二三四五六七八九十]{1,3}[条章]|[一二三四五六七八九十]{1,3}、|[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]|\d{1,2}\.\d{1,2}(?:\.\d{1,2})?(?![\d%亿万元.])|\d{1,2}[.、．)）](?!\d)|[①-⑳]/g;
const sentenceEnd = /[。；;！!？?：:…”’」』】》）)]$/;
/** "统一、", "本条第（二）": words, and what is pointed to. */
const pointsTo = /[第见条款述项上下前本之统唯其同专单万每任某]$/;
/** Notations that may stand right behind a heading without a mark between. */
const strong = new Set(['han', '(han)', '1.1', '1.1.1']);
/** A title between two numbers is no longer than this. */
const longestTitle = 30;

/** Cuts paragraphs in which whole sections run on, because a copy kept no ends of lines: before each number that counts up. */
export function splitRunOn(blocks: readonly LooseBlock[]): LooseBlock[] {
  return blocks.flatMap((block) => (block.kind !== 'table' && block.text.length >= shortest ? splitOne(block) : [block]));
}

function splitOne(block: LooseText): LooseBlock[] {
  const { text } = block;
  const cuts: number[] = [];
  const last = new Map<string, number>();
  for (const match of text.matchAll(marks)) {
    const at = match.index;
    const number = numbering(text.slice(at, at + 40));
    if (!number || number.value === null) continue;
    const before = text.slice(Math.max(0, at - 2), at);
    const ended = at === 0 || sentenceEnd.test(before);
    const behindTitle = !ended && isTitle(text.slice(cuts[cuts.length - 1] ?? 0, at));
    if (!ended && !behindTitle && !(strong.has(number.form) && number.value > 1)) continue;
    if (!ended && pointsTo.test(before)) continue;
    const expected = (last.get(number.form) ?? 0) + 1;
    if (number.value !== expected && !(number.value === 1 && (ended || behindTitle)) && !(at === 0)) continue;
    last.set(number.form, number.value);
    cuts.push(at);
  }
  return cuts.length >= fewestCuts ? cutAt(block, cuts[0] === 0 ? cuts : [0, ...cuts]) : [block];
}

/** What stands between a number and the next is no sentence. */
function isTitle(text: string): boolean {
  return text.length <= longestTitle && !/[。；，,]/.test(text);
}

function cutAt(block: LooseText, starts: readonly number[]): LooseBlock[] {
  return starts.map((from, i) => {
    const to = starts[i + 1] ?? block.text.length;
    const text = block.text.slice(from, to).trimEnd();
    const end = from + text.length;
    return {
      ...block,
      ...(i > 0 ? { kind: 'paragraph' as const, level: 0 } : {}),
      text,
      marks: within(block.marks, from, end),
      links: within(block.links, from, end),
    };
  });
}
