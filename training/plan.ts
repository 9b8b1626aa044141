import { labelCount } from '../lib/classify/label-order.ts';
import type { NetworkPlan } from './fit-network.ts';

/** The network that ships; how it was chosen: decisions/0002-topic-model.md. */
export const networkPlan: NetworkPlan = {
  grams: 3,
  bits: 14,
  width: 32,
  outputs: labelCount,
  epochs: 8,
  rate: 0.1,
  drop: 0.5,
  dropHidden: 0.2,
  seed: 1,
};

/** Steps on each side of zero in the quantised table. */
export const tableSteps = 31;
