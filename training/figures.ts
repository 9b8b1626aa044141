import { topicIds } from '../lib/card/taxonomy.ts';
import { importantAt, labelCount, riskAt } from '../lib/classify/label-order.ts';
import type { Thresholds } from '../lib/classify/weights.ts';
import { bestThresholds, type Judged } from './thresholds.ts';

/** What came out for one set of sentences. F1 from 0 to 1; micro of a yes-no label is its accuracy. */
export interface Figures {
  sentences: number;
  topicMicro: number;
  topicMacro: number;
  topics: number[];
  importantMicro: number;
  importantMacro: number;
  riskMicro: number;
  riskMacro: number;
}

/** 1 where a label is given, for every sentence; thresholds come from the other folds, so that nothing is tuned on itself. */
export function decideAcrossFolds(judged: Judged, folds: Int32Array): Uint8Array {
  const given = new Uint8Array(judged.labels.length);
  const count = folds.reduce((most, fold) => Math.max(most, fold + 1), 0);
  for (let fold = 0; fold < count; fold++) {
    const others = judged.weights.map((weight, at) => (folds[Math.floor(at / labelCount)] === fold ? 0 : weight));
    const thresholds = bestThresholds({ ...judged, weights: others });
    folds.forEach((its, n) => {
      if (its === fold) decide(judged.scores, n * labelCount, thresholds, given);
    });
  }
  return given;
}

function decide(scores: Float32Array, at: number, thresholds: Thresholds, given: Uint8Array): void {
  for (let k = 0; k < labelCount; k++) {
    const from = k === importantAt ? thresholds.important : k === riskAt ? thresholds.risk : thresholds.topics[k]!;
    given[at + k] = scores[at + k]! >= from ? 1 : 0;
  }
}

/** Figures over the sentences that `isMeant` picks. A topic without any case counts for macro as absent, not as 0. */
export function figures(judged: Judged, given: Uint8Array, isMeant: (n: number) => boolean): Figures {
  const tallies = Array.from({ length: labelCount }, () => ({ hits: 0, called: 0, real: 0, all: 0 }));
  let sentences = 0;
  for (let n = 0; n * labelCount < given.length; n++) {
    if (!isMeant(n)) continue;
    let counted = false;
    for (let k = 0; k < labelCount; k++) {
      const at = n * labelCount + k;
      const weight = judged.weights[at]!;
      const label = judged.labels[at]!;
      if (weight === 0 || label < 0) continue;
      counted = true;
      const tally = tallies[k]!;
      tally.hits += weight * label * given[at]!;
      tally.called += weight * given[at]!;
      tally.real += weight * label;
      tally.all += weight;
    }
    if (counted) sentences++;
  }
  const f1 = ({ hits, called, real }: { hits: number; called: number; real: number }) =>
    called + real === 0 ? Number.NaN : (2 * hits) / (called + real);
  const yesNo = (k: number) => {
    const tally = tallies[k]!;
    const { hits, called, real, all } = tally;
    const no = { hits: all - called - real + hits, called: all - called, real: all - real };
    return { micro: (hits + no.hits) / all, macro: mean([f1(tally), f1(no)]) };
  };
  const ofTopics = tallies.slice(0, topicIds.length);
  const total = ofTopics.reduce(
    (sum, tally) => ({
      hits: sum.hits + tally.hits,
      called: sum.called + tally.called,
      real: sum.real + tally.real,
    }),
    { hits: 0, called: 0, real: 0 },
  );
  const topics = ofTopics.map(f1);
  const important = yesNo(importantAt);
  const risk = yesNo(riskAt);
  return {
    sentences,
    topicMicro: f1(total),
    topicMacro: mean(topics),
    topics,
    importantMicro: important.micro,
    importantMacro: important.macro,
    riskMicro: risk.micro,
    riskMacro: risk.macro,
  };
}

/** Mean of the numbers that are there. */
function mean(numbers: readonly number[]): number {
  const there = numbers.filter((x) => !Number.isNaN(x));
  return there.reduce((sum, x) => sum + x, 0) / there.length;
}
