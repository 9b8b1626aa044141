import type { Evidence } from '../../card/card.ts';
import type { Clause } from '../../clauses/clause.ts';
import { parseNumber } from '../chinese-number.ts';
import { quoteAround } from '../quote.ts';
import type { Reading } from '../reading.ts';

export interface PolicyDates {
  updated: { date: string; evidence: Evidence } | null;
  effective: { date: string; evidence: Evidence } | null;
}

/** Dates stand in the head of a policy or at its very end; a date elsewhere is that of a law or of an example. */
const headClauses = 60;
const tailClauses = 12;
/** A line that only says when: it may stand anywhere, behind a summary or a preface. */
/** "Last Revised: March 3, 2026. Effective: March 17, 2026", below a notice that stands first on the page. */
const englishDateLine =
  /^(?:this (?:policy|notice) (?:was |is )?)?(?:last |date |version )*(?:updated|revised|modified|reviewed|amended|effective|version|rev\.)\b.{0,110}\b20\d\d\.?$/i;
const dateLine = /^[【（(]?(?:本政策|本版本?|最近|最新|上次|最后)?(?:的)?(?:更新|生效|发布|修订|施行)(?:日期|时间)[：:].{6,24}$/;

const bracket = '[【\\[（(]?';
const closing = '[】\\]）)]?';
const numeric = new RegExp(
  `${bracket}(20\\d{2})${closing}\\s?(?:年|[-./])\\s?${bracket}(\\d{1,2})${closing}\\s?(?:月|[-./])\\s?${bracket}(\\d{1,2})${closing}\\s?日?`,
  'g',
);
/** "二〇二四年三月一日": in the characters for numbers throughout. */
const inCharacters = /(二[〇○零0][一二三四五六七八九〇○零]{2})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/g;
const digits = '〇一二三四五六七八九';
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName = '(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const monthFirst = new RegExp(`${monthName} (\\d{1,2})(?:st|nd|rd|th)?,? (20\\d{2})`, 'gi');
const dayFirst = new RegExp(`(\\d{1,2})(?:st|nd|rd|th)? ${monthName},? (20\\d{2})`, 'gi');

const slashed = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(20\d{2})(?![\d/])/g;

const updatedWords =
  /更新|修订|修改|发布|公布|版本日期|版本号|updated|revised|reviewed|amended|last update|date of (?:last )?(?:update|revision|amendment|review)|revision date|published|approved|adopted|last modified|version|issue \d|issued|^\s*dated/i;
const effectiveWords =
  /生效|施行|实施|启用|执行|effective|in force|into force|with effect from|takes effect|commence|applies from|applies since|valid from|valid since|effect since/i;

/** Characters before a date in which its label stands: "approved by the Board of Directors on …". */
const chineseReach = 24;
const englishReach = 48;

interface Dated {
  date: string;
  from: number;
  to: number;
}

/** "更新日期：…" as a line of its own: at the end of a policy it stands behind the glossary. */
const signed = /^[（(]?(?:本(?:政策|声明)|版本)?(?:最近|最新|最后)?(?:一次)?(?:更新|生效|发布|修订|实施|版本)[^，。；]{0,6}[：:]/;

/** When the policy was last updated and since when it holds, in all notations (2022年3月15日, 【2022】年【3】月, 2022-03-15, 15 March 2022). */
export function findPolicyDates(reading: Reading): PolicyDates {
  const found: PolicyDates = { updated: null, effective: null };
  const between: PolicyDates = { updated: null, effective: null };
  const last = reading.clauses.length;
  let published: PolicyDates['updated'] = null;
  for (const clause of reading.clauses) {
    const midway = clause.id >= headClauses && clause.id < last - tailClauses;
    if (midway && !dateLine.test(clause.text) && !englishDateLine.test(clause.text)) continue;
    const into = midway ? between : found;
    if (clause.role === 'minors' || (clause.role === 'definitions' && !signed.test(clause.text))) continue;
    for (const dated of datesIn(clause.text)) {
      const label = labelOf(reading.clauses, clause, dated);
      const line = { date: dated.date, evidence: quoteAround(clause, dated) };
      if (/发布|公布|published/i.test(label) && !/更新|修订|修改|updated|revised/i.test(label)) published ??= line;
      else if (updatedWords.test(label)) into.updated ??= line;
      if (effectiveWords.test(label)) into.effective ??= line;
    }
  }
  return { updated: found.updated ?? published ?? between.updated, effective: found.effective ?? between.effective };
}

function datesIn(text: string): Dated[] {
  const list: Dated[] = [];
  const add = (match: RegExpMatchArray, year: string, month: number, day: string): void => {
    if (month < 1 || month > 12 || Number(day) < 1 || Number(day) > 31) return;
    const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
    list.push({ date, from: match.index!, to: match.index! + match[0].length });
  };
  const monthOf = (name: string) => months.indexOf(name.toLowerCase().slice(0, 3)) + 1;
  for (const match of text.matchAll(numeric)) add(match, match[1]!, Number(match[2]), match[3]!);
  for (const match of text.includes('年') && /二[〇○零0]/.test(text) ? text.matchAll(inCharacters) : []) {
    const year = [...match[1]!].map((char) => (/[○零0]/.test(char) ? 0 : digits.indexOf(char))).join('');
    const [month, day] = [parseNumber(match[2]!), parseNumber(match[3]!)];
    if (month !== null && day !== null) add(match, year, month, String(day));
  }
  // Of 01/15/2025 and 15/01/2025 each can be read in one way only; 02/03/2025 is left alone.
  for (const match of text.matchAll(slashed)) {
    const [first, second] = [Number(match[1]), Number(match[2])];
    if (first > 12 && second <= 12) add(match, match[3]!, second, match[1]!);
    else if (second > 12) add(match, match[3]!, first, match[2]!);
  }
  for (const match of text.matchAll(monthFirst)) add(match, match[3]!, monthOf(match[1]!), match[2]!);
  for (const match of text.matchAll(dayFirst)) add(match, match[3]!, monthOf(match[2]!), match[1]!);
  return list.sort((a, b) => a.from - b.from);
}

/**
 * The words that say what a date is: just before it, or just behind ("于2022年3月1日更新", "2022年3月1日起生效"), or the
 * line above when the date stands alone.
 */
function labelOf(clauses: readonly Clause[], clause: Clause, { from, to }: Dated): string {
  const reach = /[a-z] [a-z]/i.test(clause.text) ? englishReach : chineseReach;
  const before =
    clause.text
      .slice(Math.max(0, from - reach), from)
      .split(/[。；;，,]|\d日|20\d\d/)
      .at(-1) ?? '';
  const after = clause.text.slice(to, to + 16).split(/[。；;，,：:·•|]/)[0] ?? '';
  const next = /^(?:日期|时间|日)?[：:]/.test(clause.text.slice(to + after.length));
  const own = `${before} ${!next && /^(?:起|零时|当日|正式|生效|更新|修订|发布|施行|实施|版|\s(?!\s?[–—|-])|\))/.test(after) ? after : ''}`;
  if (updatedWords.test(own) || effectiveWords.test(own)) return own;
  const previous = clauses[clause.id - 1];
  const alone = to - from >= clause.text.replace(/[\s：:（）()【】]/g, '').length - 4;
  return alone && previous && previous.text.length < 24 ? previous.text : own;
}
