import type { CorpusSentence } from './corpus.ts';

const words = /银行|银联|贷款|借款|信贷|金融|征信|我行|支付/g;

/**
 * Policies of lenders and payment services, told from their text: such a word in the opening and in one of nine
 * sentences. The corpus has hardly any, so the figure on them is a hint, not a measure.
 */
export function lenderPolicies(sentences: readonly CorpusSentence[]): Set<number> {
  const counts = new Map<number, { sentences: number; words: number; opening: number }>();
  for (const { policy, text } of sentences) {
    const count = counts.get(policy) ?? { sentences: 0, words: 0, opening: 0 };
    counts.set(policy, count);
    const found = text.match(words)?.length ?? 0;
    count.sentences++;
    count.words += found;
    if (count.sentences <= 20) count.opening += found;
  }
  const isLender = ([, count]: [number, { sentences: number; words: number; opening: number }]) =>
    count.opening > 0 && count.words * 9 >= count.sentences;
  return new Set([...counts].filter(isLender).map(([policy]) => policy));
}
