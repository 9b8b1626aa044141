import type { Facts, PartnerFindings, PartnerMention } from '../findings.ts';
import { numbering } from '../../clauses/numbering.ts';
import type { Reading } from '../reading.ts';
import type { PolicyTable } from '../tables/policy-table.ts';
import { bracketedNames } from './bracketed-names.ts';
import { listedBureaus, namedNext } from './closed-lists.ts';
import { cookiePartners, eventPartners } from './law-and-merger.ts';
import { withGlossaryNames } from './glossary-names.ts';
import { announcedTypes, announcesRecipients, namesTypes, typeMentions } from './listed-types.ts';
import { listedCompanies, namedAffiliates } from './named-in-prose.ts';
import { bareRecipients, cookieCompanies, englishItem, labelledRecipient, toTheAgencies } from './english-items.ts';
import { modelFormPartners } from './model-form.ts';
import { ownDomains } from './own-address.ts';
import { nameKey, OwnParties } from './party-names.ts';
import { payersBefore } from './pointed-back.ts';
import { phoneMakers } from './phone-makers.ts';
import { readsForPartners, sentencePartners } from './prose-partners.ts';
import { sdksInProse } from './sdks-in-prose.ts';
import { providersByProduct, tablePartners } from './table-partners.ts';

/** Who outside the operator receives data, by which way, and what. */
export function findPartners(reading: Reading, facts: Facts, tables: readonly PolicyTable[]): PartnerFindings {
  const found: PartnerFindings = { mentions: [], sdks: [], h5: [], partnerData: [] };
  const own = new OwnParties(facts, reading.document.title);
  const domains = ownDomains(reading);
  const recipients = tables.filter((table) => ['sdk', 'h5', 'sharing', 'affiliate'].includes(table.role));
  const inTables = new Set<number>();
  for (const table of recipients) {
    for (const row of table.rows) {
      for (const cell of Object.values(row.cells).flat()) inTables.add(cell.clause.id);
    }
    add(found, tablePartners(reading, table, own, domains));
  }
  found.mentions.push(...modelFormPartners(reading));
  const listed = found.sdks.length;
  const printed = recipients.some((table) => table.role === 'sdk' && table.layout === 'grid');
  let announced = false;
  for (const clause of reading.clauses) {
    const before = reading.clauses[clause.id - 1]?.text ?? '';
    const item =
      clause.kind === 'item' ||
      (clause.kind === 'paragraph' && (numbering(clause.text) !== null || (announced && /[：:；;]\s*$/.test(before))));
    if (!item && clause.kind !== 'cell') announced = readsForPartners(clause.role) && announcesRecipients(clause);
    if (inTables.has(clause.id) || clause.role === 'toc' || clause.role === 'title') continue;
    found.mentions.push(...namedAffiliates(clause, own));
    // "我们发生收购、分立的，您的信息由存续的主体继续保护": told where the policy speaks of keeping data safe.
    if ((clause.role === 'security' || clause.role === 'storage') && clause.kind !== 'cell')
      found.mentions.push(
        ...clause.sentences.flatMap((sentence) => eventPartners(reading, clause, sentence)).filter(({ kind }) => kind === 'acquirer'),
      );
    if (clause.kind === 'cell' || !readsForPartners(clause.role)) continue;
    if (clause.role === 'sharing' || clause.role === 'sdk-list') found.mentions.push(...typeMentions(reading, clause));
    if (clause.kind === 'heading') continue;
    const already = found.mentions.length;
    if (announced && item)
      found.mentions.push(
        ...announcedTypes(reading, clause),
        ...(/[a-z]{3} [a-z]/i.test(clause.text) ? englishItem(reading, clause, own) : []),
      );
    else if (labelledRecipient(reading, clause) || bareRecipients(reading, clause))
      found.mentions.push(...englishItem(reading, clause, own));
    for (const sentence of clause.sentences) {
      found.mentions.push(...sentencePartners(reading, clause, sentence, own), ...eventPartners(reading, clause, sentence));
      found.mentions.push(...toTheAgencies(reading, clause, sentence));
      if (clause.role === 'cookies')
        found.mentions.push(...cookiePartners(reading, clause, sentence), ...cookieCompanies(reading, clause, sentence, own));
    }
    found.mentions.push(...namedNext(reading, clause, found.mentions.slice(already), own));
    // Beside a list of lines, items that are sentences describe further SDKs.
    if (listed === 0 || (!printed && item && clause.role === 'sdk-list'))
      add(found, { ...sdksInProse(reading, clause, own), h5: [], partnerData: [] });
    found.mentions.push(...phoneMakers(clause, own), ...payersBefore(reading, clause, own));
    found.mentions.push(
      ...bracketedNames(reading, clause, own, new Set(found.mentions.slice(already).flatMap((mention) => mention.names))),
    );
    const told = new Set(found.mentions.slice(already).flatMap((mention) => mention.names));
    found.mentions.push(...listedCompanies(reading, clause, own, told, announced && item));
  }
  found.mentions.push(...listedBureaus(reading, found.mentions, own));
  found.sdks = withoutRepeats(found.sdks, listed);
  found.mentions = settleOther(
    withoutShortNames(withGlossaryNames(found.mentions, reading), providersByProduct(reading, recipients, own)),
    reading,
    recipients,
  );
  return found;
}

