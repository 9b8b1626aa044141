import type { TextLine } from './text-lines.ts';
import { beginsAnew, lineWidth } from './join-lines.ts';

const unfinished = /[\u4e00-\u9fff\w，,、“（(>＞]$/;
/** A full line may well end with a closing mark in the middle of a sentence. */
const open = /[\u4e00-\u9fff\w，,、“（(>＞”’」』》】）)'"&/–—-]$/;
/** A step of a path in an app is no quotation. */
const nextStep = /^[>＞]\s?[^>＞\s]/;
const finished = /[。；：！？…][”’」』）)\]】》]{0,4}$|[.;:!?]["'”’)\]]{0,3}$/;
/** Words that no line of its own ends with. */
const dangling = /[的和与及或至到在从对向由为将把被以是、，（(“《]$/;
const fewest = 6;
const narrowest = 48;
const widest = 160;
/** How much narrower than the widest a broken line may be: a character, a word that would not fit. */
const slack = 0.88;

/**
 * The width at which part of a text is wrapped by hand, or null: copied pages mix wrapped paragraphs with whole ones. Most
 * lines that break off in the middle of a sentence, with the next right below, must end near one width.
 */
export function mixedWrap(lines: readonly TextLine[]): number | null {
  const widths: number[] = [];
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    const width = lineWidth(line.text) + line.indent;
    if (next && next.gap === 0 && width >= narrowest && width <= widest && unfinished.test(line.text) && !begins(next)) widths.push(width);
  });
  if (widths.length < fewest) return null;
  widths.sort((a, b) => a - b);
  let best = 0;
  let count = 0;
  for (let from = 0, to = 0; to < widths.length; to++) {
    while (widths[from]! < widths[to]! * slack) from++;
    if (to - from + 1 >= count) {
      count = to - from + 1;
      best = widths[to]!;
    }
  }
  return count >= fewest && count * 3 >= widths.length * 2 ? best : null;
}

/** True when line `at` was broken at `width` and the next goes on with it, in a paragraph that comes to an end. */
export function brokenAt(lines: readonly TextLine[], at: number, width: number): boolean {
  if (!breaksOff(lines, at, width)) return false;
  let last = at + 1;
  while (breaksOff(lines, last, width)) last++;
  return finished.test(lines[last]!.text);
}

/** The line is full, the next word would not have fitted, or its own last word leaves a sentence open. */
function breaksOff(lines: readonly TextLine[], at: number, width: number): boolean {
  const line = lines[at]!;
  const next = lines[at + 1];
  if (!next || next.gap > 0 || begins(next) || !open.test(line.text)) return false;
  const own = lineWidth(line.text) + line.indent;
  if (own > width * 1.05) return false;
  const word = /^[\w.@:/-]+/.exec(next.text)?.[0] ?? next.text.slice(0, 1);
  if (own >= width * slack) return true;
  return (
    unfinished.test(line.text) && own >= narrowest / 2 && ((word.length > 1 && own + lineWidth(word) > width) || dangling.test(line.text))
  );
}

function begins({ text }: TextLine): boolean {
  return beginsAnew(text) && !nextStep.test(text);
}
