import type { Clause } from '../clauses/clause.ts';
import type { Labels } from '../classify/labels.ts';
import type { Hit } from '../lexicon/matcher.ts';
import type { PolicyDocument } from '../document/policy-document.ts';

/** All that a finder may look at: the policy cut into clauses, with the words and topics found in each. */
export interface Reading {
  document: PolicyDocument;
  clauses: readonly Clause[];
  /** For each clause, the lexicon's words in it, by position. */
  hits: readonly (readonly Hit[])[];
  /** For each clause, the labels of its sentences. */
  labels: readonly (readonly Labels[])[];
}

/** The hits of one namespace (`data`, `cue`, …) in a clause, optionally within a stretch of it. */
export function hitsOf(reading: Reading, clause: number, namespace: string, from = 0, to = Infinity): Hit[] {
  const prefix = `${namespace}.`;
  return (reading.hits[clause] ?? []).filter((hit) => hit.concept.startsWith(prefix) && hit.from >= from && hit.to <= to);
}
