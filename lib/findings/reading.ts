import type { Clause } from '../clauses/clause.ts';
import type { Hit } from '../lexicon/matcher.ts';
import type { PolicyDocument } from '../document/policy-document.ts';

/** All that a finder may look at: the policy cut into clauses, with the words found in each. */
export interface Reading {
  document: PolicyDocument;
  clauses: readonly Clause[];
  /** For each clause, the lexicon's words in it, by position. */
  hits: readonly (readonly Hit[])[];
}

/** The hits of one namespace in one clause, and the stretch that was asked for last: mentions of a sentence ask alike. */
interface Own {
  all: Hit[];
  from: number;
  to: number;
  found: readonly Hit[];
}

const none: readonly Hit[] = [];
const indexes = new WeakMap<Reading['hits'], Map<string, Own>[]>();

/** The hits of one namespace (`data`, `cue`, …) in a clause, optionally within a stretch of it. */
export function hitsOf(reading: Reading, clause: number, namespace: string, from = 0, to = Infinity): readonly Hit[] {
  const own = byNamespace(reading)[clause]?.get(namespace);
  if (!own) return none;
  if (from <= 0 && to === Infinity) return own.all;
  if (own.from !== from || own.to !== to) {
    own.from = from;
    own.to = to;
    own.found = within(own.all, from, to);
  }
  return own.found;
}

/** Hits are sorted by where they begin. */
function within(all: readonly Hit[], from: number, to: number): readonly Hit[] {
  let low = 0;
  for (let high = all.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (all[middle]!.from < from) low = middle + 1;
    else high = middle;
  }
  const found: Hit[] = [];
  for (let i = low; i < all.length && all[i]!.from < to; i++) if (all[i]!.to <= to) found.push(all[i]!);
  return found.length === 0 ? none : found;
}

/** The hits sorted by clause and namespace, made once a reading: finders ask for them again and again. */
function byNamespace({ hits }: Reading): Map<string, Own>[] {
  let index = indexes.get(hits);
  if (!index) {
    index = hits.map((own) => {
      const map = new Map<string, Own>();
      for (const hit of own) {
        const namespace = namespaceOf(hit.concept);
        const same = map.get(namespace);
        if (same) same.all.push(hit);
        else map.set(namespace, { all: [hit], from: -1, to: -1, found: none });
      }
      return map;
    });
    indexes.set(hits, index);
  }
  return index;
}

const namespaces = new Map<string, string>();

/** "data" of "data.phone". Concepts are few and hits are many: each is cut once. */
function namespaceOf(concept: string): string {
  let namespace = namespaces.get(concept);
  if (namespace === undefined) {
    namespace = concept.slice(0, concept.indexOf('.'));
    namespaces.set(concept, namespace);
  }
  return namespace;
}
