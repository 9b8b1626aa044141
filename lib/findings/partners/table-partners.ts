import type { PartnerFindings, PartnerMention } from '../findings.ts';
import type { DataId, PartnerKindId, ViaId } from '../../card/taxonomy.ts';
import { quoteAround } from '../quote.ts';
import { hitsOf, type Reading } from '../reading.ts';
import { endsAsCompany, isAddress } from '../tables/cell-shape.ts';
import type { CellText, ColumnRole, PolicyRow, PolicyTable } from '../tables/policy-table.ts';
import { companiesIn } from './company-name.ts';
import { kindOf, kindOfCompanyName, kindsIn } from './kinds.ts';
import { listedNames, namesIn, type OwnParties } from './party-names.ts';
import { isOwnAddress } from './own-address.ts';

/** A provider printed without a legal form is a short name; anything longer is a sentence. */
const longestBrand = 30;
/** Trades that the words for other ones bring along (崩溃分析, 分享按钮). */
const vagueTrades: ReadonlySet<PartnerKindId> = new Set<PartnerKindId>(['cloud-tech', 'social-login-share', 'data-service', 'other']);
/** Brands with whose accounts one signs in elsewhere, and the words for doing so. */
const accounts: ReadonlySet<string> = new Set(['brand.social-login-share', 'brand.payment', 'brand.other']);
const signsIn = /(?<!一键|本机|免密|号码)登[录陆]|sign.?in|log.?in/i;
/** A purpose that is a list of words, not a sentence. */
const longestPurposeList = 16;
/** Which cells tell what a row's partner does, the most telling first. */
const telling: readonly ColumnRole[] = ['function', 'scene', 'name', 'purpose', 'company'];
/** A provider told only by its sort. */
const nobody = /^(?:各|多家|相应|对应|相关|第三方|不同)|^(?:开源|个人开发者?|开源社区|自研|自有)$/;
const nothing =
  /^(?:无|暂无|不涉及|\/|-|—|N\/?A|none|nobody|no one|nil|not (?:applicable|sold|shared|sold or shared|disclosed|collected))?\.?$/i;

/** What the rows of one table of recipients say. */
export function tablePartners(reading: Reading, table: PolicyTable, own: OwnParties, ownDomains: ReadonlySet<string>): PartnerFindings {
  const found: PartnerFindings = { mentions: [], sdks: [], h5: [], partnerData: [] };
  for (const row of table.rows) {
    const data = dataOf(reading, row, found);
    if (table.role === 'sdk') sdkRow(reading, row, data, own, found);
    else if (table.role === 'h5') h5Row(reading, row, data, own, ownDomains, found);
    else recipientRow(reading, table, row, data, own, found);
  }
  return found;
}

function sdkRow(reading: Reading, row: PolicyRow, data: DataId[], own: OwnParties, found: PartnerFindings): void {
  const cell = row.cells.name?.[0] ?? row.cells.company?.[0];
  if (!cell || nothing.test(cell.text.trim())) return;
  const company = row.cells.company?.find((candidate) => !nothing.test(candidate.text.trim()));
  const provider = company ? providerOf(company) : brandOf(reading, cell);
  const evidence = [quoteCell(cell), ...(company && company !== cell ? [quoteCell(company)] : [])];
  found.sdks.push({
    name: cell.text.trim().replace(/^【([^【】]+)】$/, '$1'),
    provider,
    data,
    purpose: purposeOf(row),
    url: urlOf(row),
    evidence,
  });
  const firms = company ? companiesIn(company.text).map(({ name }) => name) : [];
  const names = [...(provider ? [provider] : []), ...firms.filter((name) => !provider?.includes(name))].filter(
    (name) => !own.has(name) && !nobody.test(name),
  );
  const mention: PartnerMention = {
    kind: kindOfRow(reading, row) ?? 'cloud-tech',
    names,
    via: 'sdk',
    data,
    purpose: purposeOf(row),
    evidence: quoteCell(company ?? cell),
    rule: 'sdk-row',
  };
  found.mentions.push(mention);
  for (const also of furtherKinds(reading, row, mention.kind))
    found.mentions.push({ ...mention, ...also, names: [], rule: 'sdk-row-also' });
}

