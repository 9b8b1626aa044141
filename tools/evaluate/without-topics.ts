import { analyse, type Analysis } from '../../lib/analysis.ts';
import { topicIds } from '../../lib/card/taxonomy.ts';
import type { Labels } from '../../lib/classify/labels.ts';
import type { PolicyDocument } from '../../lib/document/policy-document.ts';
import { lexicon } from '../../lib/lexicon/lexicon.ts';

/** The engine with a topic model that has no opinion: what the model is worth shows in the difference. */
export function explainWithoutTopics(document: PolicyDocument): Analysis {
  const none = Object.fromEntries(topicIds.map((id) => [id, 0])) as Labels['score']['topics'];
  const label: Labels = { topics: [], important: false, risk: false, score: { topics: none, important: 0, risk: 0 } };
  return analyse(document, { matcher: lexicon(), classifier: (sentences, only = sentences.map((_, i) => i)) => only.map(() => label) });
}
