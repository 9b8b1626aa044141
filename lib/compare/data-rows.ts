import type { Card } from '../card/card.ts';
import { dataConcern } from '../card/plain/concern.ts';
import { type DataId, dataIds } from '../card/taxonomy.ts';
import type { Message } from '../words/words.ts';
import { type Cell, notFound, type Row, rowOf } from './comparison.ts';

/** A row for each kind of data that one of the cards speaks of, those that matter most first. */
export function dataRows(cards: readonly Card[]): Row[] {
  const sensitive = new Set(
    cards.flatMap(({ collected }) => collected.filter((line) => line.sensitive.length > 0).map((line) => line.category)),
  );
  const weight = (id: DataId) => dataConcern(id, sensitive.has(id));
  return dataIds
    .map(
      (id): Row =>
        rowOf(
          id,
          { key: `data.${id}` },
          cards.map((card) => cellOf(card, id)),
        ),
    )
    .filter(({ cells }) => cells.some((cell) => cell !== notFound))
    .sort((a, b) => weight(a.id as DataId) - weight(b.id as DataId));
}

function cellOf(card: Card, id: DataId): Cell {
  const taken = card.collected.find(({ category }) => category === id);
  if (taken) {
    // That it is optional the state says already.
    const values: Message[] = taken.requirement === 'optional' ? [] : [{ key: `chip.${taken.requirement}` }];
    if (taken.sensitive.length > 0) values.push({ key: 'chip.sensitive' });
    if (taken.beyondNecessary) values.push({ key: 'chip.beyond' });
    return { state: taken.requirement === 'optional' ? 'optional' : 'yes', values, evidence: taken.evidence };
  }
  const byPartners = card.collectedByPartnersOnly.find(({ category }) => category === id);
  if (byPartners) return { state: 'yes', values: [{ key: 'compare.partners-only' }], evidence: byPartners.evidence };
  const denied = card.notCollected.find(({ category }) => category === id);
  return denied ? { state: 'no', values: [], evidence: denied.evidence } : notFound;
}
