import { numbering } from '../../clauses/numbering.ts';
import { inkLength } from '../../clauses/normalise.ts';
import type { TextLine } from './text-lines.ts';

const finished = /[。；！？!?;：:.…」』”】]["'”’）)\]】》*_]{0,12}$/;
const clearlyFinished = /[。！？；][”’）)\]】》*_]{0,12}$/;
const bullet = /^(?:[-*+•·●○■□◆◇►▪‣–—➢➤▶◎◦❖✓✔√]\s|[●○■◆►▪•➢➤▶◎◦❖])/;
const startsAnew = /^(?:#|>|\||【|\*\*【|[-*_]{3,}$)/;
/** "电话：…" begins a line of its own. */
const label = /^[^，。；：、（(]{2,10}：\S/;
const longestHeading = 42;
const han = /[\u4e00-\u9fff]/;

/** True when `line` begins something new: a number, a bullet, a heading. */
export function beginsAnew(line: string): boolean {
  const bare = line.replace(/^[*_#\s]+/, '');
  return startsAnew.test(line) || bullet.test(line) || (numbering(bare) !== null && !/^\d{1,2}\s?[.、．]?\d/.test(bare));
}

/**
 * The width at which a text is wrapped by hand, or null: when most lines end near one common width. Widths count a
 * Chinese character twice.
 */
export function wrapWidth(lines: readonly TextLine[]): number | null {
  const widths = lines.map((line) => lineWidth(line.text) + line.indent).sort((a, b) => a - b);
  if (widths.length < 12) return null;
  const widest = widths[Math.floor(widths.length * 0.98)]!;
  if (widest < 30 || widest > 160 || widths[widths.length - 1]! > widest * 1.3) return null;
  const near = widths.filter((each) => each >= widest * 0.8).length;
  if (near >= widths.length * 0.35) return widest;
  // Where headings and cells stand a line each, those of running text must do, if many of them break off.
  const running = lines.filter((line) => lineWidth(line.text) >= widest * 0.5);
  const full = running.filter((line) => lineWidth(line.text) + line.indent >= widest * 0.88);
  const broken = full.filter((line) => !finished.test(line.text)).length;
  return full.length >= 8 && full.length >= running.length * 0.5 && broken >= full.length * 0.5 ? widest : null;
}

/** True when `next` goes on with the sentence of `line`, which was broken to fit a width or a page. */
export function goesOn(line: string, next: TextLine, wrapped: number | null): boolean {
  if (beginsAnew(next.text)) return false;
  // A line that ends between two Chinese characters was full; before a word it may fall short by that word.
  const least = han.test(line.slice(-1)) && han.test(next.text[0]!) ? 0.9 : 0.75;
  if (wrapped !== null && next.gap === 0) return lineWidth(line) >= wrapped * least && !clearlyFinished.test(line);
  if (finished.test(line) || label.test(next.text)) return false;
  if (next.gap === 0 && wrapped === null) return /[，、,（(]$/.test(line) || (/^[，、。；,）)]/.test(next.text) && line.length > 12);
  // Broken across a page: only a line too long for a heading, or one that has a sentence inside, can be half a sentence.
  return inkLength(line) > longestHeading || /[，、,（(]$/.test(line) || /[。；，].{2,}/.test(line);
}

/** What stands between two lines that are one text: nothing within an address, or behind the hyphen of a word or number; else a space. */
export function between(before: string, next: string): '' | ' ' {
  const [tail, head] = [before.slice(-400), next.slice(0, 80)];
  const withinUrl = /(?:https?:\/\/|www\.)[\x21-\x7e]{0,400}$/.test(tail) && /^[\x21-\x7e]/.test(head);
  const withinMail = /^@[\w-]/.test(head) || (/@[\w.-]{0,60}$/.test(tail) && /^(?!www\.)[\w-]{0,60}\.[a-z]{2}/.test(head));
  return withinUrl || withinMail || (/[A-Za-z\d]-$/.test(tail) && /^[a-z\d]/.test(head)) ? '' : ' ';
}

/** Columns that a text takes: a Chinese character takes two. */
export function lineWidth(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i) > 0x2e7f ? 2 : 1;
  return sum;
}
