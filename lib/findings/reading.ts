import type { Clause } from '../clauses/clause.ts';
import type { FoundWords } from '../lexicon/found-words.ts';
import type { Hit } from '../lexicon/matcher.ts';
import type { PolicyDocument } from '../document/policy-document.ts';

/** All that a finder may look at: the policy cut into clauses, with the words found in each. */
export interface Reading {
  document: PolicyDocument;
  clauses: readonly Clause[];
  /** The lexicon's words in each clause, by clause id. */
  words: FoundWords;
  /** The signs in each clause, by clause id. */
  signs: Int32Array;
}

/** False where a clause lacks all the characters of some signs: what needs one of them is not there. */
export function maySay(reading: Reading, clause: Clause, signs: number): boolean {
  return (reading.signs[clause.id]! & signs) !== 0;
}

/** The hits of one namespace (`data`, `cue`, …) in a clause, optionally within a stretch of it. */
export function hitsOf(reading: Reading, clause: number, namespace: string, from = 0, to = Infinity): readonly Hit[] {
  return reading.words.of(clause, namespace, from, to);
}
