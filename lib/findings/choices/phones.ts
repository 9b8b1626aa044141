import type { Span } from '../../document/policy-document.ts';

export interface Printed extends Span {
  value: string;
}

/** Numbers that are telephone numbers by their form alone. */
const certain =
  /(?<![\d-])(?:\+?86[-—–\s]?)?(?:(?:400|800)(?:[-—–－\s]?\d){7}|[（(]?0\d{2,3}[）)]?[-—–－\s]\s?\d{7,8}|[（(]0\d{2,3}[）)]\d{7,8}|0(?:10|2\d|[3-9]\d{2})\d{7,8}|1010\d{4}|\+\d{1,3}[\s-]\(?\d{2,4}\)?[\s-]?\d{3,4}[\s-]?\d{3,5}|0800[\s-]?\d{3}[\s-]?\d{3,4}|1[-\s]8(?:00|88|77|66)[-\s]\d{3}[-\s]\d{4})(?:\s?[-—–－]\s?\d{1,5}|\s?(?:转|分机|ext\.?)\s?[“”"]?\d{1,6}[“”"]?)?(?![\d-])/g;
/** Short and mobile numbers, which are telephone numbers only beside a word that says so. */
const likely = /(?<![\d.\-/:])(?:95\d{3,4}|96\d{3,4}|12\d{3}|100\d{2}|1[3-9]\d{9}|0\d{3}\s\d{3}\s\d{4})(?:\s?(?:转|ext\.?)\s?[“”"]?\d{1,6}[“”"]?|-\d{1,4}(?!\d))?(?![\d.\-:%]|年|月|日|元|条|号令|楼|室|弄)/g;
const saysPhone = /电话|热线|拨打|致电|来电|客服|手机|座机|传真|联系|咨询|转|phone|call|tel|hotline|dial|helpline|mobile/i;
const saysFax = /传真|fax/i;

/** Every telephone number in `text`, as printed, with its extension; fax numbers are left out. */
export function phones(text: string): Printed[] {
  const found: Printed[] = [];
  const take = (match: RegExpMatchArray) => {
    const from = match.index!;
    const to = from + match[0].length;
    if (found.some((other) => other.from < to && from < other.to)) return;
    if (saysFax.test(text.slice(Math.max(0, from - 6), from))) return;
    found.push({ value: match[0].trim(), from, to });
  };
  for (const match of text.matchAll(certain)) take(match);
  for (const match of text.matchAll(likely)) {
    const around = text.slice(Math.max(0, match.index - 24), match.index) + text.slice(match.index + match[0].length, match.index + match[0].length + 8);
    if (saysPhone.test(around)) take(match);
  }
  return found.sort((a, b) => a.from - b.from);
}
