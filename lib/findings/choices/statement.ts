import type { ChoiceKindId } from '../../card/taxonomy.ts';
import type { Clause } from '../../clauses/clause.ts';
import type { Span } from '../../document/policy-document.ts';
import type { ClausePlace } from './place.ts';
import type { Ruling } from './governing/governed.ts';
import type { KindHit } from './kinds-in-text.ts';
import type { Offer } from './offer.ts';

/** One sentence with the choices it is about, named by itself or by what governs it, and what it offers. */
export interface Statement {
  clause: Clause;
  span: Span;
  place: ClausePlace;
  /** The choices that the sentence is about. */
  kinds: ChoiceKindId[];
  /** The choices that the sentence itself names, with their places. */
  named: KindHit[];
  offer: Offer;
  /** It points to the general contact of the policy. */
  pointsToContact: boolean;
  /** It invites the user to get in touch. */
  invites: boolean;
  /** It speaks of the rights above in general ("上述请求"). */
  remaining: boolean;
  /** Verbs of choices and things they are done to, wherever they stand: they tell which part of a sentence serves which kind. */
  acts: KindHit[];
  /** It says that the user may do something, or asks something of the operator. */
  entitles: boolean;
  /** It says how to reach a regulator, in English: no way to the operator. */
  ofRegulator: boolean;
  /** Where `kinds` comes from, for tests and for explaining misses. */
  by: Ruling['by'];
}
