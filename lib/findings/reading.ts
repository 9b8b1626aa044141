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

const none: readonly Hit[] = [];
const indexes = new WeakMap<Reading['hits'], Map<string, Hit[]>[]>();

/** The hits of one namespace (`data`, `cue`, …) in a clause, optionally within a stretch of it. */
export function hitsOf(reading: Reading, clause: number, namespace: string, from = 0, to = Infinity): readonly Hit[] {
  const all = byNamespace(reading)[clause]?.get(namespace) ?? none;
  if (from <= 0 && to === Infinity) return all;
  // Hits are sorted by where they begin.
  let low = 0;
  for (let high = all.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (all[middle]!.from < from) low = middle + 1;
    else high = middle;
  }
  if (low === all.length || all[low]!.from >= to) return none;
  const found: Hit[] = [];
  for (let i = low; i < all.length && all[i]!.from < to; i++) if (all[i]!.to <= to) found.push(all[i]!);
  return found.length === 0 ? none : found;
}

/** The hits sorted by clause and namespace, made once a reading: finders ask for them again and again. */
function byNamespace({ hits }: Reading): Map<string, Hit[]>[] {
  let index = indexes.get(hits);
  if (!index) {
    index = hits.map((own) => {
      const map = new Map<string, Hit[]>();
      for (const hit of own) {
        const namespace = hit.concept.slice(0, hit.concept.indexOf('.'));
        const same = map.get(namespace);
        if (same) same.push(hit);
        else map.set(namespace, [hit]);
      }
      return map;
    });
    indexes.set(hits, index);
  }
  return index;
}
