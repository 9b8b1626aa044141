import type { Card, Evidence } from '../../card/card.ts';
import { responseMessages } from '../../card/plain/days.ts';
import { companyKey } from '../company-key.ts';
import type { Value } from '../comparison.ts';
import { type FactChange, type FactChangeKind, sortOut } from './fact-change.ts';

/** Points to watch, and what the policy tells or no longer tells. */
export function statementChanges(then: Card, now: Card): FactChange[] {
  const warnings = sortOut(then.warnings, now.warnings, ({ id }) => id);
  const found = ({ disclosures }: Card) => disclosures.filter((each) => each.found);
  const disclosures = sortOut(found(then), found(now), ({ id }) => id);
  return [
    ...warnings.fresh.map(
      ({ id, evidence }): FactChange => ({ kind: 'warning.new', gaps: { what: { key: `warning.${id}` } }, before: [], after: evidence }),
    ),
    ...warnings.gone.map(
      ({ id, evidence }): FactChange => ({ kind: 'warning.gone', gaps: { what: { key: `warning.${id}` } }, before: evidence, after: [] }),
    ),
    ...disclosures.fresh.map(
      ({ id, evidence }): FactChange => ({
        kind: 'disclosure.new',
        gaps: { what: { key: `disclosure.${id}` } },
        before: [],
        after: evidence,
      }),
    ),
    ...disclosures.gone.map(
      ({ id, evidence }): FactChange => ({
        kind: 'disclosure.gone',
        gaps: { what: { key: `disclosure.${id}` } },
        before: evidence,
        after: [],
      }),
    ),
  ];
}

/** Who is responsible, since when, for whom, where and how soon. */
export function factLineChanges(then: Card, now: Card): FactChange[] {
  const [a, b] = [then.app, now.app];
  const operators = sortOut(a.operators, b.operators, companyKey);
  const line = (
    kind: FactChangeKind,
    before: readonly Value[],
    after: readonly Value[],
    quotes: [readonly Evidence[], readonly Evidence[]],
  ): FactChange[] =>
    JSON.stringify(before) === JSON.stringify(after) ? [] : [{ kind, gaps: { before, after }, before: quotes[0], after: quotes[1] }];
  return [
    ...operators.fresh.map((what): FactChange => ({ kind: 'operator.new', gaps: { what }, before: [], after: b.evidence.operators })),
    ...operators.gone.map((what): FactChange => ({ kind: 'operator.gone', gaps: { what }, before: a.evidence.operators, after: [] })),
    ...line('name.changed', some(a.name), some(b.name), [[], []]),
    ...line('storage.changed', some(a.storageCountry), some(b.storageCountry), [a.evidence.storageCountry, b.evidence.storageCountry]),
    ...line('min-age.changed', years(a.minAge), years(b.minAge), [a.evidence.minAge, b.evidence.minAge]),
    ...line('response.changed', responseMessages(a), responseMessages(b), [a.evidence.responseDays, b.evidence.responseDays]),
    ...line('updated.changed', day(a.updated), day(b.updated), [a.evidence.updated, b.evidence.updated]),
    ...line('effective.changed', day(a.effective), day(b.effective), [a.evidence.effective, b.evidence.effective]),
  ];
}

function some(text: string | null): Value[] {
  return text === null ? [] : [text];
}

function years(n: number | null): Value[] {
  return n === null ? [] : [{ key: 'facts.years', gaps: { n } }];
}

function day(iso: string | null): Value[] {
  return iso === null ? [] : [{ day: iso }];
}
