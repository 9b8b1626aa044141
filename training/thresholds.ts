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

type Measure = (hits: number, called: number, real: number, all: number) => number;

const f1: Measure = (hits, called, real) => (2 * hits) / (called + real);
const accuracy: Measure = (hits, called, real, all) => (all - called - real + 2 * hits) / all;
const meanF1: Measure = (hits, called, real, all) =>
  (f1(hits, called, real, all) + f1(all - called - real + hits, all - called, all - real, all)) / 2;

/** Log-odds that no score reaches: for a label of which nothing is known. */
const never = 50;

/** The middle of the plateau around the best cut: the single best point follows chance. */
function best({ scores, labels, weights }: Judged, k: number, measure: Measure): number {
  const cases: { score: number; yes: number; weight: number }[] = [];
  let real = 0;
  let all = 0;
  for (let at = k; at < labels.length; at += labelCount) {
    const weight = weights[at]!;
    if (weight === 0 || labels[at]! < 0) continue;
    cases.push({ score: scores[at]!, yes: labels[at]!, weight });
    real += labels[at]! * weight;
    all += weight;
  }
  if (real === 0) return never;
  cases.sort((a, b) => b.score - a.score);
  let hits = 0;
  let called = 0;
  const values = cases.map(({ yes, weight }) => {
    hits += yes * weight;
    called += weight;
    return measure(hits, called, real, all);
  });
  const top = values.reduce((most, value) => Math.max(most, value), 0);
  const isNear = (i: number) => values[i]! >= top - 0.001;
  const from = values.findIndex((_, i) => isNear(i));
  const to = values.findLastIndex((_, i) => isNear(i));
  return (cases[from]!.score + (cases[to + 1] ?? cases[to]!).score) / 2;
}
