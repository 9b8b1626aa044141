import type { Block, TextBlock } from '../document/policy-document.ts';
import { listedHeadings } from './listed-headings.ts';
import { numbering } from './numbering.ts';

/** What a block is in the outline: a heading by its looks or by the list of contents alone, body, or a line of such a list. */
export type Place = 'heading' | 'listed' | 'body' | 'contents';

const longestHeading = 42;
const longestEnglish = 90;
/** Lines at the very end that belong to the page, and how many such lines there may be. */
const foot = /^(?:©|copyright\b|版权所有|版權所有|返回顶部|返回頂部|回到顶部)/i;
const longestFoot = 8;
const sentenceMark = /[。；;！!？?，,]/;

/** Places every block in the outline. Tables are body. */
export function outline(blocks: readonly Block[]): Place[] {
  const places = blocks.map((block): Place => (block.kind === 'table' || !isHeading(block) ? 'body' : 'heading'));
  markListHeadings(blocks, places);
  markListed(blocks, places);
  markSeries(blocks, places);
  markContents(blocks, places);
  markFoot(blocks, places);
  return places;
}

/** Headings that carry neither tag nor number: annexes, glossaries and the like. */
const bareHeading =
  /^(?:附[录件表则一二三四五六七八九十\d]|附[：:]\s?(?:名词|术语|相关定义|定义|释义|词汇)|名词解释|名词定义|关键词|术语|引言|前言|目录|联系我们|appendix|annex|glossary)[^。；，]{0,36}$/i;

/** "客服热线：400-…" in bold print tells how to reach somebody, and heads nothing. */
const printsContact = /(?:热线|电话|邮箱|邮件|客服|地址|微信|公众号|网址|网站|e-?mail|phone|tel)[^：:]{0,6}[：:]\s*\S/i;

function isHeading(block: TextBlock): boolean {
  const number = numbering(block.text);
  const words = number ? block.text.slice(number.length) : block.text;
  if (block.kind === 'heading' && block.text.length <= 2 * longestHeading) return true;
  if (!words) return false;
  if (isBoldEnglish(block, words)) return true;
  if (words.length > longestHeading) return false;
  if (number && number.rank === null && /[a-z]{2}[.]$/.test(words)) return false;
  if (number && !sentenceMark.test(words.replace(/[？?]$/, '')) && !/[:：]./.test(words)) return true;
  if (/^【[^】]{2,24}】$/.test(block.text) || bareHeading.test(block.text)) return true;
  const bold = block.marks.reduce((sum, mark) => (mark.kind === 'bold' ? sum + mark.to - mark.from : sum), 0);
  return (
    bold > 0 &&
    bold >= block.text.length - 1 &&
    words.length <= 28 &&
    !printsContact.test(words) &&
    !sentenceMark.test(words.replace(/[？?:：]$/, ''))
  );
}

/** So many headings of one form make a series. */
const fewestInSeries = 3;
/** Chapters and "一、": forms that count the parts of the whole text. */
const outermost = 2;

/** "一、我们收集什么，用来做什么": a comma makes it no heading by itself, but its number fills the gap in a series of headings. */
function markSeries(blocks: readonly Block[], places: Place[]): void {
  const numbers = blocks.map((block) => (block.kind === 'table' ? null : numbering(block.text)));
  const series = new Map<string, number[]>();
  numbers.forEach((number, i) => {
    if (number?.value && places[i] === 'heading' && (number.rank ?? Infinity) <= outermost)
      series.set(number.form, [...(series.get(number.form) ?? []), i]);
  });
  blocks.forEach((block, i) => {
    const number = numbers[i];
    if (!number?.value || block.kind === 'table' || places[i] !== 'body') return;
    const known = series.get(number.form) ?? [];
    const words = block.text.slice(number.length);
    if (known.length < fewestInSeries || words.length > longestHeading || /[。；;！!：:…]|[，,、]$/.test(words)) return;
    const before = numbers[known.findLast((at) => at < i) ?? -1]?.value ?? 0;
    const after = numbers[known.find((at) => at > i) ?? -1]?.value ?? Infinity;
    if (before < number.value && number.value < after) places[i] = 'heading';
  });
}

/** Paragraphs that may stand between the heading of a list and the list. */
const longestLead = 6;
/** So many items of a list above text of their own are no chance. */
const fewestTitles = 4;

/**
 * The page's style sheet numbers "1 信息的收集", "1.1 基本原则": a short item that is no sentence and holds a list of its own is
 * the heading of that list.
 */
function markListHeadings(blocks: readonly Block[], places: Place[]): void {
  const titles = blocks.map((block, i) => block.kind === 'item' && places[i] === 'body' && isTitle(block.text));
  const headedTexts = levelsOfTitles(blocks, titles);
  blocks.forEach((block, i) => {
    if (block.kind !== 'item' || !titles[i]) return;
    const next = nextItem(blocks, i + 1);
    if ((next && next.level > block.level) || (headedTexts.has(block.level) && holdsText(blocks, i))) places[i] = 'heading';
  });
}

