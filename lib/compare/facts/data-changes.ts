import type { Card } from '../../card/card.ts';
import type { DataId } from '../../card/taxonomy.ts';
import { type FactChange, sortOut } from './fact-change.ts';

const label = (id: DataId) => ({ key: `data.${id}` }) as const;

/** What is taken, only by partners or not at all, and which permissions are asked for. */
export function dataChanges(then: Card, now: Card): FactChange[] {
  const taken = sortOut(then.collected, now.collected, ({ category }) => category);
  const partners = sortOut(then.collectedByPartnersOnly, now.collectedByPartnersOnly, ({ category }) => category);
  const denied = sortOut(then.notCollected, now.notCollected, ({ category }) => category);
  const permissions = sortOut(then.permissions, now.permissions, (id) => id);
  const proof = (card: Card, id: DataId) =>
    card.permissionEvidence.filter(({ category }) => category === id).flatMap(({ evidence }) => evidence);
  return [
    ...taken.fresh.map(
      ({ category, evidence }): FactChange => ({ kind: 'data.new', gaps: { what: label(category) }, before: [], after: evidence }),
    ),
    ...taken.gone.map(
      ({ category, evidence }): FactChange => ({ kind: 'data.gone', gaps: { what: label(category) }, before: evidence, after: [] }),
    ),
    ...taken.both
      .filter(([a, b]) => a.requirement !== b.requirement)
      .map(
        ([a, b]): FactChange => ({
          kind: 'requirement.changed',
          before: a.evidence,
          after: b.evidence,
          gaps: { what: label(a.category), before: { key: `chip.${a.requirement}` }, after: { key: `chip.${b.requirement}` } },
        }),
      ),
    ...partners.fresh.map(
      ({ category, evidence }): FactChange => ({ kind: 'partners-only.new', gaps: { what: label(category) }, before: [], after: evidence }),
    ),
    ...partners.gone.map(
      ({ category, evidence }): FactChange => ({
        kind: 'partners-only.gone',
        gaps: { what: label(category) },
        before: evidence,
        after: [],
      }),
    ),
    ...denied.fresh.map(
      ({ category, evidence }): FactChange => ({ kind: 'denial.new', gaps: { what: label(category) }, before: [], after: evidence }),
    ),
    ...denied.gone.map(
      ({ category, evidence }): FactChange => ({ kind: 'denial.gone', gaps: { what: label(category) }, before: evidence, after: [] }),
    ),
    ...permissions.fresh.map(
      (id): FactChange => ({ kind: 'permission.new', gaps: { what: label(id) }, before: [], after: proof(now, id) }),
    ),
    ...permissions.gone.map(
      (id): FactChange => ({ kind: 'permission.gone', gaps: { what: label(id) }, before: proof(then, id), after: [] }),
    ),
  ];
}
