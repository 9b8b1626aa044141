import type { Span } from '../../document/policy-document.ts';

export interface Printed extends Span {
  value: string;
}

const dash = '[-—–－\\s]';
const extension = '(?:\\s?[-—–－]\\s?\\d{1,5}|\\s?(?:转|分机|ext\\.?)\\s?[“”"]?\\d{1,6}(?!\\d|号?键)[“”"]?)?';
/** Numbers that are telephone numbers by their form alone. */
const certain = new RegExp(
  `(?<![\\d-])(?:\\+?86${dash}?)?(?:${[
    `(?:400|800)(?:${dash}?\\d){7}(?!\\d)`,
    // Numbers of other lengths in groups, too: policies misprint them, and people dial what is printed.
    `(?:400|800)${dash}\\d{3,5}${dash}?\\d{3,5}`,
    `[（(]?0\\d{2,3}[）)]?${dash}\\s?\\d{7,8}`,
    `0\\d{2,3}${dash}\\d{3,4}${dash}\\d{4}`,
    '[（(]0\\d{2,3}[）)]\\d{7,8}',
    // The country's code, and the area in brackets without its nought: +86(10)12345678.
    '\\+86\\s?[（(]\\d{2,3}[）)]\\s?\\d{3,4}[-\\s]?\\d{4}',
    // Taiwan's: an area of one or two digits behind the nought.
    `[（(]?0[2-8][）)]?${dash}?\\d{3,4}${dash}\\d{4}`,
    '0(?:10|2\\d|[3-9]\\d{2})\\d{7,8}',
    // Taiwan: 02-2345-6789, (04)123-4567; Hong Kong with its code is caught below.
    `[（(]?0[2-8][）)]?${dash}\\d{3,4}${dash}\\d{4}`,
    '1010\\d{4}',
    '\\+\\d{1,3}[\\s-]\\(?\\d{2,4}\\)?[\\s-]?\\d{3,4}[\\s-]?\\d{3,5}',
    '\\+\\d{1,3}[\\s-]\\d{3,5}[\\s-]\\d{3,5}',
    '\\+\\d{1,3}(?:[\\s-]\\d{2}){4}(?:[\\s-]\\d{2})?',
    '\\+\\d{1,3}(?:[\\s-]\\d{2}){4}(?:[\\s-]\\d{2})?',
    '0[38]00[\\s-]?\\d{3}[\\s-]?\\d{3,4}',
    '1[-\\s]8(?:00|88|77|66)[-\\s]\\d{3}[-\\s]\\d{4}',
    // The United States and Canada; the United Kingdom.
    '(?:\\+?1[-.\\s]?)?\\([2-9]\\d{2}\\)\\s?\\d{3}[-.\\s]\\d{4}',
    '(?:\\+?1[-.])?[2-9]\\d{2}([-.])\\d{3}\\1\\d{4}',
    '0\\d{3}\\s\\d{3}\\s\\d{4}',
    '0\\d{2}\\s\\d{4}\\s\\d{4}',
    // Ireland: 01 555 0162, 098 555 0140; Nigeria: 02015550190.
    '0\\d{1,2}\\s\\d{3}\\s\\d{4}',
    '\\(0\\d{1,3}\\)\\s?\\d{3,4}[\\s-]\\d{3,4}',
  ].join('|')})${extension}(?![\\d-])`,
  'g',
);
/** Short, mobile and unusually grouped numbers, which are telephone numbers only beside a word that says so. */
const likely = new RegExp(
  `(?<![\\d.\\-/:])(?:95\\d{3,4}|96\\d{3,4}|12\\d{3}|100\\d{2}|1[3-9]\\d{9}|1[3-9]\\d${dash}\\d{4}${dash}\\d{4}|\\d{3,5}${dash}\\d{3,5}${dash}\\d{3,5}|0\\d{2,4}${dash}\\d{5,8})` +
    '(?:\\s?(?:转|ext\\.?)\\s?[“”"]?\\d{1,6}(?!\\d|号?键)[“”"]?|-\\d{1,4}(?!\\d))?(?!\\d|[.\\-:%]\\d|%|年|月|日|元|条|号令|楼|室|弄)',
  'g',
);
/** "0700-555-LOAN": letters of the keys, behind a word that says to call. */
const vanity = /\b(?:call|dial|ring|phone|whatsapp|reach)(?: us)?(?: \w+){0,2}? (\+?\d[\d-]{3,11}-[A-Z]{3,8})\b(?!-)/gi;
const saysPhone =
  /电话|热线|拨打|致电|来电|客服|手机|座机|传真|联系|咨询|转|拨|[请可打]打|phone|call|tel|hotline|dial|helpline|mobile|ring/i;
const saysFax = /传真|fax/i;
const digits = /\d{3}|\+\d/;

/** Numbers of the state that anybody may call: police, consumers, banking and insurance, networks, citizens, fraud. */
const publicLine =
  /^(?:110|12110|12300|12309|12315|12318|12320|12321|12333|12336|12337|12345|12348|12358|12363|12366|12368|12369|12377|12378|12381|12386|12388|96110)$/;

/** Every telephone number in `text`, as printed, with its extension; fax numbers are left out. */
export function phones(text: string): Printed[] {
  const found: Printed[] = [];
  if (!digits.test(text)) return found;
  const take = (match: RegExpMatchArray) => {
    const from = match.index!;
    const to = from + match[0].length;
    if (found.some((other) => other.from < to && from < other.to)) return;
    if (publicLine.test(match[0].trim())) return;
    if (saysFax.test(text.slice(Math.max(0, from - 6), from))) return;
    // "打给我们（0571-…": a bracket that does not close in the number stands before it.
    const bracket = /^[（(](?![^）)]*[）)])/.exec(match[0])?.[0].length ?? 0;
    found.push({ value: match[0].slice(bracket).trim(), from: from + bracket, to });
  };
  for (const match of text.matchAll(certain)) take(match);
  for (const match of /[A-Z]{3}/.test(text) ? text.matchAll(vanity) : []) {
    const from = match.index + match[0].length - match[1]!.length;
    found.push({ value: match[1]!, from, to: from + match[1]!.length });
  }
  for (const match of text.matchAll(likely)) {
    const around =
      text.slice(Math.max(0, match.index - 24), match.index) + text.slice(match.index + match[0].length, match.index + match[0].length + 8);
    if (saysPhone.test(around)) take(match);
  }
  return found.sort((a, b) => a.from - b.from);
}
