import { type TopicId, topicIds } from '../card/taxonomy.ts';
import { importantAt, labelCount, riskAt } from './label-order.ts';
import type { Classifier, Labels } from './labels.ts';
import { scorer } from './network.ts';
import { checkWeights, readNetwork, type StoredWeights, type Thresholds } from './weights.ts';

/**
 * A classifier from stored weights. Throws an Error when they have another format, other labels or missing parts.
 * The classifier itself is pure: the same sentences get the same labels, whatever was classified before.
 */
export function loadClassifier(stored: StoredWeights): Classifier {
  checkWeights(stored);
  const score = scorer(readNetwork(stored.text));
  const { alone } = stored.thresholds;

  return (sentences) => {
    const scores = new Float32Array(labelCount);
    return sentences.map((sentence) => {
      score(sentence.text, scores, 0);
      return labels(scores, 0, alone);
    });
  };
}

function labels(scores: Float32Array, at: number, thresholds: Thresholds): Labels {
  const topics: TopicId[] = [];
  const probability = {} as Record<TopicId, number>;
  const speaks = scores[at + importantAt]! >= thresholds.silence;
  for (let k = 0; k < topicIds.length; k++) {
    const id = topicIds[k]!;
    const logOdds = scores[at + k]!;
    probability[id] = sigmoid(logOdds);
    if (speaks && logOdds >= thresholds.topics[k]!) topics.push(id);
  }
  const important = scores[at + importantAt]!;
  const risk = scores[at + riskAt]!;
  return {
    topics,
    important: important >= thresholds.important,
    risk: risk >= thresholds.risk,
    score: { topics: probability, important: sigmoid(important), risk: sigmoid(risk) },
  };
}

function sigmoid(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
