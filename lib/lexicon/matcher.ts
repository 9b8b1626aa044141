import { fold } from '../clauses/normalise.ts';
import { simplify, simplifyCharacters } from '../clauses/simplify.ts';
import type { Concept } from './concept.ts';

/** A word of the lexicon found in a text: `from` and `to` are UTF-16 offsets, `to` exclusive. */
export interface Hit {
  concept: string;
  from: number;
  to: number;
}

interface Word {
  concept: string;
  length: number;
  never: boolean;
  /** Words of one group compete for their place; 0 for namespaces whose words may overlap freely. */
  group: number;
  /** Latin words count only when no letter or digit touches them. */
  edgeBefore: boolean;
  edgeAfter: boolean;
}

interface Found {
  word: Word;
  from: number;
  to: number;
}

/** Namespaces whose words may overlap freely: they say what a sentence speaks of, not which thing a word names. */
const shared: ReadonlySet<string> = new Set(['warning', 'disclosure', 'fact', 'section']);

/** Longest word of the lexicon that `beaten` looks back for, in characters. */
const longestWord = 60;

/**
 * Finds every word of a lexicon in one pass (Aho–Corasick). Of overlapping words of one namespace the longest wins, the
 * leftmost of equals; a hit that lies inside one of its concept's `never` words is dropped. Time is linear in the text.
 */
export class Matcher {
  private readonly next: Map<number, number>[] = [new Map()];
  /** Steps from the root, by character: most characters begin no word, and a table says so at once. */
  private readonly first = new Int32Array(65536);
  private readonly fail: number[] = [0];
  private readonly words: Word[][] = [[]];
  private readonly groups = new Map<string, number>();

  constructor(concepts: readonly Concept[]) {
    for (const concept of concepts) {
      for (const word of [...inBothScripts(concept.zh), ...concept.en]) this.add(word, concept.id, false);
      for (const word of [...inBothScripts(concept.never?.zh ?? []), ...(concept.never?.en ?? [])]) this.add(word, concept.id, true);
    }
    this.link();
  }

  /** All hits in `text`, by position. */
  find(text: string): Hit[] {
    const folded = fold(text);
    const found: Found[] = [];
    let node = 0;
    for (let i = 0; i < folded.length; i++) {
      const code = folded.charCodeAt(i);
      node = this.step(node, code);
      if (node === 0) continue;
      const words = this.words[node]!;
      for (let k = 0; k < words.length; k++) {
        const word = words[k]!;
        const from = i + 1 - word.length;
        if (word.edgeBefore && from > 0 && isLatin(folded.charCodeAt(from - 1))) continue;
        if (word.edgeAfter && i + 1 < folded.length && isLatin(folded.charCodeAt(i + 1))) continue;
        found.push({ word, from, to: i + 1 });
      }
    }
    return found.length === 0 ? [] : settle(found);
  }

  private step(from: number, code: number): number {
    let node = from;
    while (node !== 0) {
      const step = this.next[node]!.get(code);
      if (step !== undefined) return step;
      node = this.fail[node]!;
    }
    return this.first[code]!;
  }

  private add(raw: string, concept: string, never: boolean): void {
    const word = fold(raw);
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      let step = this.next[node]!.get(code);
      if (step === undefined) {
        step = this.next.length;
        this.next.push(new Map());
        this.fail.push(0);
        this.words.push([]);
        this.next[node]!.set(code, step);
        if (node === 0) this.first[code] = step;
      }
      node = step;
    }
    this.words[node]!.push({
      concept, never, length: word.length, group: this.groupOf(concept.slice(0, concept.indexOf('.'))),
      edgeBefore: isLatin(word.charCodeAt(0)), edgeAfter: isLatin(word.charCodeAt(word.length - 1)),
    });
  }

  private groupOf(namespace: string): number {
    if (shared.has(namespace)) return 0;
    const group = this.groups.get(namespace) ?? this.groups.size + 1;
    this.groups.set(namespace, group);
    return group;
  }

  private link(): void {
    const queue = [...this.next[0]!.values()];
    for (let head = 0; head < queue.length; head++) {
      const node = queue[head]!;
      for (const [code, step] of this.next[node]!) {
        const target = this.step(this.fail[node]!, code);
        this.fail[step] = target === step ? 0 : target;
        this.words[step]!.push(...this.words[this.fail[step]!]!);
        queue.push(step);
      }
    }
  }
}

/** Words in Traditional characters are looked for in the simplified double of a text too. */
function inBothScripts(words: readonly string[]): Set<string> {
  const both = new Set(words);
  for (const word of words) if (simplifyCharacters(word) !== word) both.add(simplify(word));
  return both;
}

function isLatin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

function settle(found: Found[]): Hit[] {
  const allowed = withoutRefused(found).sort((a, b) => a.from - b.from || b.to - a.to);
  const hits: Hit[] = [];
  for (let i = 0; i < allowed.length; i++) {
    const { word, from, to } = allowed[i]!;
    if (!beaten(i, allowed)) hits.push({ concept: word.concept, from, to });
  }
  return hits;
}

/** Drops the `never` words and what lies inside them. `found` comes in order of `to`, and so does each list of refusals. */
function withoutRefused(found: Found[]): Found[] {
  const refusals = new Map<string, Found[]>();
  for (const hit of found) {
    if (!hit.word.never) continue;
    const list = refusals.get(hit.word.concept);
    if (list) list.push(hit);
    else refusals.set(hit.word.concept, [hit]);
  }
  if (refusals.size === 0) return found;
  return found.filter(({ word, from, to }) => {
    if (word.never) return false;
    const list = refusals.get(word.concept);
    if (!list) return true;
    for (let i = firstEndingAt(list, to); i < list.length && list[i]!.to <= from + longestWord; i++) {
      if (list[i]!.from <= from) return false;
    }
    return true;
  });
}

function firstEndingAt(list: readonly Found[], to: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.to < to) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True when a longer overlapping word of the same group, or an earlier one of the same concept, takes this place. */
function beaten(index: number, sorted: readonly Found[]): boolean {
  const { word, from, to } = sorted[index]!;
  for (let i = index - 1; i >= 0; i--) {
    const other = sorted[i]!;
    if (other.from < from - longestWord) break;
    if (other.to <= from || other.word.group !== word.group) continue;
    const rivals = word.group !== 0 || other.word.concept === word.concept;
    if (rivals && other.word.length > word.length) return true;
    if (other.word.length === word.length && other.word.concept === word.concept) return true;
  }
  if (word.group === 0) return false;
  for (let i = index + 1; i < sorted.length; i++) {
    const other = sorted[i]!;
    if (other.from >= to) break;
    if (other.word.group === word.group && other.word.length > word.length) return true;
  }
  return false;
}
