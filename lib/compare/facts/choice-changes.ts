import type { Card, Choice, Means } from '../../card/card.ts';
import { daysMessage } from '../../card/plain/days.ts';
import { meansMessage } from '../../card/plain/means-message.ts';
import { type FactChange, type FactChangeKind, sortOut } from './fact-change.ts';

/** Ways out: new, lost, by other means, sooner or later. */
export function choiceChanges(then: Card, now: Card): FactChange[] {
  const { fresh, gone, both } = sortOut(then.choices, now.choices, ({ kind }) => kind);
  return [
    ...fresh.map((choice): FactChange => ({ kind: 'choice.new', gaps: { what: label(choice) }, before: [], after: choice.evidence })),
    ...gone.map((choice): FactChange => ({ kind: 'choice.gone', gaps: { what: label(choice) }, before: choice.evidence, after: [] })),
    ...both.flatMap(([a, b]) => [...meansChanges(a, b), ...deadlineChange(a, b)]),
  ];
}

function label({ kind }: Choice) {
  return { key: `choice.${kind}` } as const;
}

function meansChanges(a: Choice, b: Choice): FactChange[] {
  const { fresh, gone } = sortOut(
    a.means,
    b.means,
    ({ type, value }) =>
      `${type} ${value
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\s-]+/g, '')}`,
  );
  const change =
    (kind: FactChangeKind) =>
    (means: Means): FactChange => ({
      kind,
      before: a.evidence,
      after: b.evidence,
      gaps: { what: label(a), means: meansMessage(means) },
    });
  return [...fresh.map(change('means.new')), ...gone.map(change('means.gone'))];
}

function deadlineChange(a: Choice, b: Choice): FactChange[] {
  const [before, after] = [a.deadlineDays, b.deadlineDays];
  const [then, now] = [a, b].map(({ deadlineWorking }) => deadlineWorking);
  // As many working days are longer; a card that does not tell them apart says nothing of that.
  const recounted = then !== undefined && now !== undefined && then !== now;
  if (before === after && (before === null || !recounted)) return [];
  const kind =
    before === null
      ? 'deadline.new'
      : after === null
        ? 'deadline.gone'
        : after > before || (after === before && now)
          ? 'deadline.longer'
          : 'deadline.shorter';
  const days = (n: number | null, { deadlineWorking }: Choice) => (n === null ? [] : [daysMessage(n, deadlineWorking === true)]);
  return [{ kind, gaps: { what: label(a), before: days(before, a), after: days(after, b) }, before: a.evidence, after: b.evidence }];
}
