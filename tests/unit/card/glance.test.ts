import { expect, it } from 'vitest';
import { warningIdsByConcern } from '../../../lib/card/plain/concern.ts';
import { glance } from '../../../lib/card/plain/glance.ts';
import { warningIds } from '../../../lib/card/taxonomy.ts';
import { aCard } from '../support/a-card.ts';

const warnings = (['fee-for-repeat-requests', 'long-retention', 'collects-sms', 'collects-clipboard'] as const).map((id) => ({
  id,
  evidence: [],
}));

it('shows the sharpest warnings first', () => {
  expect(glance(aCard({ warnings })).warnings.map(({ id }) => id)).toEqual(['collects-sms', 'collects-clipboard', 'long-retention']);
});

it('shows what matters to the user before them, and hides or adds nothing', () => {
  const { warnings: first } = glance(aCard({ warnings }), ['fee-for-repeat-requests', 'model-training']);
  expect(first.map(({ id }) => id)).toEqual(['fee-for-repeat-requests', 'collects-sms', 'collects-clipboard']);
});

it('has a place for every warning', () => {
  expect([...warningIdsByConcern].sort()).toEqual([...warningIds].sort());
});
