import type { ChoiceKindId } from '../../../card/taxonomy.ts';
import type { Clause } from '../../../clauses/clause.ts';
import type { Span } from '../../../document/policy-document.ts';
import type { Hit } from '../../../lexicon/matcher.ts';
import type { Register } from '../kinds-in-text.ts';
import type { Offer } from '../offer.ts';

/** The choices that a sentence is about, and what told so. */
export interface Ruling {
  kinds: ChoiceKindId[];
  by: 'sentence' | 'lead-in' | 'context' | 'previous' | 'menu' | 'means' | 'topic' | 'none';
}

/** What a sentence says and stands under. */
export interface Governed {
  named: ChoiceKindId[];
  governing: ChoiceKindId[];
  /** Kinds of the heading above, whatever the paragraph's own label says. */
  outer: ChoiceKindId[];
  leadIn: ChoiceKindId[] | null;
  previous: ChoiceKindId[];
  topics: ChoiceKindId[];
  offer: Offer;
  refuses: boolean;
  register: Register;
  clause: Clause;
  hits: readonly Hit[];
  span: Span;
  text: string;
}
