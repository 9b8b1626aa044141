import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { topicIds } from '../lib/card/taxonomy.ts';
import { storeNetwork, type StoredWeights, weightsFormat } from '../lib/classify/weights.ts';
import { readCorpus, usualCorpus } from './corpus.ts';
import { bagsOf, fitNetwork } from './fit-network.ts';
import { foldsByPolicy } from './folds.ts';
import { outOfFold } from './out-of-fold.ts';
import { networkPlan, tableSteps } from './plan.ts';
import { quantise, usedRows } from './quantise.ts';
import { judgedWeights, sampleWeights } from './sample-weights.ts';
import { bestThresholds } from './thresholds.ts';

/**
 * Makes lib/classify/weights/topics.json from CAPP-130. Thresholds come from scores out of fold (by policy), the weights
 * from all labelled sentences. The same corpus always gives the same file.
 */
const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: usualCorpus },
    out: { type: 'string', default: 'lib/classify/weights/topics.json' },
  },
});
const corpus = readCorpus(values.corpus);
if (!corpus) {
  console.error(`No corpus at ${values.corpus}: give the folder that holds CAPP-130's sentences.jsonl with --corpus.`);
  process.exit(2);
}
const weights = sampleWeights(corpus);
const folds = foldsByPolicy(corpus.sentences, 5, 7);
const scores = outOfFold(corpus, weights, folds, networkPlan, console.log);
const alone = bestThresholds({ scores, labels: corpus.labels, weights: judgedWeights(corpus) });

const bags = bagsOf(corpus.sentences.map((sentence) => sentence.text), networkPlan);
const everything = corpus.sentences.map((_, n) => n);
const network = fitNetwork(bags, corpus.labels, weights, everything, networkPlan);
const labelled = bags.filter((_, n) => corpus.sentences[n]!.topics ?? corpus.sentences[n]!.important !== undefined);
const small = quantise(network, usedRows(labelled, networkPlan.bits, 2), tableSteps);

const stored: StoredWeights = {
  format: weightsFormat,
  topics: [...topicIds],
  text: storeNetwork(small),
  thresholds: { alone },
};
const json = `${JSON.stringify(stored)}\n`;
mkdirSync(new URL('.', new URL(values.out, `file://${process.cwd()}/`)), { recursive: true });
writeFileSync(values.out, json);
console.log(`${values.out}: ${json.length} bytes, ${gzipSync(json, { level: 9 }).length} compressed`);
