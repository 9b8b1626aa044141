import type { PartnerKindId } from '../../card/taxonomy.ts';
import type { Clause } from '../../clauses/clause.ts';
import type { Span } from '../../document/policy-document.ts';
import type { Hit } from '../../lexicon/matcher.ts';
import { hitsOf, type Reading } from '../reading.ts';

/** A kind of partner and the word that names it. */
export interface KindWord extends Span {
  kind: PartnerKindId;
}

/** What ends the name of an organisation. */
const tail =
  /机构|公司|企业|集团|伙伴|平台|部门|机关|单位|组织|团队|厂商|提供者|合作者|渠道|商家|商户|服务商|供应商|提供商|运营商|合作商|(?:提供|合作|服务|供应|受托|接收|运营|技术|第三|资金|流量|权益|数据|业务)方|SDK(?!版本)|companies|company|providers?|partners?|vendors?|agenc(?:y|ies)|firms?|platforms?|suppliers?|institutions?/gi;
/** "人脸识别技术提供方": behind a word for a trade these say nothing of their own. */
const anyTrade = /^(?:技术|系统|软件)/;
/** Whoever stands surety for the user is a person, and no guarantee company. */
const answersForYou = /^(?:guarantors?|co-?signers?|sureti?e?s?y?)$/i;
const breaks = /[，。；：;]/;
/** "商品需第三方配送": between them another sentence begins. */
const newVerb = /^[^、]{0,6}?(?:[须需]由?|系由?|属于)$/;

/** Kind named by a lexicon hit: `partner.lender`, `service.lender` and `brand.lender` all say lender. */
export function kindOf(hit: Hit): PartnerKindId {
  return hit.concept.slice(hit.concept.indexOf('.') + 1) as PartnerKindId;
}

/**
 * The kinds of organisation named in a stretch of a clause: by a word of its own (律师事务所), or by what it does before a
 * word for an organisation ("短信和语音服务机构").
 * @param bare words for what is done count alone, as in a list of services or a table cell
 */
export function kindsIn(reading: Reading, clause: Clause, from: number, to: number, bare = false): KindWord[] {
  const nouns = hitsOf(reading, clause.id, 'partner', from, to);
  const specific = nouns.filter((hit) => hit.concept !== 'partner.other');
  let tails: number[] | null = null;
  const acts = hitsOf(reading, clause.id, 'service', from, to).filter((hit) => {
    if (specific.some((noun) => noun.from < hit.to && hit.from < noun.to)) return false;
    if (bare) return true;
    tails ??= [...clause.text.slice(from, to).matchAll(tail)].map((match) => match.index + from);
    const next = tails.find((at) => at >= hit.to);
    return (
      next !== undefined &&
      next - hit.to <= 40 &&
      !breaks.test(clause.text.slice(hit.to, next)) &&
      !newVerb.test(clause.text.slice(hit.to, next))
    );
  });
  return [...specific, ...acts]
    .sort((a, b) => a.from - b.from)
    .map(
      (hit): KindWord => ({
        kind: answersForYou.test(clause.text.slice(hit.from, hit.to)) ? 'other' : kindOf(hit),
        from: hit.from,
        to: hit.to,
      }),
    )
    .filter(
      (word, i, words) =>
        !(word.kind === 'cloud-tech' && words[i - 1]?.to === word.from && anyTrade.test(clause.text.slice(word.from, word.to))),
    );
}

/** True where a stretch names recipients only in general: "third parties", "service providers". */
export function genericIn(reading: Reading, clause: Clause, from: number, to: number): Hit | null {
  return hitsOf(reading, clause.id, 'partner', from, to).find((hit) => hit.concept === 'partner.other') ?? null;
}

/** The kind that the nearest heading names. */
export function headingKind(reading: Reading, clause: Clause): PartnerKindId | null {
  for (const id of [...clause.pathIds].reverse()) {
    const heading = reading.clauses[id]!;
    const word = kindsIn(reading, heading, 0, heading.text.length)[0];
    if (word) return word.kind;
  }
  return null;
}

const companyWords: readonly (readonly [RegExp, PartnerKindId])[] = [
  [/征信/, 'credit-bureau'],
  [/融资担保|担保/, 'guarantor'],
  [/保险|保证保险/, 'insurer'],
  [/消费金融|小额贷款|信托|银行(?!卡)|融资租赁|汽车金融|财务有限|网络小贷/, 'lender'],
  [/律师事务所|会计师事务所/, 'professional'],
  [/支付|中国银联|清算/, 'payment'],
  [/物流|快递|速运|供应链/, 'logistics'],
  [/数字认证|电子认证|电子签|存证|公证/, 'e-signature'],
  [/资产管理/, 'collection-agency'],
  [/广告|传媒/, 'marketing'],
  [/联合网络通信|移动通信集团|中国电信|中国移动|中国联通|天翼/, 'telecom'],
];

/** The trade that a company's English name tells: weaker than what the policy says of it. */
const englishTrades: readonly (readonly [RegExp, PartnerKindId])[] = [
  [/\bCredit (?:Reference )?(?:Bureau|Information|Reference)\b|\bBureau of Credit\b|\bBiro Kredit\b/, 'credit-bureau'],
  [/\b(?:Insurance|Assurance|Insurers?|Reinsurance|Indemnity)\b/, 'insurer'],
  [
    /\b(?:Collections?|Recover(?:y|ies)|Receivables) (?:and |& )?(?:\w+ )?(?:Services|Agency|Agencies|Solutions|Ltd|Limited|LLC|Inc|Corp)\b|\bDebt (?:Collection|Recovery|Solutions)\b/,
    'collection-agency',
  ],
  [/\b(?:Couriers?|Logistics|Express Delivery)\b/, 'logistics'],
  [/\b(?:Advocates|Solicitors|Attorneys|Law (?:Firm|Offices?|Chambers)|Auditors|Chartered Accountants)\b/, 'professional'],
  [
    /\bPT\.? Bank\b|\b(?:Microfinance|Rural|Thrift|Savings|Commercial|Cooperative) Bank\b|\bCredit Union\b|\bLending (?:Corporation|Company|Investors)\b|\bFinanc(?:e|ing) Company\b|\b(?:Consumer|Personal) Loans\b/,
    'lender',
  ],
  [/\bLaw\b.*\bLLP\b/, 'professional'],
];

/** The trade that an English name of a company tells, or null. */
export function tradeInEnglish(name: string): PartnerKindId | null {
  return englishTrades.find(([word]) => word.test(name))?.[1] ?? null;
}

/** The trade that a registered company name tells, or null. */
export function kindOfCompanyName(name: string): PartnerKindId | null {
  return companyWords.find(([word]) => word.test(name))?.[1] ?? null;
}
