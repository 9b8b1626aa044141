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
  const proof = (card: Card, id: DataId) => card.permissionEvidence.filter(({ category }) => category === id).flatMap(({ evidence }) => evidence);
  return [
    ...taken.fresh.map(({ category, evidence }): FactChange => ({ kind: 'data.new', gaps: { what: label(category) }, then: [], now: evidence })),
    ...taken.gone.map(({ category, evidence }): FactChange => ({ kind: 'data.gone', gaps: { what: label(category) }, then: evidence, now: [] })),
    ...taken.both.filter(([a, b]) => a.requirement !== b.requirement).map(([a, b]): FactChange => ({
      kind: 'requirement.changed', then: a.evidence, now: b.evidence,
      gaps: { what: label(a.category), then: { key: `chip.${a.requirement}` }, now: { key: `chip.${b.requirement}` } },
    })),
    ...partners.fresh.map(({ category, evidence }): FactChange => ({ kind: 'partners-only.new', gaps: { what: label(category) }, then: [], now: evidence })),
    ...partners.gone.map(({ category, evidence }): FactChange => ({ kind: 'partners-only.gone', gaps: { what: label(category) }, then: evidence, now: [] })),
    ...denied.fresh.map(({ category, evidence }): FactChange => ({ kind: 'denial.new', gaps: { what: label(category) }, then: [], now: evidence })),
    ...denied.gone.map(({ category, evidence }): FactChange => ({ kind: 'denial.gone', gaps: { what: label(category) }, then: evidence, now: [] })),
    ...permissions.fresh.map((id): FactChange => ({ kind: 'permission.new', gaps: { what: label(id) }, then: [], now: proof(now, id) })),
    ...permissions.gone.map((id): FactChange => ({ kind: 'permission.gone', gaps: { what: label(id) }, then: proof(then, id), now: [] })),
  ];
}
