import type { Facts } from '../findings.ts';
import type { PartnerKindId } from '../../card/taxonomy.ts';
import type { Clause } from '../../clauses/clause.ts';
import type { Span } from '../../document/policy-document.ts';
import type { Hit } from '../../lexicon/matcher.ts';
import { hitsOf, type Reading } from '../reading.ts';
import { companiesIn } from './company-name.ts';
import { kindOf, kindOfCompanyName, tradeInEnglish } from './kinds.ts';

/** A recipient named in a clause: a registered company, or a brand printed without one. */
export interface PartyName extends Span {
  name: string;
  /** The trade that its own name tells (某某征信有限公司). */
  kind: PartnerKindId | null;
  /** The usual trade of the brand: weaker than what the policy says. */
  usual: PartnerKindId | null;
  brand: boolean;
}

const brackets = /[（(【[].*?[)）】\]]/g;

/** A name as it is compared: without brackets and white space, small letters. */
export function nameKey(name: string): string {
  return name.replace(brackets, '').replace(/\s+/g, '').toLowerCase();
}

/** Who is not a partner: the companies that speak as "we". */
export class OwnParties {
  private readonly keys: Set<string>;
  private readonly printed: string;

  /** @param title the policy's own title, which names the app */
  constructor(facts: Facts, title: string) {
    this.keys = new Set(facts.operators.map(nameKey));
    this.printed = [...facts.operators, facts.name ?? '', title].map(nameKey).join('\n');
  }

  has(name: string): boolean {
    return this.keys.has(nameKey(name));
  }

  /** True for a brand that the operator or the app itself bears. */
  bears(brand: string): boolean {
    return this.printed.includes(nameKey(brand));
  }
}

/** Brands that print themselves in small letters; other words in small letters are words ("adjust", "sentry"). */
const brandInSmallLetters = /[.\u4e00-\u9fff]|^(?:iproov|id\.me)/;

/** The companies and brands named in a stretch of a clause, in order; a brand within a company's name is not told apart. */
export function namesIn(reading: Reading, clause: Clause, from: number, to: number, own: OwnParties): PartyName[] {
  const hits = hitsOf(reading, clause.id, 'brand', from, to).filter(
    (hit) => !/[a-z]/.test(clause.text[hit.from]!) || brandInSmallLetters.test(clause.text.slice(hit.from, hit.to)),
  );
  const companies = companiesIn(clause.text.slice(from, to)).map(({ name, from: at, to: end }): PartyName => {
    const within = hits.find((hit) => hit.from >= at + from && hit.to <= end + from);
    return {
      name,
      from: at + from,
      to: end + from,
      kind: kindOfCompanyName(name),
      usual: usualTrade(within) ?? tradeInEnglish(name),
      brand: false,
    };
  });
  // "百行类征信机构": an example of a sort, not a recipient.
  const brands = withoutThoseIn(hits, companies)
    .filter((hit) => clause.text[hit.to] !== '类' && !inTitle(clause.text, from, hit))
    .map((hit): PartyName => {
      const end = hit.to + (tradeBehind.exec(clause.text.slice(hit.to, Math.min(to, hit.to + 14)))?.[0].length ?? 0);
      return { name: clause.text.slice(hit.from, end), from: hit.from, to: end, brand: true, kind: null, usual: usualTrade(hit) };
    });
  return [
    ...companies.filter((company) => !alias(clause.text, from, company)),
    ...brands.filter((brand) => !bracketed(clause.text, from, brand, companies)),
  ]
    .filter((party) => !own.has(party.name) && !((party.brand || !/公司|事务所|Inc|Ltd|LLC/i.test(party.name)) && own.bears(party.name)))
    .sort((a, b) => a.from - b.from);
}

/** "中通快递", "支付宝支付", "谷歌公司": the trade that a name is printed with, up to where an entry of a list ends. */
const tradeBehind =
  /^(?:快递|物流|速运|速递|快运|分期|支付|金融|公司)(?=[、，,。；;）)（(/和及与或等的将\s]|$)|^ (?:Cloud|Advertising|Ads|Pay|Maps)(?=[,.;)( ]|$)/;