/** What else the row's purpose lists: an SDK for "推送、统计" is of both kinds. */
function furtherKinds(reading: Reading, row: PolicyRow, first: PartnerKindId): Pick<PartnerMention, 'kind' | 'evidence'>[] {
  const further: Pick<PartnerMention, 'kind' | 'evidence'>[] = [];
  const account = (row.cells.name ?? []).some((cell) =>
    hitsOf(reading, cell.clause.id, 'brand', cell.from, cell.from + cell.text.length).some((hit) => accounts.has(hit.concept)),
  );
  for (const cell of [...(row.cells.function ?? []), ...(row.cells.purpose ?? [])]) {
    if (cell.text.length > longestPurposeList || /[。；]|您|我们|用于|以便|为了/.test(cell.text)) continue;
    if (account && first !== 'social-login-share' && signsIn.test(cell.text))
      further.push({ kind: 'social-login-share', evidence: quoteCell(cell) });
    for (const word of kindsIn(reading, cell.clause, cell.from, cell.from + cell.text.length, true)) {
      if (word.kind !== first && !vagueTrades.has(word.kind) && !further.some(({ kind }) => kind === word.kind))
        further.push({ kind: word.kind, evidence: quoteAround(cell.clause, word) });
    }
  }
  return further;
}

/** "保险投保页": what the page is called, not whose it is. */
const titleOfPage = /(?:页|页面|专区|频道|入口|落地页)$/;

function h5Row(
  reading: Reading,
  row: PolicyRow,
  data: DataId[],
  own: OwnParties,
  ownDomains: ReadonlySet<string>,
  found: PartnerFindings,
): void {
  const cell = row.cells.name?.[0] ?? row.cells.company?.[0];
  if (!cell || nothing.test(cell.text.trim())) return;
  const url = urlOf(row);
  found.h5.push({ name: cell.text.trim(), url, data, evidence: [quoteCell(cell)] });
  if (own.has(cell.text) || (url && isOwnAddress(url, ownDomains))) return;
  const company = row.cells.company?.find((candidate) => candidate !== cell && endsAsCompany(candidate.text));
  found.mentions.push({
    kind: kindOfRow(reading, row) ?? 'merchant',
    names: company || !titleOfPage.test(cell.text.trim()) ? [(company ?? cell).text.trim()] : [],
    via: 'h5',
    data,
    purpose: purposeOf(row),
    evidence: quoteCell(company ?? cell),
    rule: 'h5-row',
  });
}

function recipientRow(reading: Reading, table: PolicyTable, row: PolicyRow, data: DataId[], own: OwnParties, found: PartnerFindings): void {
  const kind: PartnerKindId = table.role === 'affiliate' ? 'affiliate' : (kindOfRow(reading, row) ?? 'other');
  const via: ViaId = viaOfTable(table);
  const purpose = purposeOf(row);
  const cells = row.cells.company ?? row.cells.name ?? [];
  // "Geolocation data | None": a row that says that nobody receives it.
  if (cells.length > 0 && cells.every((cell) => nothing.test(cell.text.trim()))) return;
  for (const cell of cells) {
    const to = cell.from + cell.text.length;
    const parties = listedNames(reading, cell.clause, cell.from, to, own);
    const label = cell.from > 0 && table.role !== 'affiliate' ? kindsIn(reading, cell.clause, 0, cell.from)[0]?.kind : undefined;
    for (const party of parties) {
      const own = kindOfCompanyName(party.name);
      if (table.role === 'affiliate' && own && own !== 'lender')
        found.mentions.push({
          kind: own,
          names: [],
          via,
          data,
          purpose,
          evidence: quoteAround(cell.clause, party),
          rule: 'affiliate-trade',
        });
      const trade = table.role === 'affiliate' ? null : (party.kind ?? label ?? (kind === 'other' ? party.usual : null));
      found.mentions.push({
        kind: trade ?? kind,
        names: [party.name],
        via,
        data,
        purpose,
        evidence: quoteAround(cell.clause, party),
        rule: 'recipient-row',
      });
    }
    for (const word of kindsIn(reading, cell.clause, cell.from, to)) {
      if (parties.some((party) => party.from < word.to && word.from < party.to)) continue;
      found.mentions.push({
        kind: word.kind,
        names: [],
        via,
        data,
        purpose,
        evidence: quoteAround(cell.clause, word),
        rule: 'recipient-row-kind',
      });
    }
  }
  const told = tellingWord(reading, row);
  if (told && table.role !== 'affiliate') {
    found.mentions.push({ kind: told.kind, names: [], via, data, purpose, evidence: told.evidence, rule: 'row-purpose' });
  }
}

function viaOfTable(table: PolicyTable): ViaId {
  const clause = Object.values(table.rows[0]?.cells ?? {})[0]?.[0]?.clause;
  return /委托|entrust|processor/i.test(clause?.path[clause.path.length - 1] ?? '') ? 'entrust' : 'share';
}

