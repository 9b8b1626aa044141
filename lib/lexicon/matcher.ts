import { fold, foldedCode } from '../clauses/normalise.ts';
import { simplify, simplifyCharacters } from '../clauses/simplify.ts';
import { Automaton } from './automaton.ts';
import type { Concept } from './concept.ts';
import { Places } from './places.ts';

/** A word of the lexicon found in a text: `from` and `to` are UTF-16 offsets, `to` exclusive. */
export interface Hit {
  concept: string;
  from: number;
  to: number;
}

/** What a lexicon knows of a word. */
export interface Word {
  concept: string;
  length: number;
  never: boolean;
  /** Words of one group compete for their place; 0 for namespaces whose words may overlap freely. */
  group: number;
  /** Latin words count only when no letter or digit touches them. */
  edgeBefore: boolean;
  edgeAfter: boolean;
}

/** Namespaces whose words may overlap freely: they say what a sentence speaks of, not which thing a word names. */
const shared: ReadonlySet<string> = new Set(['warning', 'disclosure', 'fact', 'section']);

/**
 * Finds every word of a lexicon in one pass (Aho–Corasick). Of overlapping words of one namespace the longest wins, the
 * leftmost of equals; a hit that lies inside one of its concept's `never` words is dropped. Time is linear in the text.
 */
export class Matcher {
  private readonly automaton = new Automaton();
  /** The words that end at each node of the automaton. */
  private readonly words: (Word[] | undefined)[] = [];
  private readonly groups = new Map<string, number>();
  private readonly places = new Places();

  constructor(concepts: readonly Concept[]) {
    for (const { id, zh, en, never } of concepts) {
      this.addAll(zh, en, id, false);
      if (never) this.addAll(never.zh, never.en, id, true);
    }
  }

  /** All hits in `text`, by position. */
  find(text: string): Hit[] {
    const { automaton, places } = this;
    places.clear();
    let node = 0;
    for (let i = 0; i < text.length; i++) {
      node = automaton.step(node, foldedCode(text.charCodeAt(i)));
      if (node === 0) continue;
      for (let end = automaton.ending(node); end !== 0; end = automaton.shorter(end)) {
        const words = this.words[end]!;
        for (let k = 0; k < words.length; k++) {
          const word = words[k]!;
          const from = i + 1 - word.length;
          if (word.edgeBefore && from > 0 && isLatin(foldedCode(text.charCodeAt(from - 1)))) continue;
          if (word.edgeAfter && i + 1 < text.length && isLatin(foldedCode(text.charCodeAt(i + 1)))) continue;
          places.add(word, from);
        }
      }
    }
    return places.settle();
  }

  /** Words in Traditional characters are looked for in the simplified double of a text too. */
  private addAll(zh: readonly string[], en: readonly string[], concept: string, never: boolean): void {
    for (const word of zh) {
      this.add(word, concept, never);
      const simple = simplifyCharacters(word) === word ? word : simplify(word);
      if (simple !== word && !zh.includes(simple)) this.add(simple, concept, never);
    }
    for (const word of en) this.add(word, concept, never);
  }

  private add(raw: string, concept: string, never: boolean): void {
    const word = fold(raw);
    const node = this.automaton.add(word);
    const words = (this.words[node] ??= []);
    words.push({
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
}

function isLatin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}
