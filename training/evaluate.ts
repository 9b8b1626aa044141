import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { topicIds } from '../lib/card/taxonomy.ts';
import { labelCount } from '../lib/classify/label-order.ts';
import { type Corpus, readCorpus, usualCorpus } from './corpus.ts';
import { decideAcrossFolds, type Figures, figures } from './figures.ts';
import { foldsByPolicy, foldsByText } from './folds.ts';
import { outOfFold } from './out-of-fold.ts';
import { contextPlan, foldCount, foldSeed, networkPlan } from './plan.ts';
import { aloneWeights, firstWeights, placedWeights } from './sample-weights.ts';
import { sentencesPerSecond } from './speed.ts';
import { workshop } from './stages.ts';
import type { Judged } from './thresholds.ts';
import { lenderPolicies } from './lender-policies.ts';

/**
 * `npm run evaluate:topics [-- --corpus FOLDER]`: cross-validation over CAPP-130, networks quantised as shipped, labels
 * decided by thresholds from the other folds. Skips, with a word, when the corpus is not there.
 */
const { values } = parseArgs({ options: { corpus: { type: 'string', default: usualCorpus } } });
const corpus = readCorpus(values.corpus);
if (corpus) report(corpus);
else console.log(`No corpus at ${values.corpus}: topics not evaluated.`);
reportShipped();

function report(corpus: Corpus): void {
  const weights = { alone: aloneWeights(corpus), placed: placedWeights(corpus) };
  const shop = workshop(corpus, { first: firstWeights(corpus), second: weights.placed }, { first: networkPlan, second: contextPlan });
  const policies = new Set(corpus.sentences.map((sentence) => sentence.policy));
  const lenders = lenderPolicies(corpus.sentences);

  console.log(`Unseen policies: ${foldCount} folds by policy, ${policies.size} policies`);
  heading();
  const byPolicy = foldsByPolicy(corpus.sentences, foldCount, foldSeed);
  const scores = outOfFold(shop, byPolicy, labelCount);
  for (const [name, stage, weighing] of [
    ['alone, sentences that matter', 'alone', 'alone'],
    ['alone, all sentences', 'alone', 'placed'],
    ['in place, sentences that matter', 'placed', 'alone'],
    ['in place, all sentences', 'placed', 'placed'],
  ] as const) {
    const judged: Judged = { scores: scores[stage], labels: corpus.labels, weights: weights[weighing] };
    const given = decideAcrossFolds(judged, byPolicy);
    row(
      name,
      figures(judged, given, () => true),
    );
    if (weighing !== stage) continue;
    const each = [...policies].map((policy) => figures(judged, given, (n) => corpus.sentences[n]!.policy === policy));
    spread(each);
    row(
      '  lenders and payment only',
      figures(judged, given, (n) => lenders.has(corpus.sentences[n]!.policy)),
    );
  }
  console.log(`  by topic, in place: ${byTopic(corpus, scores.placed, weights.placed, byPolicy)}`);
  console.log(`  lenders and payment: policies ${[...lenders].join(', ')}`);

  console.log('\nSame policies, unseen wording: folds by text, comparable with the published split');
  heading();
  const byText = foldsByText(corpus.sentences, foldCount, foldSeed);
  const mixed = outOfFold(shop, byText, labelCount);
  const judged: Judged = { scores: mixed.alone, labels: corpus.labels, weights: weights.alone };
  row(
    'alone, sentences that matter',
    figures(judged, decideAcrossFolds(judged, byText), () => true),
  );
  console.log(`${'published, transformers'.padEnd(34)}   0.819   0.841   0.897   0.899   0.922   0.719`);
}

function reportShipped(): void {
  const file = new URL('../lib/classify/weights/topics.json', import.meta.url);
  if (!existsSync(file)) return;
  const json = readFileSync(file);
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
  console.log(`\nWeights: ${kilobytes(json.length)}, ${kilobytes(gzipSync(json, { level: 9 }).length)} compressed`);
  const { alone, placed } = sentencesPerSecond();
  console.log(`Sentences per second: ${alone} alone, ${placed} in place`);
}

function byTopic(corpus: Corpus, scores: Float32Array, weights: Float32Array, folds: Int32Array): string {
  const judged: Judged = { scores, labels: corpus.labels, weights };
  const { topics } = figures(judged, decideAcrossFolds(judged, folds), () => true);
  return topicIds.map((id, k) => `${id} ${topics[k]!.toFixed(3)}`).join(', ');
}

function heading(): void {
  console.log(`${''.padEnd(34)}  topic   topic   import. import. risk    risk`);
  console.log(`${''.padEnd(34)}  micro   macro   micro   macro   micro   macro`);
}

function row(name: string, found: Figures): void {
  const { topicMicro, topicMacro, importantMicro, importantMacro, riskMicro, riskMacro } = found;
  const shown = [topicMicro, topicMacro, importantMicro, importantMacro, riskMicro, riskMacro];
  console.log(`${name.padEnd(34)}${shown.map((x) => x.toFixed(3).padStart(8)).join('')}`);
}

/** Tenth, fifth and ninetieth percentile of the policies. */
function spread(each: readonly Figures[]): void {
  for (const [name, share] of [
    ['  policy at 10 %', 0.1],
    ['  policy at 50 %', 0.5],
    ['  policy at 90 %', 0.9],
  ] as const) {
    const at = (pick: (found: Figures) => number) => {
      const sorted = each
        .map(pick)
        .filter((x) => !Number.isNaN(x))
        .sort((a, b) => a - b);
      return sorted[Math.floor(share * (sorted.length - 1))]!;
    };
    row(name, {
      sentences: 0,
      topics: [],
      topicMicro: at((found) => found.topicMicro),
      topicMacro: at((found) => found.topicMacro),
      importantMicro: at((found) => found.importantMicro),
      importantMacro: at((found) => found.importantMacro),
      riskMicro: at((found) => found.riskMicro),
      riskMacro: at((found) => found.riskMacro),
    });
  }
}
