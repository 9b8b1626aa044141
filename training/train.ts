import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { readCorpus, usualCorpus } from './corpus.ts';
import { makeWeights } from './make-weights.ts';
import { contextPlan, foldCount, foldSeed, networkPlan } from './plan.ts';

/**
 * `npm run train -- --corpus FOLDER [--out FILE]`: makes the weights that ship from CAPP-130's sentences.jsonl, in a
 * minute or two. The same corpus always gives the same file.
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
const started = Date.now();
const stored = makeWeights(corpus, { first: networkPlan, second: contextPlan, foldCount, foldSeed });
const json = `${JSON.stringify(stored)}\n`;
mkdirSync(path.dirname(values.out), { recursive: true });
writeFileSync(values.out, json);
const seconds = Math.round((Date.now() - started) / 1000);
console.log(`${values.out}: ${json.length} bytes, ${gzipSync(json, { level: 9 }).length} compressed, ${seconds} s`);
