import type { Span } from '../document/policy-document.ts';

const enders = new Set(['。', '！', '？', '；', '!', '?', ';']);
const closers = new Set(['”', '’', '」', '』', '）', ')', '】', '"', '》']);

/** A text without full stops is cut at a comma after so many characters, or anywhere when there is none either. */
const long = 1500;
const endless = 2000;
const pauses = new Set(['，', '、', ',', '：', ':', ' ', '\n']);

/**
 * Splits a clause into sentences: at 。！？； outside brackets, and at an English full stop before a space and a capital.
 * Brackets that never close do not swallow the rest: nesting is forgotten after 400 characters. No sentence is endless.
 */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let depth = 0;
  let opened = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === '（' || c === '(') {
      if (depth++ === 0) opened = i;
    } else if (c === '）' || c === ')') depth = Math.max(0, depth - 1);
    if (depth > 0 && i - opened > 400) depth = 0;
    const stop = enders.has(c) || (c === '.' && /[a-z)\d"”]/i.test(text[i - 1] ?? '') && /^\.\s+[A-Z“"(]/.test(text.slice(i, i + 4)));
    const cut = i - start >= long && (pauses.has(c) || i - start >= endless);
    if (!cut && (!stop || depth > 0)) continue;
    let end = i + 1;
    while (end < text.length && closers.has(text[end]!)) end++;
    if (text.slice(start, end).trim()) spans.push({ from: start, to: end });
    start = end;
    i = end - 1;
  }
  if (text.slice(start).trim()) spans.push({ from: start, to: text.length });
  return spans;
}
