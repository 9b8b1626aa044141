import { topicIds } from '../lib/card/taxonomy.ts';
import { labelCount } from '../lib/classify/label-order.ts';
import { storeContext, storeNetwork, type StoredWeights, weightsFormat } from '../lib/classify/weights.ts';
import type { Corpus } from './corpus.ts';
import type { ContextPlan } from './fit-context.ts';
import type { NetworkPlan } from './fit-network.ts';
import { foldsByPolicy } from './folds.ts';
import { outOfFold } from './out-of-fold.ts';
import { aloneWeights, firstWeights, placedWeights } from './sample-weights.ts';
import { workshop } from './stages.ts';
import { bestThresholds } from './thresholds.ts';

export interface Recipe {
  first: NetworkPlan;
  second: ContextPlan;
  foldCount: number;
  foldSeed: number;
}

/**
 * The weights that ship: both stages fitted on all labelled sentences, the second on first-stage scores out of fold (so
 * that it meets scores as sure as those of an unseen policy), thresholds chosen on scores out of fold. Deterministic.
 */
export function makeWeights(corpus: Corpus, { first, second, foldCount, foldSeed }: Recipe): StoredWeights {
  const placed = placedWeights(corpus);
  const shop = workshop(corpus, { first: firstWeights(corpus), second: placed }, { first, second });
  const scores = outOfFold(shop, foldsByPolicy(corpus.sentences, foldCount, foldSeed), labelCount);
  const everything = corpus.sentences.map((_, n) => n);
  const { labels } = corpus;
  return {
    format: weightsFormat,
    topics: [...topicIds],
    text: storeNetwork(shop.fitFirst(everything)),
    context: storeContext(shop.fitSecond(scores.alone, everything)),
    thresholds: {
      alone: bestThresholds({ scores: scores.alone, labels, weights: aloneWeights(corpus) }),
      placed: bestThresholds({ scores: scores.placed, labels, weights: placed }),
    },
  };
}