/** The kind that a row's words tell, the most telling column first, then its brand's usual trade. */
function kindOfRow(reading: Reading, row: PolicyRow): PartnerKindId | null {
  const told = tellingWord(reading, row);
  if (told) return told.kind;
  for (const cell of [...(row.cells.name ?? []), ...(row.cells.company ?? [])]) {
    const trade = kindOfCompanyName(cell.text);
    if (trade) return trade;
    for (const hit of hitsOf(reading, cell.clause.id, 'brand', cell.from, cell.from + cell.text.length)) {
      if (hit.concept !== 'brand.other') return kindOf(hit);
    }
  }
  return null;
}

function tellingWord(reading: Reading, row: PolicyRow): { kind: PartnerKindId; evidence: PartnerMention['evidence'] } | null {
  for (const role of telling) {
    for (const cell of row.cells[role] ?? []) {
      const words = kindsIn(reading, cell.clause, cell.from, cell.from + cell.text.length, role !== 'company');
      // The name of an SDK ends with what it does, a sentence about it begins with it.
      const word = role === 'name' ? words[words.length - 1] : words[0];
      if (word?.kind === 'social-login-share' && advertises(reading, row)) continue;
      if (word) return { kind: word.kind, evidence: quoteAround(cell.clause, word) };
    }
  }
  return null;
}

/** Social networks that get data so that they show adverts are there for marketing. */
function advertises(reading: Reading, row: PolicyRow): boolean {
  return [...(row.cells.purpose ?? []), ...(row.cells.function ?? [])].some(
    (cell) =>
      /[a-z]{3} [a-z]/i.test(cell.text) &&
      hitsOf(reading, cell.clause.id, 'service', cell.from, cell.from + cell.text.length).some(
        (hit) => hit.concept === 'service.marketing',
      ),
  );
}

function dataOf(reading: Reading, row: PolicyRow, found: PartnerFindings): DataId[] {
  const ids: DataId[] = [];
  for (const cell of row.cells.data ?? []) {
    for (const hit of hitsOf(reading, cell.clause.id, 'data', cell.from, cell.from + cell.text.length)) {
      const category = hit.concept.slice('data.'.length) as DataId;
      if (!ids.includes(category)) ids.push(category);
      found.partnerData.push({ category, evidence: quoteAround(cell.clause, hit) });
    }
  }
  return ids;
}

/** The provider as printed: the whole cell when it is one name, with its remark in brackets; else its first company. */
function providerOf(cell: CellText): string | null {
  const companies = companiesIn(cell.text);
  const first = companies[0];
  if (!first) return cell.text.length <= longestBrand ? cell.text.trim() : null;
  const rest = cell.text.slice(first.to);
  const only = companies.length === 1 && /^\s*(?:[（(][^（()）]{1,12}[）)])?\s*$/.test(rest);
  return (only && first.from === 0 ? cell.text : first.name).trim();
}

/** A known brand at the head of an SDK's name stands for its provider where none is printed. */
function brandOf(reading: Reading, cell: CellText): string | null {
  const hit = hitsOf(reading, cell.clause.id, 'brand', cell.from, cell.from + cell.text.length)[0];
  return hit && hit.from === cell.from ? cell.clause.text.slice(hit.from, hit.to) : null;
}

function purposeOf(row: PolicyRow): string | null {
  const cell = [...(row.cells.purpose ?? []), ...(row.cells.function ?? []), ...(row.cells.scene ?? [])].find(
    (candidate) => !nothing.test(candidate.text.trim()),
  );
  return cell ? cell.text.trim().slice(0, 60) : null;
}

function urlOf(row: PolicyRow): string | null {
  const cell = row.cells.url?.find((candidate) => isAddress(candidate.text));
  if (cell) return cell.text.trim();
  const link = Object.values(row.cells)
    .flat()
    .flatMap((candidate) => candidate.clause.links)[0];
  return link?.href ?? null;
}

function quoteCell(cell: CellText) {
  return quoteAround(cell.clause, { from: cell.from, to: cell.from + Math.min(cell.text.length, 60) });
}

/** Names in the cells of every table of recipients, for telling brands that stand for a company printed in full. */
export function providersByProduct(
  reading: Reading,
  tables: readonly PolicyTable[],
  own: OwnParties,
): { product: string; company: string }[] {
  return tables.flatMap((table) =>
    table.rows.flatMap((row) => {
      const cell = row.cells.company?.[0];
      const company = cell && namesIn(reading, cell.clause, cell.from, cell.from + cell.text.length, own).find((party) => !party.brand);
      return company ? [{ product: row.cells.name?.[0]?.text ?? '', company: company.name }] : [];
    }),
  );
}
