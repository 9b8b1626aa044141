import { type TopicId, topicIds } from '../card/taxonomy.ts';
import { contextScorer, type HeadingSum } from './context-network.ts';
import { importantAt, labelCount, riskAt } from './label-order.ts';
import type { Classifier, Labels, SentenceContext } from './labels.ts';
import { scorer } from './network.ts';
import { fillInputs, inputCount, slotCount } from './slots.ts';
import { lookAround } from './surroundings.ts';
import { checkWeights, readContext, readNetwork, type StoredWeights, type Thresholds } from './weights.ts';

/** Log-odds of `labelCount` labels a sentence, and whether the sentence's place was known. */
export interface Scores {
  scores: Float32Array;
  placed: boolean[];
}

/**
 * A classifier from stored weights. Throws an Error when they have another format, other labels or missing parts.
 * The classifier itself is pure: the same sentences get the same labels, whatever was classified before.
 */
export function loadClassifier(stored: StoredWeights): Classifier {
  const score = loadScorer(stored);
  return (sentences) => {
    const { scores, placed } = score(sentences);
    return sentences.map((_, i) =>
      labels(scores, i * labelCount, placed[i] ? stored.thresholds.placed : stored.thresholds.alone),
    );
  };
}

/**
 * The scores behind the labels. First every text is scored by itself; then a sentence whose surroundings are known is
 * scored again with what stands around it. A sentence without surroundings keeps its first scores.
 */
export function loadScorer(stored: StoredWeights): (sentences: readonly SentenceContext[]) => Scores {
  checkWeights(stored);
  const scoreText = scorer(readNetwork(stored.text));
  const context = contextScorer(readContext(stored.context));

  return (sentences) => {
    const { texts, slots, placed } = lookAround(sentences);
    const first = new Float32Array(texts.length * labelCount);
    for (let i = 0; i < texts.length; i++) scoreText(texts[i]!, first, i * labelCount);
    const scores = first.slice(0, sentences.length * labelCount);
    const inputs = new Float32Array(inputCount);
    const sums = new Map<string, HeadingSum>();
    sentences.forEach(({ path }, i) => {
      if (!placed[i]) return;
      const nearest = path.at(-1) ?? null;
      const outermost = path.length > 1 ? path[0]! : null;
      const key = `${nearest}\n${outermost}`;
      const above = sums.get(key) ?? context.headings(nearest, outermost);
      sums.set(key, above);
      fillInputs(slots.subarray(i * slotCount, (i + 1) * slotCount), first, inputs);
      context.score(inputs, above, scores, i * labelCount);
    });
    return { scores, placed };
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
