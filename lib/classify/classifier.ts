import { type TopicId, topicIds } from '../card/taxonomy.ts';
import { contextScorer, type HeadingSum } from './context-network.ts';
import { importantAt, labelCount, riskAt } from './label-order.ts';
import type { Classifier, Labels } from './labels.ts';
import { scorer } from './network.ts';
import { fillInputs, inputCount, slotCount } from './slots.ts';
import { lookAround } from './surroundings.ts';
import { checkWeights, readContext, readNetwork, type StoredWeights, type Thresholds } from './weights.ts';

/**
 * A classifier from stored weights. Throws an Error when they have another format, other labels or missing parts.
 * The classifier itself is pure: the same sentences get the same labels, whatever was classified before.
 */
export function loadClassifier(stored: StoredWeights): Classifier {
  checkWeights(stored);
  const scoreText = scorer(readNetwork(stored.text));
  const context = contextScorer(readContext(stored.context));

  /**
   * First a text is scored by itself; then a sentence whose surroundings are known is scored again with what stands around
   * it. Only what a wanted sentence looks at is scored.
   */
  return (sentences, only = sentences.map((_, i) => i)) => {
    const { texts, slots, placed } = lookAround(sentences, only);
    const first = new Float32Array(texts.length * labelCount);
    const done = new Uint8Array(texts.length);
    const last = new Float32Array(labelCount);
    const inputs = new Float32Array(inputCount);
    let place: readonly string[] | null = null;
    let above: HeadingSum | null = null;
    return only.map((i, at) => {
      const seen = slots.subarray(at * slotCount, (at + 1) * slotCount);
      for (const row of seen) {
        if (row < 0 || done[row] === 1) continue;
        scoreText(texts[row]!, first, row * labelCount);
        done[row] = 1;
      }
      if (!placed[at]) return labels(first, i * labelCount, stored.thresholds.alone);
      const { path } = sentences[i]!;
      if (path !== place || !above) {
        above = context.headings(path.at(-1) ?? null, path.length > 1 ? path[0]! : null);
        place = path;
      }
      fillInputs(seen, first, inputs);
      context.score(inputs, above, last, 0);
      return labels(last, 0, stored.thresholds.placed);
    });
  };
}

function labels(scores: Float32Array, at: number, thresholds: Thresholds): Labels {
  const topics: TopicId[] = [];
  const probability = {} as Record<TopicId, number>;
  for (let k = 0; k < topicIds.length; k++) {
    const id = topicIds[k]!;
    const logOdds = scores[at + k]!;
    probability[id] = sigmoid(logOdds);
    if (logOdds >= thresholds.topics[k]!) topics.push(id);
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
