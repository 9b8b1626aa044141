import type { Card } from '../card/card.ts';
import { warningsByConcern } from '../card/plain/concern.ts';
import { disclosureIds } from '../card/taxonomy.ts';
import { type Cell, notFound, type Row, rowOf } from './comparison.ts';

/** A row for each point to watch that one of the policies has, the sharpest first. */
export function warningRows(cards: readonly Card[]): Row[] {
  const ids = [...new Set(warningsByConcern(cards.flatMap(({ warnings }) => warnings)).map(({ id }) => id))];
  return ids.map((id) =>
    rowOf(
      id,
      { key: `warning.${id}` },
      cards.map((card): Cell => {
        const warning = card.warnings.find((each) => each.id === id);
        return warning ? { state: 'yes', values: [], evidence: warning.evidence } : notFound;
      }),
    ),
  );
}

/** A row for each thing a policy should tell. */
export function disclosureRows(cards: readonly Card[]): Row[] {
  return disclosureIds
    .map((id) =>
      rowOf(
        id,
        { key: `disclosure.${id}` },
        cards.map((card): Cell => {
          const disclosure = card.disclosures.find((each) => each.id === id);
          if (!disclosure) return notFound;
          const { found, vague, evidence } = disclosure;
          return found || vague ? { state: found ? 'yes' : 'vague', values: [], evidence } : notFound;
        }),
      ),
    )
    .filter((row) => cards.some(({ disclosures }) => disclosures.some(({ id }) => id === row.id)));
}
