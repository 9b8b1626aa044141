import type { ChoiceKindId } from '../../card/taxonomy.ts';
import type { Span } from '../../document/policy-document.ts';
import type { Hit } from '../../lexicon/matcher.ts';
import type { KindHit } from './kinds-in-text.ts';
import type { Offer } from './offer.ts';

const topicKinds = new Map<string, ChoiceKindId>([
  ['choice-topic.personalisation', 'personalisation'],
  ['choice-topic.marketing', 'marketing'],
  ['choice-topic.model-training', 'model-training'],
  ['choice-topic.automated-decision', 'automated-decision'],
  ['choice-topic.sharing', 'stop-sharing'],
]);

/** Words within a menu path, or the verb that leads to it (访问“首页”), say nothing of what the sentence is about. */
export function outsidePaths(text: string, hits: readonly Hit[], offer: Offer): readonly Hit[] {
  const paths = offer.means.filter((one) => one.means.type === 'menu');
  if (paths.length === 0) return hits;
  const leads = (hit: Hit, path: Span) =>
    hit.to <= path.from && hit.from >= path.from - 3 && /^[“"【「『\s]*$/.test(text.slice(hit.to, path.from));
  return hits.filter((hit) => !paths.some((path) => (hit.from >= path.from && hit.to <= path.to) || leads(hit, path)));
}

/** Verbs of choices and things they are done to, with their places. */
export function actsIn(hits: readonly Hit[]): KindHit[] {
  return hits
    .filter((hit) => /^choice-(?:verb|object)\./.test(hit.concept) && hit.concept !== 'choice-object.information')
    .map((hit) => ({ kind: hit.concept.slice(hit.concept.indexOf('.') + 1) as ChoiceKindId, from: hit.from, to: hit.to }));
}

/** The topics that the words speak of, the last one first. */
export function topicsIn(hits: readonly Hit[]): ChoiceKindId[] {
  return hits
    .filter((hit) => topicKinds.has(hit.concept))
    .map((hit) => topicKinds.get(hit.concept)!)
    .reverse();
}
