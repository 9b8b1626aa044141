import type { PartnerMention } from '../findings.ts';
import type { Clause } from '../../clauses/clause.ts';
import { quoteAround } from '../quote.ts';
import type { Reading } from '../reading.ts';
import { companiesIn } from './company-name.ts';
import { kindBehind, worksBehind } from './kind-behind.ts';
import { headingKind, kindsIn } from './kinds.ts';
import type { Span } from '../../document/policy-document.ts';
import { namesIn, type OwnParties, type PartyName } from './party-names.ts';
import { dataIn, sectionVia } from './prose-partners.ts';

const affiliates = /(?:关联公司|关联方|关联企业|子公司|集团成员|affiliates?)/i;
const affiliatesEach = new RegExp(affiliates, 'gi');
/** What may stand between the word for affiliates, or one of them, and the next name. */
const leadsToNames =
  /^(?:(?:[（(][^）)]{0,30}[）)])?[^，。；、]{0,12}|[、，和及与或以]*)(?:包括|是指|指|即|有|为|：|:|（|\(|如|、|，|和|及|与|的)?(?:但不限于)?$/;
const latin = /^[\x20-\u2fff]*$/;
const notGiven = /不会|不得|以外的|除外|从[^，。]{0,80}(?:获取|收集|获得|取得)|注册地址|住所地|联系地址|运营主体|邮编|not share/;
const ourselves = /以下(?:简称|合称|统称)[^，。]{0,12}我们|简称“?我们|合称“?我们|由其[^，。]{0,6}运营|运营(?:并)?[^，。]{0,10}平台/;

/**
 * Companies that stand in a section about sharing or SDKs, outside the grammar of giving: lists of partners. Brands count
 * where a sentence holds little but names.
 * @param told names that the sentence's own grammar has already given
 * @param announced the clause is an item of a list that was announced as one of recipients
 */
export function listedCompanies(
  reading: Reading,
  clause: Clause,
  own: OwnParties,
  told: ReadonlySet<string>,
  announced = false,
): PartnerMention[] {
  if (clause.role !== 'sharing' && clause.role !== 'sdk-list' && clause.role !== 'transfer') return [];
  const mentions: PartnerMention[] = [];
  for (const sentence of clause.sentences) {
    const text = clause.text.slice(sentence.from, sentence.to);
    const parties: (PartyName & { quoted?: true })[] = [
      ...namesIn(reading, clause, sentence.from, sentence.to, own),
      ...quotedPartners(clause, sentence, own),
    ];
    if (parties.length === 0 || notGiven.test(text) || ourselves.test(text)) continue;
    const printed = parties.reduce((sum, party) => sum + party.to - party.from, 0);
    const list = text.length - (/^.{2,24}?(?:[：:]|包括|有|为|分别是)/.exec(text)?.[0].length ?? 0);
    const named = parties.filter(
      (party) =>
        (!party.brand ||
          party.quoted ||
          announced ||
          (clause.role === 'sharing' && worksBehind(clause.text.slice(party.to, party.to + 90))) ||
          printed * 5 > list * 3) &&
        !told.has(party.name),
    );
    if (named.length === 0) continue;
    const kinds = kindsIn(reading, clause, sentence.from, sentence.to).filter(
      (word) => !named.some((party) => party.from < word.to && word.from < party.to),
    );
    const above = headingKind(reading, clause);
    const data = dataIn(reading, clause, sentence);
    let since = sentence.from;
    for (const party of named) {
      // "Statements are printed by A Ltd; cards are run by B Ltd": in English what is done stands before the name.
      const done = latin.test(text) ? kindsIn(reading, clause, since, party.from, true).at(-1)?.kind : undefined;
      since = party.to;
      const before = kinds.filter((word) => word.from <= party.from);
      mentions.push({
        kind:
          party.kind ??
          kindBehind(reading, clause, party) ??
          before[before.length - 1]?.kind ??
          kinds[0]?.kind ??
          done ??
          (above === 'affiliate' && /第三方|合作/.test(text) ? null : above) ??
          party.usual ??
          kindsIn(reading, clause, party.to, sentence.to, true)[0]?.kind ??
          'other',
        names: [party.name],
        via: /sdk/i.test(text) ? 'sdk' : sectionVia(clause),
        data,
        purpose: null,
        evidence: quoteAround(clause, party),
        rule: 'listed-company',
      });
    }
  }
  return mentions;
}

/** "目前合作机构有：某公司、“甲借钱”、“乙花花”等": names in quotation marks as entries of a list of partners. */
function quotedPartners(clause: Clause, { from, to }: Span, own: OwnParties): (PartyName & { quoted: true })[] {
  const text = clause.text.slice(from, to);
  const list = partnerList.exec(text);
  if (!list) return [];
  const start = list.index + list[0].length;
  return [...text.slice(start).matchAll(quotedEntry)]
    .filter((match) => !/同意|协议|政策|规则|授权|我们|您|为准/.test(match[1]!) && !own.bears(match[1]!) && !/公司/.test(match[1]!))
    .map((match) => {
      const at = from + start + match.index + match[0].indexOf(match[1]!);
      return { name: match[1]!, from: at, to: at + match[1]!.length, kind: null, usual: null, brand: true, quoted: true as const };
    });
}

const partnerList = /合作(?:机构|方|平台|商|伙伴|产品|公司)(?:目前|主要|现)?(?:有|包括|包含|为|如下|：)[：:]?/;
const quotedEntry = /(?:^|[、，,和与及])\s*[“"「]([^“”"「」，。；、]{2,10})[”"」](?=\s*(?:[、，,。；和与及]|等|平台|App|$))/gi;

/** Affiliates that a policy names, wherever it says who they are. */
export function namedAffiliates(clause: Clause, own: OwnParties): PartnerMention[] {
  const mentions: PartnerMention[] = [];
  if (!affiliates.test(clause.text)) return mentions;
  for (const sentence of clause.sentences) {
    const text = clause.text.slice(sentence.from, sentence.to);
    const first = companiesIn(text)[0];
    const word = first ? ([...text.slice(0, first.from).matchAll(affiliatesEach)].at(-1) ?? affiliates.exec(text)) : null;
    if (!word || /获取|来自|收集自|年报披露/.test(text) || ourselves.test(text.slice(word.index))) continue;
    let end = word.index + word[0].length;
    for (const company of companiesIn(text)) {
      if (company.from < end) continue;
      const gap = text.slice(end, company.from);
      if (!leadsToNames.test(gap) || /控制|受|现在|将来|其他与/.test(gap)) break;
      end = company.to;
      if (own.has(company.name) || /^(?:最新|现在|或其|构成|存在|所(?!提供|运营|经营)|控制|直接|间接)/.test(text.slice(company.to)))
        continue;
      mentions.push({
        kind: 'affiliate',
        names: [company.name],
        via: 'share',
        data: [],
        purpose: null,
        evidence: quoteAround(clause, { from: sentence.from + company.from, to: sentence.from + company.to }),
        rule: 'named-affiliate',
      });
    }
  }
  return mentions;
}
