import type { Card } from '../card/card.ts';
import { withinMessage } from '../card/plain/days.ts';
import { meansMessage } from '../card/plain/means-message.ts';
import { choiceKindIds } from '../card/taxonomy.ts';
import type { Message } from '../words/words.ts';
import { type Cell, notFound, type Row, rowOf } from './comparison.ts';

/**
 * A row for each choice that one of the policies offers. Two policies differ when one gives a way and the other none:
 * which menu leads there differs always and says nothing.
 */
export function choiceRows(cards: readonly Card[]): Row[] {
  return choiceKindIds
    .map((kind) =>
      rowOf(
        kind,
        { key: `choice.${kind}` },
        cards.map((card) => cellOf(card, kind)),
        compared,
      ),
    )
    .filter(({ cells }) => cells.some((cell) => cell !== notFound));
}

function compared({ state, values }: Cell): unknown {
  return [state, values.some((value) => typeof value === 'object' && 'key' in value && value.key === 'plain.choice.no-means')];
}

function cellOf(card: Card, kind: string): Cell {
  const choices = card.choices.filter((choice) => choice.kind === kind);
  if (choices.length === 0) return notFound;
  const means = choices.flatMap((choice) => choice.means);
  const values: Message[] = means.map(meansMessage);
  if (means.length === 0) values.push({ key: 'plain.choice.no-means' });
  for (const choice of choices) {
    if (choice.deadlineDays !== null) values.push(withinMessage(choice.deadlineDays, choice));
  }
  if (choices.some(({ conditions }) => conditions.length > 0)) values.push({ key: 'plain.choice.conditions' });
  return { state: 'yes', values, evidence: choices.flatMap(({ evidence, conditions }) => [...evidence, ...conditions]) };
}
