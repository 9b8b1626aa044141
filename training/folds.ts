import type { CorpusSentence } from './corpus.ts';
import { random, shuffle } from './random.ts';

/** The fold of every sentence, whole policies together: what is tried on a policy has learnt nothing from it. */
export function foldsByPolicy(sentences: readonly CorpusSentence[], count: number, seed: number): Int32Array {
  return folds(sentences, count, seed, (sentence) => String(sentence.policy));
}

/**
 * The fold of every sentence, equal texts together but policies mixed: comparable with the published split, whose
 * test sentences come from the same policies.
 */
export function foldsByText(sentences: readonly CorpusSentence[], count: number, seed: number): Int32Array {
  return folds(sentences, count, seed, (sentence) => sentence.text);
}

function folds(sentences: readonly CorpusSentence[], count: number, seed: number, group: (sentence: CorpusSentence) => string): Int32Array {
  const names = [...new Set(sentences.map(group))];
  const order = names.map((_, i) => i);
  shuffle(order, random(seed));
  const fold = new Map(order.map((name, i) => [names[name]!, i % count]));
  return Int32Array.from(sentences, (sentence) => fold.get(group(sentence))!);
}
