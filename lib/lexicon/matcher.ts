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
    for (const concept of concepts) {
      for (const word of [...inBothScripts(concept.zh), ...concept.en]) this.add(word, concept.id, false);
      for (const word of [...inBothScripts(concept.never?.zh ?? []), ...(concept.never?.en ?? [])]) this.add(word, concept.id, true);
    }
    this.automaton.link();
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

/** Words in Traditional characters are looked for in the simplified double of a text too. */
function inBothScripts(words: readonly string[]): Set<string> {
  const both = new Set(words);
  for (const word of words) if (simplifyCharacters(word) !== word) both.add(simplify(word));
  return both;
}

function isLatin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}
