import type { PartnerFindings } from '../findings.ts';
import type { Clause } from '../../clauses/clause.ts';
import { quoteAround } from '../quote.ts';
import { hitsOf, type Reading } from '../reading.ts';
import { kindOf, kindsIn } from './kinds.ts';
import { companiesIn } from './company-name.ts';
import type { OwnParties } from './party-names.ts';
import { dataIn } from './prose-partners.ts';

const sdk = /SDK|软件开发工具包/gi;
/** A name has no punctuation, and this much before "SDK" at most. */
const longest = 24;

/** SDKs that running text names by brand ("如某某推送SDK"), for policies without a table of SDKs. */
export function sdksInProse(reading: Reading, clause: Clause, own: OwnParties): Pick<PartnerFindings, 'sdks' | 'mentions'> {
  const found: Pick<PartnerFindings, 'sdks' | 'mentions'> = { sdks: [], mentions: [] };
  for (const match of clause.text.matchAll(sdk)) {
    const end = match.index + match[0].length;
    const lower = Math.max(0, match.index - longest);
    const brand = hitsOf(reading, clause.id, 'brand', lower, end)
      .find((hit) => !/[，。；：、（）()“”]|的/.test(clause.text.slice(hit.from, match.index)));
    if (!brand) continue;
    const sentence = clause.sentences.find((span) => span.from <= match.index && match.index < span.to);
    if (!sentence) continue;
    const text = clause.text.slice(sentence.from, sentence.to);
    if (/不会|未接入|不使用/.test(text.slice(0, brand.from - sentence.from))) continue;
    const company = companiesIn(text).filter((name) => name.to <= brand.from - sentence.from && brand.from - sentence.from - name.to <= 6).at(-1);
    const provider = company?.name ?? clause.text.slice(brand.from, brand.to);
    const evidence = quoteAround(clause, { from: brand.from, to: end });
    const data = dataIn(reading, clause, sentence);
    const kind = kindsIn(reading, clause, brand.to, match.index, true)[0]?.kind
      ?? (brand.concept === 'brand.other' ? kindsIn(reading, clause, sentence.from, sentence.to, true)[0]?.kind ?? 'cloud-tech' : kindOf(brand));
    found.sdks.push({ name: clause.text.slice(brand.from, end), provider, data, purpose: null, url: null, evidence: [evidence] });
    if (!own.has(provider)) {
      found.mentions.push({ kind, names: [provider], via: 'sdk', data, purpose: null, evidence, rule: 'sdk-in-prose' });
    }
  }
  return found;
}
