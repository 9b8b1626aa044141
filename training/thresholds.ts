import { topicIds } from '../lib/card/taxonomy.ts';
import { importantAt, labelCount, riskAt } from '../lib/classify/label-order.ts';
import type { Thresholds } from '../lib/classify/weights.ts';

/** Scores with what is true and how much each sentence counts. All three hold `labelCount` entries a sentence. */
export interface Judged {
  scores: Float32Array;
  labels: Int8Array;
  weights: Float32Array;
}

/**
 * The thresholds that do best on scores from models that had not seen the sentences: each topic by its own F1, importance
 * by accuracy, risk by the mean F1 of yes and no.
 */
export function bestThresholds(judged: Judged): Thresholds {
  return {
    topics: topicIds.map((_, k) => best(judged, k, f1)),
    important: best(judged, importantAt, accuracy),
    risk: best(judged, riskAt, meanF1),
  };
}

type Measure = (hits: number, called: number, true_: number, all: number) => number;

const f1: Measure = (hits, called, true_) => (2 * hits) / (called + true_);
const accuracy: Measure = (hits, called, true_, all) => (all - called - true_ + 2 * hits) / all;
const meanF1: Measure = (hits, called, true_, all) =>
  (f1(hits, called, true_, all) + f1(all - called - true_ + hits, all - called, all - true_, all)) / 2;

/** The middle of the plateau around the best cut: the single best point follows chance. */
function best({ scores, labels, weights }: Judged, k: number, measure: Measure): number {
  const cases: { score: number; yes: number; weight: number }[] = [];
  let true_ = 0;
  let all = 0;
  for (let at = k; at < labels.length; at += labelCount) {
    const weight = weights[at]!;
    if (weight === 0 || labels[at]! < 0) continue;
    cases.push({ score: scores[at]!, yes: labels[at]!, weight });
    true_ += labels[at]! * weight;
    all += weight;
  }
  cases.sort((a, b) => b.score - a.score);
  let hits = 0;
  let called = 0;
  const values = cases.map(({ yes, weight }) => {
    hits += yes * weight;
    called += weight;
    return measure(hits, called, true_, all);
  });
  const top = values.reduce((most, value) => Math.max(most, value), 0);
  const near = cases.filter((_, i) => values[i]! >= top - 0.001).map(({ score }) => score);
  return near.length > 0 ? (near[0]! + near[near.length - 1]!) / 2 : 0;
}
