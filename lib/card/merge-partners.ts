import type { PartnerMention } from '../findings/findings.ts';
import type { Partner } from './card.ts';
import { dataIds, partnerKindIds } from './taxonomy.ts';

/** One line for each kind of partner and way, with every company named for it and all that goes there. */
export function mergePartners(mentions: readonly PartnerMention[]): Partner[] {
  const lines = new Map<string, PartnerMention[]>();
  for (const mention of mentions) {
    const key = `${mention.kind} ${mention.via}`;
    lines.set(key, [...(lines.get(key) ?? []), mention]);
  }
  return [...lines.values()]
    .sort((a, b) => partnerKindIds.indexOf(a[0]!.kind) - partnerKindIds.indexOf(b[0]!.kind))
    .map((same) => ({
      kind: same[0]!.kind,
      via: same[0]!.via,
      names: [...new Set(same.flatMap((mention) => mention.names))],
      data: dataIds.filter((id) => same.some((mention) => mention.data.includes(id))),
      purposes: [...new Set(same.map((mention) => mention.purpose).filter((purpose) => purpose !== null))].slice(0, 4),
      evidence: distinct(same.map((mention) => mention.evidence)),
    }));
}

function distinct<T extends { quote: string }>(list: readonly T[]): T[] {
  return list.filter((item, i) => list.findIndex((other) => other.quote === item.quote) === i);
}
