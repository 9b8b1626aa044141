import { labelCount } from '../lib/classify/label-order.ts';
import type { Corpus } from './corpus.ts';
import { bagsOf, fitNetwork, type NetworkPlan, scoreBag } from './fit-network.ts';

/** Scores of every sentence, labelled or not, by a network that learnt from the other folds only. */
export function outOfFold(
  corpus: Corpus,
  weights: Float32Array,
  folds: Int32Array,
  plan: NetworkPlan,
  say: (line: string) => void = () => {},
): Float32Array {
  const bags = bagsOf(corpus.sentences.map((sentence) => sentence.text), plan);
  const scores = new Float32Array(corpus.sentences.length * labelCount);
  const count = folds.reduce((most, fold) => Math.max(most, fold + 1), 0);
  for (let fold = 0; fold < count; fold++) {
    const chosen = corpus.sentences.map((_, n) => n).filter((n) => folds[n] !== fold);
    const network = fitNetwork(bags, corpus.labels, weights, chosen, plan);
    bags.forEach((bag, n) => {
      if (folds[n] === fold) scoreBag(network, bag, scores, n * labelCount);
    });
    say(`fold ${fold + 1} of ${count}`);
  }
  return scores;
}