function isTitle(text: string): boolean {
  return text.length <= longestHeading && !/[。；;！!？?:：…]|[，,、]$/.test(text) && /[\u4e00-\u9fff]{2}/.test(text);
}

/** What follows in the item itself, behind its first line. */
function holdsText(blocks: readonly Block[], item: number): boolean {
  const next = blocks[item + 1];
  return next !== undefined && (next.kind === 'table' || (next.kind === 'paragraph' && next.text.length > longestHeading));
}

/** Depths at which nearly every item is a title above paragraphs of its own. */
function levelsOfTitles(blocks: readonly Block[], titles: readonly boolean[]): ReadonlySet<number> {
  const all = new Map<number, { items: number; titles: number }>();
  blocks.forEach((block, i) => {
    if (block.kind !== 'item') return;
    const count = all.get(block.level) ?? { items: 0, titles: 0 };
    count.items++;
    if (titles[i] && holdsText(blocks, i)) count.titles++;
    all.set(block.level, count);
  });
  return new Set(
    [...all].filter(([, count]) => count.titles >= fewestTitles && count.titles * 5 >= count.items * 4).map(([level]) => level),
  );
}

/** The next list item behind the paragraphs and tables at `from`, if it comes before any heading. */
export function nextItem(blocks: readonly Block[], from: number): TextBlock | null {
  for (let i = from; i < Math.min(blocks.length, from + longestLead); i++) {
    const block = blocks[i]!;
    if (block.kind === 'heading') return null;
    if (block.kind === 'item') return block;
  }
  return null;
}

/** A line of English that is bold throughout, and no sentence. */
function isBoldEnglish(block: TextBlock, printed: string): boolean {
  const words = printed.replace(/^[A-Z]\.\s+(?=[A-Z])/, '');
  if (words.length > longestEnglish || !/[a-z]{2}/i.test(words) || /[\u4e00-\u9fff]|[.;!]\s*$|[.;!]\s/.test(words)) return false;
  const bold = block.marks.reduce((sum, mark) => (mark.kind === 'bold' ? sum + mark.to - mark.from : sum), 0);
  return bold >= block.text.length - 1;
}

/** A run of three or more headings of one depth with nothing between, whose words come again later, is a list of contents. */
function markContents(blocks: readonly Block[], places: Place[]): void {
  let later: ReadonlyMap<string, number> | null = null;
  for (let start = 0; start < blocks.length; start++) {
    const end = endOfRun(blocks, places, start);
    if (end - start >= 3) {
      later ??= lastPlaces(blocks);
      const repeated: number[] = [];
      for (let i = start; i < end; i++) if (later.get(key(blocks[i] as TextBlock))! > i) repeated.push(i);
      if (repeated.length >= 3 && repeated.length * 2 >= end - start) for (const i of repeated) places[i] = 'contents';
    }
    start = Math.max(start, end - 1);
  }
}

/** Where a run of lines that may be a list of contents ends: the place behind its last. */
function endOfRun(blocks: readonly Block[], places: readonly Place[], start: number): number {
  let end = start;
  while (end < blocks.length) {
    const block = blocks[end]!;
    if (block.kind === 'table' || block.text.length > 60) break;
    if (places[end] !== 'heading' && block.links.length === 0 && block.kind !== 'item') break;
    if (sentenceMark.test(block.text.replace(/[？?]$/, ''))) break;
    end++;
  }
  return end;
}

/** Where the words of each line stand last. */
function lastPlaces(blocks: readonly Block[]): Map<string, number> {
  const places = new Map<string, number>();
  blocks.forEach((block, i) => {
    if (block.kind !== 'table') places.set(key(block), i);
  });
  return places;
}

/** Lines of a list of contents that has neither links nor numbers, and the bare headings it names. */
function markListed(blocks: readonly Block[], places: Place[]): void {
  const { contents, headings } = listedHeadings(blocks, key);
  for (const i of contents) if (places[i] === 'body') places[i] = 'contents';
  for (const i of headings) if (places[i] === 'body') places[i] = 'listed';
}

/** The foot of a page stands behind the last table of an annex, and is no part of it. */
function markFoot(blocks: readonly Block[], places: Place[]): void {
  for (let i = blocks.length - 1; i > 0; i--) {
    const block = blocks[i]!;
    if (block.kind === 'table' || blocks.length - i > longestFoot) return;
    if (foot.test(block.text)) places[i] = 'contents';
  }
}

/** The words of a line, by which its entry in a list of contents is known: without number, marks and white space. */
function key(block: TextBlock): string {
  return block.text.replace(/[\s（）()、.．:：。·]/g, '').replace(/^第?[一二三四五六七八九十\d]+[章条部分]*/, '');
}
