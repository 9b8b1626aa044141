import type { Evidence } from './card.ts';

/** Quotes beyond this many add length, not proof. */
const enough = 5;

/** One entry an id, in the order of `order`, with its distinct quotes. */
export function groupEvidence<Id extends string>(
  mentions: readonly { id: Id; evidence: Evidence }[],
  order: readonly Id[],
): { id: Id; evidence: Evidence[] }[] {
  const byId = new Map<Id, Evidence[]>();
  for (const { id, evidence } of mentions) {
    const list = byId.get(id) ?? [];
    if (list.length < enough && !list.some((e) => e.quote === evidence.quote)) list.push(evidence);
    byId.set(id, list);
  }
  return order.filter((id) => byId.has(id)).map((id) => ({ id, evidence: byId.get(id)! }));
}
