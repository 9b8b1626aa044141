import { fold } from '../clauses/normalise.ts';
import { simplify, simplifyCharacters } from '../clauses/simplify.ts';
import type { Concept } from './concept.ts';
import { Places } from './places.ts';
import { WordTable } from './word-table.ts';

/** A word of the lexicon found in a text: `from` and `to` are UTF-16 offsets, `to` exclusive. */
export interface Hit {
  concept: string;
  from: number;
  to: number;
}

/** What a word of the lexicon means. */
export interface Sense {
  concept: string;
  /** A word in which the concept's own words do not mean it. */
  never: boolean;
  /** Words of one group compete for their place; 0 for namespaces whose words may overlap freely. */
  group: number;
}

/** Namespaces whose words may overlap freely: they say what a sentence speaks of, not which thing a word names. */
const shared: ReadonlySet<string> = new Set(['warning', 'disclosure', 'fact', 'section']);

/**
 * Finds every word of a lexicon in one pass. Of overlapping words of one namespace the longest wins, the leftmost of equals;
 * a hit that lies inside one of its concept's `never` words is dropped. Latin words count only when no letter or digit
 * touches them. Time is linear in the text.
 */
export class Matcher {
  private readonly words: string[] = [];
  private readonly senses: Sense[] = [];
  private readonly groups = new Map<string, number>();
  private readonly places = new Places();
  private readonly table: WordTable;

  constructor(concepts: readonly Concept[]) {
    for (const { id: concept, zh, en, never } of concepts) {
      const group = this.groupOf(concept.slice(0, concept.indexOf('.')));
      this.add(zh, en, { concept, group, never: false });
      if (never) this.add(never.zh, never.en, { concept, group, never: true });
    }
    this.table = new WordTable(this.words);
  }

  /** All hits in `text`, by position. */
  find(text: string): Hit[] {
    const { words, senses, places } = this;
    const folded = fold(text);
    places.clear();
    this.table.search(folded, (word, from) => {
      const to = from + words[word]!.length;
      if (!standsFree(folded, from, to)) return;
      places.add(senses[word]!, from, to);
    });
    return places.settle();
  }

  /** Words in Traditional characters are looked for in the simplified double of a text too. */
  private add(zh: readonly string[], en: readonly string[], sense: Sense): void {
    const enter = (word: string) => {
      this.words.push(fold(word));
      this.senses.push(sense);
    };
    for (const word of zh) {
      enter(word);
      const simple = simplifyCharacters(word) === word ? word : simplify(word);
      if (simple !== word && !zh.includes(simple)) enter(simple);
    }
    for (const word of en) enter(word);
  }

  private groupOf(namespace: string): number {
    if (shared.has(namespace)) return 0;
    const group = this.groups.get(namespace) ?? this.groups.size + 1;
    this.groups.set(namespace, group);
    return group;
  }
}

/** False where a letter or digit goes on beyond the edge of a word. */
function standsFree(text: string, from: number, to: number): boolean {
  if (from > 0 && isLatin(text.charCodeAt(from)) && isLatin(text.charCodeAt(from - 1))) return false;
  return to >= text.length || !isLatin(text.charCodeAt(to)) || !isLatin(text.charCodeAt(to - 1));
}

function isLatin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}
