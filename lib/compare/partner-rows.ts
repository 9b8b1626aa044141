import type { Card, Evidence } from '../card/card.ts';
import { partnerKindsByConcern } from '../card/plain/concern.ts';
import { viaIds } from '../card/taxonomy.ts';
import type { Message } from '../words/words.ts';
import { type Cell, notFound, type Row, rowOf } from './comparison.ts';
import { byKey, type NamedRecipient, namedRecipients, providersIn } from './named-recipients.ts';

/** A row for each kind of partner, debt collectors and loan marketplaces first. */
export function partnerRows(cards: readonly Card[]): Row[] {
  const order = partnerKindsByConcern(cards.flatMap(({ partners }) => partners)).map(({ kind }) => kind);
  return order.map((kind) =>
    rowOf(
      kind,
      { key: `kind.${kind}` },
      cards.map((card): Cell => {
        const lines = card.partners.filter((line) => line.kind === kind);
        if (lines.length === 0) return notFound;
        const names = new Set(lines.flatMap((line) => line.names)).size;
        const ways = lines.map(({ via }): Message => ({ key: `via.${via}` }));
        const named: Message = names > 0 ? { key: 'gets.named', gaps: { n: names } } : { key: 'gets.unnamed' };
        return { state: 'yes', values: [...ways, named], evidence: lines.flatMap((line) => line.evidence) };
      }),
    ),
  );
}

/** A row for each company or SDK that is named, those that most cards name first. */
export function companyRows(cards: readonly Card[]): Row[] {
  const providers = providersIn(cards);
  const byCard = cards.map((card) => byKey(namedRecipients(card, providers)));
  const keys = [...new Set(byCard.flatMap((named) => [...named.keys()]))];
  const spread = (key: string) => byCard.filter((named) => named.has(key)).length;
  return keys
    .map((key) => ({ key, spread: spread(key) }))
    .sort((a, b) => b.spread - a.spread)
    .map(({ key }) => {
      const name = fullestName(byCard.flatMap((named) => named.get(key) ?? []));
      return rowOf(
        key,
        name,
        byCard.map((named) => companyCell(named.get(key))),
      );
    });
}

/** The longest of the names printed: the registered one, where a card has it. */
export function fullestName(entries: readonly NamedRecipient[]): string {
  return entries.reduce((name, { printed }) => (printed.length > name.length ? printed : name), '');
}

function companyCell(entries: readonly NamedRecipient[] | undefined): Cell {
  if (!entries) return notFound;
  const ways = viaIds.filter((via) => entries.some((entry) => entry.via === via)).map((via): Message => ({ key: `via.${via}` }));
  const sdks = [...new Set(entries.map(({ sdk }) => sdk).filter((sdk) => sdk !== null))];
  return { state: 'yes', values: [...ways, ...sdks], evidence: distinctQuotes(entries.flatMap(({ evidence }) => evidence)) };
}

/** The first of each wording. */
export function distinctQuotes(evidence: readonly Evidence[]): Evidence[] {
  return [...new Map(evidence.map((each) => [each.quote, each])).values()];
}
