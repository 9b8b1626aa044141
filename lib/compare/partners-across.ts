import type { Evidence } from '../card/card.ts';
import { type DataId, dataIds, type PartnerKindId, partnerKindIds, type ViaId, viaIds } from '../card/taxonomy.ts';
import type { Subject } from './comparison.ts';
import { oneEngine } from './engines.ts';
import { byKey, type NamedRecipient, namedRecipients, providersIn } from './named-recipients.ts';
import { distinctQuotes, fullestName } from './partner-rows.ts';

/** What one app's policy says it gives to a company. */
export interface Gift {
  app: string;
  via: readonly ViaId[];
  kinds: readonly PartnerKindId[];
  /** Names of the SDKs by which the company takes it. */
  sdks: readonly string[];
  /** Kinds of data said of this company. */
  data: readonly DataId[];
  /** Kinds of data said of a list of partners on which it stands: it need not get all of them. */
  dataOfList: readonly DataId[];
  /** Names as this policy prints them. */
  printed: readonly string[];
  evidence: readonly Evidence[];
}

/** A company or SDK and all the apps whose policies name it. */
export interface SharedPartner {
  key: string;
  /** The fullest name printed. */
  name: string;
  gifts: readonly Gift[];
}

/**
 * Who is named by which of several apps: those that most apps name come first. Only cards of one engine meet.
 * @throws DifferentEngines
 */
export function partnersAcross(subjects: readonly Subject[]): SharedPartner[] {
  if (subjects.length === 0) return [];
  const cards = subjects.map(({ card }) => card);
  oneEngine(cards);
  const providers = providersIn(cards);
  const partners = new Map<string, { names: NamedRecipient[]; gifts: Gift[] }>();
  for (const { id, card } of subjects) {
    for (const [key, entries] of byKey(namedRecipients(card, providers))) {
      const partner = partners.get(key) ?? { names: [], gifts: [] };
      partner.names.push(...entries);
      partner.gifts.push(giftOf(id, entries));
      partners.set(key, partner);
    }
  }
  return [...partners]
    .map(([key, { names, gifts }]): SharedPartner => ({ key, name: fullestName(names), gifts }))
    .sort((a, b) => b.gifts.length - a.gifts.length);
}

function giftOf(app: string, entries: readonly NamedRecipient[]): Gift {
  const own = new Set(entries.filter((entry) => entry.own).flatMap(({ data }) => data));
  const ofList = new Set(entries.flatMap(({ data }) => data));
  return {
    app,
    via: viaIds.filter((via) => entries.some((entry) => entry.via === via)),
    kinds: partnerKindIds.filter((kind) => entries.some((entry) => entry.kind === kind)),
    sdks: [...new Set(entries.flatMap(({ sdk }) => (sdk === null ? [] : [sdk])))],
    data: dataIds.filter((id) => own.has(id)),
    dataOfList: dataIds.filter((id) => ofList.has(id) && !own.has(id)),
    printed: [...new Set(entries.map(({ printed }) => printed))],
    evidence: distinctQuotes(entries.flatMap(({ evidence }) => evidence)),
  };
}
