import type { PartnerMention } from '../findings.ts';
import type { Reading } from '../reading.ts';
import { companiesIn } from './company-name.ts';

/** "青舟公司：指提供支付服务的主体青舟（中国）科技有限公司": who a short name stands for. */
const entry = /^[\d.、（）()\s“"「]*([\u4e00-\u9fffA-Za-z]{2,8}公司)[”"」]?\s*(?:[：:]\s*(?:是指|系指|指)?|(?:是|系)?指)/;
const nobody = /关联|合作|第三方|我们|本公司|子公司|母公司|集团公司|有限公司|上市公司/;
/** How far behind its short name the full one may stand. */
const reach = 30;

/** Recipients called by the short name that a glossary explains bear the name it gives in full. */
export function withGlossaryNames(mentions: readonly PartnerMention[], reading: Reading): PartnerMention[] {
  const full = new Map<string, string>();
  for (const { role, kind, text } of reading.clauses) {
    if (role !== 'definitions' || kind === 'cell' || !text.includes('公司')) continue;
    const match = entry.exec(text);
    const company = match && !nobody.test(match[1]!) ? companiesIn(text).find(({ from }) => from >= match[0].length) : undefined;
    if (match && company && company.from - match[0].length <= reach && !full.has(match[1]!)) full.set(match[1]!, company.name);
  }
  if (full.size === 0) return [...mentions];
  // 支付宝 and 支付宝公司 are one.
  const named = (name: string) => full.get(name) ?? full.get(`${name}公司`);
  return mentions.map((mention) =>
    mention.names.some(named) ? { ...mention, names: [...new Set(mention.names.map((name) => named(name) ?? name))] } : mention,
  );
}
