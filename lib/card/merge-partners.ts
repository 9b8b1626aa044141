import type { PartnerMention } from '../findings/findings.ts';
import type { Evidence, Partner } from './card.ts';
import { dataIds, partnerKindIds } from './taxonomy.ts';

/** One line for each kind of partner and way, with every company named for it and all that goes there. */
export function mergePartners(mentions: readonly PartnerMention[]): Partner[] {
  const lines = new Map<string, PartnerMention[]>();
  for (const mention of mentions) {
    const key = `${mention.kind} ${mention.via}`;
    const line = lines.get(key);
    if (line) line.push(mention);
    else lines.set(key, [mention]);
  }
  return [...lines.values()]
    .sort((a, b) => partnerKindIds.indexOf(a[0]!.kind) - partnerKindIds.indexOf(b[0]!.kind))
    .map((same) => {
      const data = new Set(same.flatMap((mention) => mention.data));
      return {
        kind: same[0]!.kind,
        via: same[0]!.via,
        names: distinct(
          same.flatMap((mention) => mention.names),
          (name) => name.replace(/\s+/g, '').toLowerCase(),
        ),
        data: dataIds.filter((id) => data.has(id)),
        purposes: [...new Set(same.map((mention) => mention.purpose).filter((purpose) => purpose !== null))].slice(0, 4),
        evidence: proof(same),
      };
    });
}

/** Quotes for a line beyond those that show a name. */
const enough = 5;

/** A quote for every name, and a few for the kind; one quote is enough for all the names that it prints. */
function proof(mentions: readonly PartnerMention[]): Evidence[] {
  const general = mentions.filter((mention) => mention.names.length === 0).map((mention) => mention.evidence);
  const named: Evidence[] = [];
  for (const { names, evidence } of mentions) {
    if (names.length === 0) continue;
    const last = named[named.length - 1];
    if (last?.clause !== evidence.clause || names.some((name) => !last.quote.includes(name))) named.push(evidence);
  }
  return distinct([...distinct(general, ({ quote }) => quote).slice(0, enough), ...named], ({ quote }) => quote);
}

/** The first of each key, in order; linear, for one policy lists more than a thousand partners. */
function distinct<T>(list: readonly T[], key: (item: T) => string): T[] {
  const seen = new Set<string>();
  return list.filter((item) => {
    const k = key(item);
    if (seen.has(k)) return false;
    seen.add(k);
    return true;
  });
}
