import { importantAt, labelCount, riskAt } from '../lib/classify/label-order.ts';
import type { Corpus } from './corpus.ts';

/**
 * How much each label of each sentence counts in training. CAPP-130's topics and risks were given to the sentences that
 * say something: 95 % of the withheld ones are important, half of all others bear no topic at all. So topics and risk
 * are learnt mainly from sentences that matter ("what is it about, given that it says something"), and importance,
 * learnt from all, tells whether it does.
 */
export interface WeightPlan {
  /** Topics of an unimportant sentence without a topic, and of one with. */
  silent: number;
  unimportant: number;
  /** Topics of a sentence with topics whose importance is not known. */
  unknown: number;
  riskOfUnimportant: number;
  risk: number;
  important: number;
}

export const plan: WeightPlan = {
  silent: 0.05,
  unimportant: 0.3,
  unknown: 0.8,
  riskOfUnimportant: 0.1,
  risk: 0.5,
  important: 0.5,
};

/** One weight a label, 0 where the label is not known. */
export function firstWeights(corpus: Corpus, given: WeightPlan = plan): Float32Array {
  const weights = new Float32Array(corpus.labels.length);
  corpus.sentences.forEach((sentence, n) => {
    const at = n * labelCount;
    const bearsTopics = (sentence.topics?.length ?? 0) > 0;
    if (sentence.topics) {
      const weight =
        sentence.important === true ? 1 : !bearsTopics ? given.silent : sentence.important === false ? given.unimportant : given.unknown;
      weights.fill(weight, at, at + importantAt);
    }
    if (sentence.important !== undefined) weights[at + importantAt] = given.important;
    if (sentence.risk !== undefined) {
      const matters =
        sentence.important === true
          ? 1
          : sentence.important === false
            ? given.riskOfUnimportant
            : !sentence.topics
              ? 0.5
              : bearsTopics
                ? given.unknown
                : given.riskOfUnimportant;
      weights[at + riskAt] = matters * given.risk;
    }
  });
  return weights;
}

/**
 * How much each label counts when thresholds are chosen and figures are taken for sentences standing alone: topics and
 * risk as in the withheld part (95 % important sentences), importance as the sentences come.
 */
export function aloneWeights(corpus: Corpus): Float32Array {
  const weights = new Float32Array(corpus.labels.length);
  corpus.sentences.forEach((sentence, n) => {
    const at = n * labelCount;
    const share = sentence.important === true ? 1 : sentence.important === false ? 0.05 : 0;
    for (let k = 0; k < labelCount; k++) if (corpus.labels[at + k]! >= 0) weights[at + k] = share;
    if (sentence.important !== undefined) weights[at + importantAt] = 1;
  });
  return weights;
}

/** How much each label counts for sentences in their place: every known one the same, for whole policies are read. */
export function placedWeights(corpus: Corpus): Float32Array {
  return Float32Array.from(corpus.labels, (label) => (label >= 0 ? 1 : 0));
}
