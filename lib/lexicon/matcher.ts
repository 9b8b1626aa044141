import { foldInto } from '../clauses/normalise.ts';
import { hasTraditional, simplify } from '../clauses/simplify.ts';
import type { Concept } from './concept.ts';
import { FoundWords } from './found-words.ts';
import { Places } from './places.ts';
import { Senses } from './senses.ts';
import { WordList } from './word-list.ts';
import { WordTable } from './word-table.ts';

/** A word of the lexicon found in a text: `from` and `to` are UTF-16 offsets, `to` exclusive. */
export interface Hit {
  concept: string;
  from: number;
  to: number;
}

/**
 * Finds every word of a lexicon in one pass. Of overlapping words of one namespace the longest wins, the leftmost of equals;
 * a hit that lies inside one of its concept's `never` words is dropped. Latin words count only when no letter or digit
 * touches them. Time is linear in the text.
 */
export class Matcher {
  private readonly senses = new Senses();
  private readonly places: Places;
  private readonly table: WordTable;
  /** The text that is being read, folded; one buffer serves all. */
  private codes = new Uint16Array(1 << 12);
  private length = 0;

  constructor(concepts: readonly Concept[]) {
    const words = new WordList();
    for (const { id, zh, en, never } of concepts) {
      enter(words, zh, en, this.senses.add(id, false));
      if (never) enter(words, never.zh, never.en, this.senses.add(id, true));
    }
    this.table = new WordTable(words);
    this.places = new Places(this.senses, words.numbers);
  }

  /** All hits in `text`, by position. */
  find(text: string): Hit[] {
    const hits: Hit[] = [];
    this.read(text, (sense, from, to) => hits.push({ concept: this.senses.concepts[sense]!, from, to }));
    return hits;
  }

  /** The words of many texts, each known by its place in the list. */
  findAll(texts: readonly string[]): FoundWords {
    const found = new FoundWords(this.senses);
    const add = found.add.bind(found);
    for (const text of texts) {
      this.read(text, add);
      found.endText();
    }
    return found;
  }

  private read(text: string, found: (sense: number, from: number, to: number) => void): void {
    if (this.codes.length < text.length) this.codes = new Uint16Array(2 * text.length);
    foldInto(this.codes, text);
    this.length = text.length;
    this.places.clear();
    this.table.search(this.codes, text.length, this.take);
    this.places.settle(found);
  }

  private readonly take = (word: number, from: number, to: number): void => {
    if (this.standsFree(from, to)) this.places.add(word, from, to);
  };

  /** False where a letter or digit goes on beyond the edge of a word. */
  private standsFree(from: number, to: number): boolean {
    const { codes } = this;
    if (from > 0 && isLatin(codes[from]!) && isLatin(codes[from - 1]!)) return false;
    return to >= this.length || !isLatin(codes[to]!) || !isLatin(codes[to - 1]!);
  }
}

/** Words in Traditional characters are looked for in the simplified double of a text too. */
function enter(words: WordList, zh: readonly string[], en: readonly string[], sense: number): void {
  for (const word of zh) {
    words.add(word, sense);
    if (!hasTraditional(word)) continue;
    const simple = simplify(word);
    if (!zh.includes(simple)) words.add(simple, sense);
  }
  for (const word of en) words.add(word, sense);
}

function isLatin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}
