import type { Card, Retention } from '../../card/card.ts';
import { numberCharacters, parseNumber } from '../../findings/chinese-number.ts';
import { Similarity } from '../text/similarity.ts';
import type { FactChange } from './fact-change.ts';

/** Below this, two statements of a period are about two things. */
const alike = 0.4;

/**
 * How long data are kept. Statements are paired by the words around their period, the period itself left out, so that
 * "contracts: five years" meets "contracts: ten years" and not "recordings: five years".
 */
export function retentionChanges(then: Card, now: Card): FactChange[] {
  const [before, after] = [then.retention, now.retention];
  const pairs = pairUp(before, after);
  const paired = new Set(pairs.map(([, j]) => j));
  const left = new Set(pairs.map(([i]) => i));
  return [
    ...pairs.flatMap(([i, j]) => change(before[i]!, after[j]!)),
    ...after.filter((_, j) => !paired.has(j)).flatMap((line) => alone('retention.new', line)),
    ...before.filter((_, i) => !left.has(i)).flatMap((line) => alone('retention.gone', line)),
  ];
}

function alone(kind: 'retention.new' | 'retention.gone', { period, evidence }: Retention): FactChange[] {
  if (period === null) return [];
  return [
    { kind, gaps: { what: period }, before: kind === 'retention.gone' ? evidence : [], after: kind === 'retention.new' ? evidence : [] },
  ];
}

function change(a: Retention, b: Retention): FactChange[] {
  const quotes = { before: a.evidence, after: b.evidence };
  if (a.period === null && b.period === null) return [];
  if (a.period === null) return [{ kind: 'retention.named', gaps: { after: b.period! }, ...quotes }];
  if (b.period === null) return [{ kind: 'retention.unnamed', gaps: { before: a.period }, ...quotes }];
  const [before, after] = [daysOf(a.period), daysOf(b.period)];
  if (before === null || after === null || before === after) return [];
  return [{ kind: after > before ? 'retention.longer' : 'retention.shorter', gaps: { before: a.period, after: b.period }, ...quotes }];
}

function pairUp(before: readonly Retention[], after: readonly Retention[]): [number, number][] {
  const texts = [...before, ...after].map(({ period, evidence }) =>
    evidence.map(({ quote }) => (period ? quote.replaceAll(period, '') : quote)).join(' '),
  );
  const candidates = [
    ...new Similarity(texts).pairs(
      before.map((_, i) => i),
      after.map((_, j) => j + before.length),
    ),
  ]
    .map(({ a, b, likeness }) => ({ i: a, j: b - before.length, likeness }))
    .filter(({ likeness }) => likeness >= alike)
    .sort((x, y) => y.likeness - x.likeness);
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of candidates) {
    if (pairs.has(i) || taken.has(j)) continue;
    pairs.set(i, j);
    taken.add(j);
  }
  // What no words pair is the same statement where nothing but its period says so.
  before.forEach((line, i) => {
    const j = after.findIndex(
      (other, at) => !taken.has(at) && line.period !== null && other.period !== null && daysOf(line.period) === daysOf(other.period),
    );
    if (pairs.has(i) || j < 0) return;
    pairs.set(i, j);
    taken.add(j);
  });
  return [...pairs];
}

const units: readonly [RegExp, number][] = [
  [/^(?:年|周年|years?)/i, 365],
  [/^(?:个月|月|months?)/i, 30],
  [/^(?:周|星期|weeks?)/i, 7],
  [/^(?:个?工作日|日|天|(?:working |business )?days?)/i, 1],
  [/^(?:个?小时|hours?)/i, 1 / 24],
];
const amount = new RegExp(`(半|[${numberCharacters}]+)\\s*(?=[年个月周星工日天小]|year|month|week|day|working|business|hour)`, 'i');

/** A printed period in days; infinite for "permanently"; null for what cannot be counted. Months count 30 days, years 365. */
export function daysOf(period: string): number | null {
  if (/永久|无限期|长期|permanent|indefinite/i.test(period)) return Number.POSITIVE_INFINITY;
  const match = amount.exec(period);
  if (!match) return null;
  const number = match[1] === '半' ? 0.5 : parseNumber(match[1]!);
  const unit = units.find(([pattern]) => pattern.test(period.slice(match.index + match[0].length)))?.[1];
  return number === null || unit === undefined ? null : number * unit;
}
