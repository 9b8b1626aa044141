import type { CitableArticle } from '../law/articles.ts';
import type { Words } from '../words/words.ts';

/** Whose acts count sections, not articles. */
const bySections: ReadonlySet<string> = new Set(['us-ca', 'us', 'sg']);

/** The name of an article as one cites it: "《…》第四十七条", "General Data Protection Regulation …, article 17". */
export function articleName({ number, work, in: { jurisdiction } }: CitableArticle, words: Words): string {
  const gaps = { work: words.say(`law.work.${work}`) };
  if (number === null) return words.say('law.cite.whole', gaps);
  if (/^[A-Z]$/.test(number)) return words.say('law.cite.annex', { ...gaps, number });
  if (bySections.has(jurisdiction)) return words.say('law.cite.section', { ...gaps, number });
  return words.say('law.cite.article', { ...gaps, number: words.language === 'en' ? number : inHan(number) });
}

/** The same with its status and since when it holds. */
export function articleWithStatus(article: CitableArticle, words: Words): string {
  const gaps = { article: articleName(article, words), status: words.say(`law.status.${article.in.status}`) };
  return article.in.inForce === null
    ? words.say('law.cite.draft', gaps)
    : words.say('law.cite.status', { ...gaps, date: words.day(article.in.inForce) });
}

const digits = '零一二三四五六七八九';

/** Chinese laws count their articles in Chinese digits; "7(3)" keeps its paragraph as it is. Up to 99. */
function inHan(number: string): string {
  const match = /^(\d{1,2})(.*)$/.exec(number);
  if (!match) return number;
  const [tens, ones] = [Math.floor(Number(match[1]) / 10), Number(match[1]) % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]}十`;
  return `${ten}${ones === 0 && tens > 0 ? '' : digits[ones]}${match[2]}`;
}