function add(to: PartnerFindings, from: PartnerFindings): void {
  for (const mention of from.mentions) to.mentions.push(mention);
  for (const sdk of from.sdks) to.sdks.push(sdk);
  for (const page of from.h5) to.h5.push(page);
  for (const entry of from.partnerData) to.partnerData.push(entry);
}

/** One SDK a name behind the first `kept`, which tables print: running text repeats them. */
function withoutRepeats(sdks: PartnerFindings['sdks'], kept: number): PartnerFindings['sdks'] {
  const seen = new Set(sdks.slice(0, kept).map((sdk) => nameKey(sdk.name)));
  return sdks.filter((sdk, i) => i < kept || (!seen.has(nameKey(sdk.name)) && seen.add(nameKey(sdk.name))));
}

/** Brands that a company printed in full stands behind, although its name says it otherwise. */
const houses: readonly { brands: RegExp; house: RegExp }[] = [
  { brands: /^(?:QQ|微信|企业微信|QQ互联|微信开放平台|财付通|微信支付)$/i, house: /腾讯(?!云)|财付通/ },
  { brands: /^(?:支付宝|芝麻信用|蚂蚁)$/, house: /支付宝|蚂蚁|芝麻/ },
  { brands: /^(?:抖音|今日头条|穿山甲|巨量引擎)$/, house: /字节|抖音|巨量|穿山甲/ },
  { brands: /^(?:微博|新浪微博)$/, house: /微博|微梦/ },
];

/** "支付宝公司": what everybody calls it, no name in full. */
const houseOnly = /^(?:[\u4e00-\u9fff]{2,4}|[A-Za-z]{2,12})公司$/;

/**
 * Drops the short names of companies that the policy prints in full elsewhere: a brand within a company's name, or within
 * the name of a product whose provider is printed.
 */
function withoutShortNames(
  mentions: readonly PartnerMention[],
  products: readonly { product: string; company: string }[],
): PartnerMention[] {
  const full = new Set<string>();
  for (const mention of mentions)
    for (const name of mention.names) if (/公司|集团/.test(name) && !houseOnly.test(name)) full.add(nameKey(name));
  const everything = [...full, ...products.map(({ product }) => nameKey(product))].join('\n');
  const printed = (name: string) =>
    everything.includes(nameKey(name.replace(/公司$/, ''))) ||
    houses.some(({ house, brands }) => brands.test(name) && house.test(everything));
  return mentions.map((mention) => {
    if (mention.via === 'h5') return mention;
    const names = mention.names.filter((name) => full.has(nameKey(name)) || !printed(name));
    return names.length === mention.names.length ? mention : { ...mention, names };
  });
}

/** So many recipients by name and trade say more than "third parties". */
const manyNames = 6;

/** "Other" is said only where the policy names recipients in general and no trade of theirs. */
function settleOther(mentions: readonly PartnerMention[], reading: Reading, recipients: readonly PolicyTable[]): PartnerMention[] {
  const lists =
    recipients.some((table) => table.role === 'sharing' || table.role === 'sdk') ||
    namesTypes(reading, reading.clauses) ||
    mentions.some(({ rule }) => rule === 'english-item') ||
    new Set(mentions.filter(({ kind, names, via }) => kind !== 'other' && names.length > 0 && via !== 'sdk').flatMap(({ names }) => names))
      .size >= manyNames;
  return mentions.filter((mention) => mention.rule !== 'prose-vague' || !lists);
}
