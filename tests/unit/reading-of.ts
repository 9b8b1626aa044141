import { prepare } from '../../lib/analysis.ts';
import type { Classifier } from '../../lib/classify/labels.ts';
import { topicIds } from '../../lib/card/taxonomy.ts';
import { readText } from '../../lib/document/read-text.ts';
import type { Reading } from '../../lib/findings/reading.ts';
import { lexicon } from '../../lib/lexicon/lexicon.ts';

/** A classifier without an opinion: findings that are tested with it stand on words and structure alone. */
export const noOpinion: Classifier = (sentences, only = sentences.map((_, i) => i)) =>
  only.map(() => ({
    topics: [],
    important: false,
    risk: false,
    score: { topics: Object.fromEntries(topicIds.map((id) => [id, 0])) as never, important: 0, risk: 0 },
  }));

/** A policy written as Markdown, ready for a finder. */
export function readingOf(markdown: string): Reading {
  return prepare(readText(markdown, { markdown: true }), { matcher: lexicon(), classifier: noOpinion });
}
