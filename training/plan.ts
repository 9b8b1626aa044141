import type { ContextPlan } from './fit-context.ts';
import type { NetworkPlan } from './fit-network.ts';

/** The first stage that ships; how it was chosen: decisions/0002-topic-model.md. */
export const networkPlan: NetworkPlan = {
  grams: 3,
  bits: 15,
  width: 32,
  epochs: 8,
  rate: 0.1,
  drop: 0.5,
  dropHidden: 0.2,
  seed: 1,
};

/** The second stage that ships. */
export const contextPlan: ContextPlan = {
  grams: 2,
  bits: 12,
  width: 24,
  epochs: 8,
  rate: 0.05,
  dropHidden: 0.2,
  dropGrams: 0.3,
  dropNeighbour: 0.1,
  dropHeadings: 0.2,
  dropAll: 0.05,
  seed: 5,
};

export const foldCount = 5;
export const foldSeed = 7;
