import type { TopicId } from '../card/taxonomy.ts';

/** What the topic model says of one sentence. Probabilities run from 0 to 1. */
export interface Labels {
  topics: TopicId[];
  important: boolean;
  risk: boolean;
  score: { topics: Record<TopicId, number>; important: number; risk: number };
}

/** One sentence in its surroundings: what the model may look at. */
export interface SentenceContext {
  text: string;
  /** Headings above it, outermost first; empty when not known. */
  path: string[];
  previous: string | null;
  next: string | null;
}

/**
 * Labels the sentences of one policy in order, or of them `only` those at these places, which get the labels that they get
 * among all. Pure and deterministic.
 */
export type Classifier = (sentences: readonly SentenceContext[], only?: readonly number[]) => Labels[];
