import type { Card, Evidence } from '../card/card.ts';
import { responseMessages } from '../card/plain/days.ts';
import type { Key } from '../words/words.ts';
import { type Cell, notFound, type Row, rowOf, type Value } from './comparison.ts';

interface Fact {
  id: string;
  label: Key;
  values(card: Card): readonly Value[];
  evidence(card: Card): readonly Evidence[];
}

const facts: readonly Fact[] = [
  { id: 'operators', label: 'facts.operators', values: ({ app }) => app.operators, evidence: ({ app }) => app.evidence.operators },
  { id: 'updated', label: 'facts.updated', values: ({ app }) => days(app.updated), evidence: ({ app }) => app.evidence.updated },
  { id: 'effective', label: 'facts.effective', values: ({ app }) => days(app.effective), evidence: ({ app }) => app.evidence.effective },
  {
    id: 'min-age',
    label: 'facts.min-age',
    evidence: ({ app }) => app.evidence.minAge,
    values: ({ app }) => (app.minAge === null ? [] : [{ key: 'facts.years', gaps: { n: app.minAge } }]),
  },
  {
    id: 'response',
    label: 'facts.response',
    evidence: ({ app }) => app.evidence.responseDays,
    values: ({ app }) => responseMessages(app),
  },
  {
    id: 'storage',
    label: 'facts.storage',
    evidence: ({ app }) => app.evidence.storageCountry,
    values: ({ app }) => (app.storageCountry === null ? [] : [app.storageCountry]),
  },
  {
    id: 'retention',
    label: 'facts.retention',
    evidence: ({ retention }) => retention.flatMap(({ evidence }) => evidence),
    values: ({ retention }) =>
      [...new Set(retention.map(({ period }) => period ?? ''))]
        .sort()
        .map((period) => (period === '' ? { key: 'facts.no-period' } : period)),
  },
];

/** A row for each fact of which one of the policies speaks; all alike only where the value is. */
export function factRows(cards: readonly Card[]): Row[] {
  return facts
    .map(({ id, label, values, evidence }): Row => {
      const cells = cards.map((card): Cell => {
        const said = values(card);
        return said.length === 0 ? notFound : { state: 'yes', values: said, evidence: evidence(card) };
      });
      const row = rowOf(id, { key: label }, cells, (cell) => cell.values);
      return { ...row, sharedByAll: row.sharedByAll && !row.differs };
    })
    .filter(({ cells }) => cells.some((cell) => cell !== notFound));
}

function days(day: string | null): Value[] {
  return day === null ? [] : [{ day }];
}
