import { analyse, type Analysis, type Tools } from '../lib/analysis.ts';
import { topicIds } from '../lib/card/taxonomy.ts';
import type { Labels } from '../lib/classify/labels.ts';
import { shippedClassifier } from '../lib/classify/shipped.ts';
import type { PolicyDocument } from '../lib/document/policy-document.ts';
import { lexicon } from '../lib/lexicon/lexicon.ts';

let tools: Tools | undefined;

/** The shipped engine, for the command line. */
export function understand(document: PolicyDocument): Analysis {
  tools ??= { matcher: lexicon(), classifier: shippedClassifier() };
  return analyse(document, tools);
}

/** The engine with a topic model that has no opinion: what the model is worth shows in the difference. */
export function understandWithoutTopics(document: PolicyDocument): Analysis {
  const none = Object.fromEntries(topicIds.map((id) => [id, 0])) as Labels['score']['topics'];
  const label: Labels = { topics: [], important: false, risk: false, score: { topics: none, important: 0, risk: 0 } };
  return analyse(document, { matcher: lexicon(), classifier: (sentences, only = sentences.map((_, i) => i)) => only.map(() => label) });
}
