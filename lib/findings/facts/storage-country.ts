import type { Evidence } from '../../card/card.ts';
import { quoteAround } from '../quote.ts';
import { maySay, type Reading } from '../reading.ts';
import { sign } from '../signs.ts';

const china =
  /中华人民共和国(?:大陆)?(?:境内|地区)|中国(?:大陆)?(?:境内|大陆|（不含港澳台地区?）|\(不含港澳台地区?\))|(?:中国|我国)?境内|中国大陆|中国/g;
const stored = /存储|存放|储存|保存|存于|留存|(?:存|放)在(?:中国|中华|境内|我国)|放在/;
const countries: [string, RegExp][] = [
  ['中国', /(?:in|within) (?:mainland )?China|People's Republic of China/],
  ['United States', /(?:in|within) the (?:United States\b|U\.S\.|USA?\b)/],
  ['United Kingdom', /(?:in|within) the (?:United Kingdom|UK)\b/],
  ...[
    'Finland',
    'Norway',
    'Sweden',
    'Denmark',
    'Germany',
    'Ireland',
    'France',
    'Spain',
    'Italy',
    'Poland',
    'Australia',
    'Canada',
    'India',
    'Japan',
    'Belgium',
    'Austria',
    'Switzerland',
    'Portugal',
    'Lithuania',
    'Latvia',
    'Estonia',
    'South Africa',
    'Nigeria',
    'Kenya',
    'Ghana',
    'Uganda',
    'Tanzania',
    'Rwanda',
    'Egypt',
    'Indonesia',
    'Malaysia',
    'Thailand',
    'Vietnam',
    'Hong Kong',
    'New Zealand',
    'Mexico',
    'Brazil',
    'Colombia',
    'Pakistan',
    'Sri Lanka',
    'Bangladesh',
  ].map((name): [string, RegExp] => [name, new RegExp(`(?:in|within) (?:[A-Z][a-z]+(?: [A-Z][a-z]+)?, )?${name}\\b`)]),
  ['Singapore', /(?:in|within) Singapore/],
  ['Philippines', /(?:in|within) the Philippines/],
  ['Netherlands', /(?:in|within) the Netherlands/],
  ['European Union', /(?:in|within) the (?:European Economic Area|EEA|European Union|EU)\b/],
];

/** The country in which the policy says the data are stored. */
export function findStorageCountry(reading: Reading): { country: string; evidence: Evidence } | null {
  for (const clause of reading.clauses) {
    if (!maySay(reading, clause, sign.keep | sign.latin)) continue;
    for (const sentence of clause.sentences) {
      const text = clause.text.slice(sentence.from, sentence.to);
      if (stored.test(text)) {
        for (const match of text.matchAll(china)) {
          const to = match.index + match[0].length;
          const storedIn = /存|放|于|在|至/.test(text.slice(Math.max(0, match.index - 30), to + 24));
          // "您从中国大陆以外的地区访问的，信息也存储于中国大陆": where the user is says nothing.
          if (/^(?:地区|境内)?(?:以外|之外)/.test(text.slice(to)) || !storedIn || /境外/.test(text.slice(0, match.index))) continue;
          return { country: '中国', evidence: quoteAround(clause, { from: sentence.from + match.index, to: sentence.from + to }) };
        }
      }
      if (
        !/\b(?:store[ds]?|held|kept|hosted)\b|\b(?:servers?|systems|data cent(?:re|er)s?)\b[^.;]{0,30}\b(?:located|based|in)\b/i.test(text)
      )
        continue;
      const named = countries.flatMap(([country, words]) => {
        const match = words.exec(text);
        return match ? [{ country, from: sentence.from + match.index, to: sentence.from + match.index + match[0].length }] : [];
      });
      // "In South Africa and Ireland": the first that is named.
      const first = named.sort((a, b) => a.from - b.from)[0];
      if (first) return { country: first.country, evidence: quoteAround(clause, first) };
    }
  }
  return null;
}
