import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type TopicId, topicIds } from '../lib/card/taxonomy.ts';
import { importantAt, labelCount, riskAt } from '../lib/classify/label-order.ts';

/** One line of CAPP-130's `sentences.jsonl`. A missing label belongs to the published test split: never trained on. */
export interface CorpusSentence {
  policy: number;
  i: number;
  text: string;
  topics?: TopicId[];
  important?: boolean;
  risk?: boolean;
}

/** Sentences in document order with their labels in one array: 1 yes, 0 no, -1 not known. */
export interface Corpus {
  sentences: CorpusSentence[];
  /** `labelCount` entries a sentence, in the order of lib/classify/label-order.ts. */
  labels: Int8Array;
}

/** Where the corpus lies when no `--corpus` is given: beside the repository. It is not part of the product. */
export const usualCorpus = '../shared/corpora/capp-130';

/** Reads the corpus from its folder; null when the folder is not there. Throws on a line that is no JSON. */
export function readCorpus(folder: string): Corpus | null {
  const file = path.join(folder, 'sentences.jsonl');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  return corpusOf(lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as CorpusSentence));
}

/** The corpus of these sentences. */
export function corpusOf(sentences: CorpusSentence[]): Corpus {
  const labels = new Int8Array(sentences.length * labelCount).fill(-1);
  sentences.forEach((sentence, n) => {
    const at = n * labelCount;
    const { topics, important, risk } = sentence;
    for (let k = 0; topics && k < importantAt; k++) labels[at + k] = topics.includes(topicIds[k]!) ? 1 : 0;
    if (important !== undefined) labels[at + importantAt] = important ? 1 : 0;
    if (risk !== undefined) labels[at + riskAt] = risk ? 1 : 0;
  });
  return { sentences, labels };
}