/** "谷歌公司（Google Inc.）": the same company once more, in Latin letters. */
function alias(text: string, from: number, { from: at, to }: Span): boolean {
  return (
    /^[A-Z]/.test(text.slice(at, at + 1)) &&
    /[（(]$/.test(text.slice(from, at)) &&
    /^[）)]/.test(text.slice(to)) &&
    /[\u4e00-\u9fff](?:公司|集团)[（(]$/.test(text.slice(from, at))
  );
}

/** "具体请见《某某隐私政策》": the title of a document names no recipient. */
function inTitle(text: string, from: number, hit: Span): boolean {
  const opened = text.lastIndexOf('《', hit.from);
  return opened >= from && text.lastIndexOf('》', hit.from) < opened && text.indexOf('》', hit.to) >= 0;
}

/** "Functional Software, Inc. (Sentry)": what stands in brackets behind a company's name in Latin letters is its product. */
function bracketed(text: string, from: number, brand: Span, companies: readonly PartyName[]): boolean {
  if (brand.from <= from || text[brand.from - 1] !== '(' || text[brand.to] !== ')') return false;
  return companies.some((company) => /[a-z.]$/i.test(company.name) && /^\s*\($/.test(text.slice(company.to, brand.from)));
}

function usualTrade(hit: Hit | undefined): PartnerKindId | null {
  return hit && hit.concept !== 'brand.other' ? kindOf(hit) : null;
}

/** Both lists are in order, so one walk suffices, however long they are. */
function withoutThoseIn(hits: readonly Hit[], companies: readonly PartyName[]): Hit[] {
  let next = 0;
  return hits.filter((hit) => {
    while (next < companies.length && companies[next]!.to <= hit.from) next++;
    return !(companies[next] && companies[next]!.from < hit.to);
  });
}

const nameless =
  /为准$|所选|所载|^以.{2,12}(?:为准|显示|公示)|^详|^同[上前左]|第三方|合作|机构$|公司$|服务商|供应商|提供商|等$|方$|平台$|部门$|我们|您|其他|关联|持牌|相关|无$|的|及其|详见|见|信息|用户|^[/\-—\d.]+$|^等|服务$|^(?:n\/?a|none|no|nil|yes|nobody|no one|not (?:applicable|sold|shared|disclosed|collected))\.?$/i;

const body = /^(?:财团法人|社团法人|中国|国家|全国|[\u4e00-\u9fff]{2,4}[省市]).{2,14}(?:中心|协会|交易所|研究院|基金会|总局)$/;

/** A name in Latin letters: capitalised words, two or more. */
const western = /^(?!(?:Our|The|Other|Various|Third|Any|All|We|See|None|Not)\b)[A-Z][\w&'’.-]*(?: (?:[A-Z][\w&'’.-]*|of|and|for|the|&))+$/;

/**
 * The recipients listed in a table cell: companies, and what else its list holds that reads as a name ("旦米").
 */
export function listedNames(reading: Reading, clause: Clause, from: number, to: number, own: OwnParties): PartyName[] {
  const named = namesIn(reading, clause, from, to, own);
  const printed = named.slice();
  const text = clause.text;
  let start = from;
  let next = 0;
  for (let i = from; i <= to; i++) {
    if (i < to && !/[、，,；;\n|]/.test(text[i]!)) continue;
    const raw = text.slice(start, i);
    const label = /^[^：:]{2,40}[：:]\s*(?=\S)/.exec(raw)?.[0].length ?? 0;
    const item = raw.slice(label).trim();
    const at = start + label + raw.slice(label).indexOf(item);
    start = i + 1;
    while (next < printed.length && printed[next]!.to <= at) next++;
    const touched = printed[next] && printed[next]!.from < at + item.length ? printed[next] : undefined;
    // "Sentry Link Association" is no Sentry.
    if (touched?.brand && touched.from === at && item.length < 50 && western.test(item)) {
      touched.name = item;
      touched.to = at + item.length;
      continue;
    }
    if (
      touched?.brand &&
      /^[（(]/.test(text.slice(touched.to)) === false &&
      item.length <= 14 &&
      touched.from === at &&
      !nameless.test(item) &&
      item.length - (touched.to - touched.from) <= 6
    ) {
      touched.name = item;
      touched.to = at + item.length;
      continue;
    }
    if (touched || !item || (item.length > 16 && !(item.length < 50 && western.test(item))) || nameless.test(item)) continue;
    // A body with a name of its own (某某征信中心) counts although words within it name a trade.
    if (!body.test(item) && !western.test(item) && hitsOf(reading, clause.id, 'partner', at, at + item.length).length > 0) continue;
    if (!own.has(item))
      named.push({
        name: item,
        from: at,
        to: at + item.length,
        kind: body.test(item) ? kindOfCompanyName(item) : null,
        usual: null,
        brand: true,
      });
  }
  return named.sort((a, b) => a.from - b.from);
}
