import { fold } from '../clauses/normalise.ts';
import type { Concept } from './concept.ts';

/** A word of the lexicon found in a text: `from` and `to` are UTF-16 offsets, `to` exclusive. */
export interface Hit {
  concept: string;
  from: number;
  to: number;
}

interface Word {
  concept: string;
  namespace: string;
  length: number;
  never: boolean;
  /** Latin words count only when no letter or digit touches them. */
  edgeBefore: boolean;
  edgeAfter: boolean;
}

/** Namespaces whose words may overlap freely: they say what a sentence speaks of, not which thing a word names. */
const shared: ReadonlySet<string> = new Set(['warning', 'disclosure', 'fact', 'section']);

const latin = /[a-z0-9]/;

/**
 * Finds every word of a lexicon in one pass (Aho–Corasick). Of overlapping words of one namespace the longest wins, the
 * leftmost of equals; a hit that lies inside one of its concept's `never` words is dropped. Time is linear in the text.
 */
export class Matcher {
  private readonly next: Map<number, number>[] = [new Map()];
  private readonly fail: number[] = [0];
  private readonly words: Word[][] = [[]];

  constructor(concepts: readonly Concept[]) {
    for (const concept of concepts) {
      for (const word of [...concept.zh, ...concept.en]) this.add(word, concept.id, false);
      for (const word of [...(concept.never?.zh ?? []), ...(concept.never?.en ?? [])]) this.add(word, concept.id, true);
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
      let step = this.next[node]!.get(code);
      while (step === undefined && node !== 0) {
        node = this.fail[node]!;
        step = this.next[node]!.get(code);
      }
      node = step ?? 0;
      for (const word of this.words[node]!) {
        const from = i + 1 - word.length;
        if (word.edgeBefore && from > 0 && latin.test(folded[from - 1]!)) continue;
        if (word.edgeAfter && i + 1 < folded.length && latin.test(folded[i + 1]!)) continue;
        found.push({ ...word, from, to: i + 1 });
      }
    }
    return settle(found);
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
      }
      node = step;
    }
    this.words[node]!.push({
      concept, never, length: word.length,
      namespace: concept.slice(0, concept.indexOf('.')),
      edgeBefore: latin.test(word[0]!), edgeAfter: latin.test(word[word.length - 1]!),
    });
  }

  private link(): void {
    const queue = [...this.next[0]!.values()];
    for (let head = 0; head < queue.length; head++) {
      const node = queue[head]!;
      for (const [code, step] of this.next[node]!) {
        let back = this.fail[node]!;
        while (back !== 0 && !this.next[back]!.has(code)) back = this.fail[back]!;
        const target = this.next[back]!.get(code) ?? 0;
        this.fail[step] = target === step ? 0 : target;
        this.words[step]!.push(...this.words[this.fail[step]!]!);
        queue.push(step);
      }
    }
  }
}

type Found = Word & { from: number; to: number };

function settle(found: Found[]): Hit[] {
  const refused = found.filter((word) => word.never);
  const allowed = found.filter((word) => !word.never && !refused.some((never) => covers(never, word)));
  allowed.sort((a, b) => a.from - b.from || b.to - a.to);
  return allowed
    .filter((word, index) => !beaten(word, index, allowed))
    .map(({ concept, from, to }) => ({ concept, from, to }));
}

function covers(never: Found, word: Found): boolean {
  return never.concept === word.concept && never.from <= word.from && never.to >= word.to;
}

/** True when a longer overlapping word of the same namespace, or an earlier one of the same concept, takes this place. */
function beaten(word: Found, index: number, sorted: readonly Found[]): boolean {
  for (let step = -1; step <= 1; step += 2) {
    for (let i = index + step; i >= 0 && i < sorted.length; i += step) {
      const other = sorted[i]!;
      if (step > 0 ? other.from >= word.to : other.from < word.from - 60) break;
      if (other.namespace !== word.namespace || other.from >= word.to || word.from >= other.to) continue;
      if (other.length > word.length && !(shared.has(word.namespace) && other.concept !== word.concept)) return true;
      if (other.length === word.length && step < 0 && other.concept === word.concept) return true;
    }
  }
  return false;
}
