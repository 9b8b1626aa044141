import type { ContextNetwork } from '../lib/classify/context-network.ts';
import { contextScorer } from '../lib/classify/context-network.ts';
import { labelCount } from '../lib/classify/label-order.ts';
import { type Network, scorer } from '../lib/classify/network.ts';
import { fillInputs, inputCount, slotCount } from '../lib/classify/slots.ts';
import type { Corpus } from './corpus.ts';
import { type ContextPlan, fitContext, type Places, placesOf } from './fit-context.ts';
import { bagsOf, fitNetwork, type NetworkPlan } from './fit-network.ts';
import { quantiseContext, quantiseNetwork } from './quantise.ts';

/** Both stages over one corpus: fitted on some of its sentences, quantised as shipped, scored by the product's own code. */
export interface Workshop {
  fitFirst(chosen: readonly number[]): Network;
  fitSecond(firstScores: Float32Array, chosen: readonly number[]): ContextNetwork;
  scoreFirst(network: Network, wanted: readonly number[], out: Float32Array): void;
  scoreSecond(network: ContextNetwork, firstScores: Float32Array, wanted: readonly number[], out: Float32Array): void;
}

/** Rows of n-grams that fewer training sentences have are left out. */
const rowsUsedBy = 2;

/**
 * Prepares a corpus for fitting: bags of its sentences and headings are made once, for all folds.
 * @param weights how much each sentence counts, in the order of the corpus
 */
export function workshop(
  corpus: Corpus,
  weights: { first: Float32Array; second: Float32Array },
  plans: { first: NetworkPlan; second: ContextPlan },
): Workshop {
  const { sentences, labels } = corpus;
  const bags = bagsOf(
    sentences.map((sentence) => sentence.text),
    plans.first,
  );
  const places: Places = placesOf(corpus, plans.second);
  const learnable = (chosen: readonly number[]) => chosen.filter((n) => hasLabel(labels, n));

  return {
    fitFirst(chosen) {
      const ids = learnable(chosen);
      const network = fitNetwork(bags, labels, weights.first, ids, plans.first);
      return quantiseNetwork(
        network,
        ids.map((n) => bags[n]!),
        rowsUsedBy,
      );
    },
    fitSecond(firstScores, chosen) {
      const ids = learnable(chosen);
      const network = fitContext(places, firstScores, labels, weights.second, ids, plans.second);
      return quantiseContext(
        network,
        ids.map((n) => places.headings[n]!),
      );
    },
    scoreFirst(network, wanted, out) {
      const score = scorer(network);
      for (const n of wanted) score(sentences[n]!.text, out, n * labelCount);
    },
    scoreSecond(network, firstScores, wanted, out) {
      const scorerOf = contextScorer(network);
      const inputs = new Float32Array(inputCount);
      for (const n of wanted) {
        const above = scorerOf.sumOf(places.headings[n]!);
        fillInputs(places.slots.subarray(n * slotCount, (n + 1) * slotCount), firstScores, inputs);
        scorerOf.score(inputs, above, out, n * labelCount);
      }
    },
  };
}

function hasLabel(labels: Int8Array, n: number): boolean {
  for (let k = 0; k < labelCount; k++) if (labels[n * labelCount + k]! >= 0) return true;
  return false;
}
