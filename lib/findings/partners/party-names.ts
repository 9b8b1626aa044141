import type { Facts } from '../findings.ts';
import type { PartnerKindId } from '../../card/taxonomy.ts';
import type { Clause } from '../../clauses/clause.ts';
import type { Span } from '../../document/policy-document.ts';
import { hitsOf, type Reading } from '../reading.ts';
import { companiesIn } from './company-name.ts';
import { kindOf, kindOfCompanyName } from './kinds.ts';

/** A recipient named in a clause: a registered company, or a brand printed without one. */
export interface PartyName extends Span {
  name: string;
  kind: PartnerKindId | null;
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

  constructor(facts: Facts) {
    this.keys = new Set(facts.operators.map(nameKey));
  }

  has(name: string): boolean {
    return this.keys.has(nameKey(name));
  }
}

/** The companies and brands named in a stretch of a clause, in order; a brand within a company's name is not told apart. */
export function namesIn(reading: Reading, clause: Clause, from: number, to: number, own: OwnParties): PartyName[] {
  const companies = companiesIn(clause.text.slice(from, to))
    .map(({ name, from: at, to: end }) => ({ name, from: at + from, to: end + from, kind: kindOfCompanyName(name), brand: false }));
  const brands = hitsOf(reading, clause.id, 'brand', from, to)
    .filter((hit) => !companies.some((company) => company.from < hit.to && hit.from < company.to))
    .map((hit) => ({
      name: clause.text.slice(hit.from, hit.to), from: hit.from, to: hit.to, brand: true,
      kind: hit.concept === 'brand.other' ? null : kindOf(hit),
    }));
  return [...companies, ...brands].filter((party) => !own.has(party.name)).sort((a, b) => a.from - b.from);
}

const nameless = /第三方|合作|机构$|公司$|服务商|供应商|提供商|等$|方$|平台$|部门$|我们|您|其他|关联|持牌|相关|无$|的|及其|详见|见|信息|用户|^[/\-—\d.]+$|^等|服务$/;

/**
 * The recipients listed in a table cell: companies, and what else its list holds that reads as a name ("旦米").
 */
export function listedNames(reading: Reading, clause: Clause, from: number, to: number, own: OwnParties): PartyName[] {
  const named = namesIn(reading, clause, from, to, own);
  const text = clause.text;
  let start = from;
  for (let i = from; i <= to; i++) {
    if (i < to && !/[、，,；;\n|]/.test(text[i]!)) continue;
    const raw = text.slice(start, i);
    const item = raw.trim();
    const at = start + raw.indexOf(item);
    start = i + 1;
    const touched = named.find((party) => party.from < at + item.length && at < party.to);
    if (touched?.brand && /^[（(]/.test(text.slice(touched.to)) === false && item.length <= 14 && touched.from === at && !nameless.test(item)
      && (item.length - (touched.to - touched.from)) <= 6) {
      touched.name = item;
      touched.to = at + item.length;
      continue;
    }
    if (touched || !item || item.length > 16 || nameless.test(item)) continue;
    if (hitsOf(reading, clause.id, 'partner', at, at + item.length).length > 0) continue;
    if (!own.has(item)) named.push({ name: item, from: at, to: at + item.length, kind: null, brand: true });
  }
  return named.sort((a, b) => a.from - b.from);
}
