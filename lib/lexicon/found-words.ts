import type { Hit } from './matcher.ts';
import { bitOf, type Senses } from './senses.ts';

/** The hits of one namespace in one text, and the stretch that was asked for last: mentions of a sentence ask alike. */
interface Own {
  namespace: number;
  all: readonly Hit[];
  from: number;
  to: number;
  found: readonly Hit[];
}

const none: readonly Hit[] = [];

/**
 * The words found in the texts of a document. They are kept as numbers, and become hits where they are asked for: four in ten
 * words of a policy stand where nobody asks after their namespace (names of table columns in running text).
 */
export class FoundWords {
  private readonly senses: Senses;
  private meanings = new Uint16Array(1 << 12);
  private starts = new Int32Array(1 << 12);
  private ends = new Int32Array(1 << 12);
  private count = 0;
  /** Behind the last text as well: where its words end. */
  private readonly begins: number[] = [0];
  /** For each text a bit for each namespace that has a word in it: most questions are answered here. */
  private readonly present: number[] = [];
  private readonly known: (Own[] | undefined)[] = [];
  /** For each concept the last text in which it was seen, by its number from 1. */
  private readonly seen: Int32Array;

  constructor(senses: Senses) {
    this.senses = senses;
    this.seen = new Int32Array(senses.conceptCount);
  }

  /** Adds a word of the text that is being read. Words come by position. */
  add(sense: number, from: number, to: number): void {
    if (this.count === this.starts.length) this.widen();
    this.meanings[this.count] = sense;
    this.starts[this.count] = from;
    this.ends[this.count++] = to;
  }

  /** Ends a text: what is added next belongs to the next one. */
  endText(): void {
    let bits = 0;
    for (let i = this.begins.at(-1)!; i < this.count; i++) bits |= this.senses.namespaceBits[this.meanings[i]!]!;
    this.present.push(bits);
    this.begins.push(this.count);
  }

  /** The hits of one namespace (`data`, `cue`, …) in a text, or of them those within a stretch of it. */
  of(text: number, namespace: string, from: number, to: number): readonly Hit[] {
    const number = this.senses.namespace(namespace);
    if (number === undefined || !(this.present[text]! & bitOf(number))) return none;
    const own = this.own(text, number);
    if (from <= 0 && to === Infinity) return own.all;
    if (own.from !== from || own.to !== to) {
      own.from = from;
      own.to = to;
      own.found = within(own.all, from, to);
    }
    return own.found;
  }

  /** The numbers of concepts, to ask `withAll` for. */
  numbersOf(concepts: readonly string[]): readonly number[] {
    return concepts.map((id) => this.senses.concept(id));
  }

  /** Those of several lists of concepts of which a text holds every one, by their places. */
  withAll(text: number, lists: readonly (readonly number[])[]): readonly number[] {
    const { seen, meanings } = this;
    const { numbers } = this.senses;
    const stamp = text + 1;
    for (let i = this.begins[text]!; i < this.begins[stamp]!; i++) seen[numbers[meanings[i]!]!] = stamp;
    const held: number[] = [];
    for (let i = 0; i < lists.length; i++) {
      const list = lists[i]!;
      let at = 0;
      while (at < list.length && seen[list[at]!] === stamp) at++;
      if (at === list.length) held.push(i);
    }
    return held;
  }

  /** A bit for each namespace whose name fits, to ask `together` for. */
  bits(fits: (namespace: string) => boolean): number {
    return this.senses.bits(fits);
  }

  /** The hits of several namespaces in a text, by position; each call makes new ones. */
  together(text: number, namespaces: number): readonly Hit[] {
    return this.present[text]! & namespaces ? this.hits(text, namespaces) : none;
  }

  private own(text: number, namespace: number): Own {
    this.known[text] ??= [];
    const known = this.known[text]!;
    for (const own of known) if (own.namespace === namespace) return own;
    const own = { namespace, all: this.hits(text, bitOf(namespace)), from: -1, to: -1, found: none };
    known.push(own);
    return own;
  }

  private hits(text: number, bits: number): readonly Hit[] {
    const { meanings, starts, ends } = this;
    const { concepts, namespaceBits } = this.senses;
    const hits: Hit[] = [];
    for (let i = this.begins[text]!; i < this.begins[text + 1]!; i++) {
      const sense = meanings[i]!;
      if (namespaceBits[sense]! & bits) hits.push({ concept: concepts[sense]!, from: starts[i]!, to: ends[i]! });
    }
    return hits;
  }

  private widen(): void {
    const size = 2 * this.count;
    const [meanings, starts, ends] = [new Uint16Array(size), new Int32Array(size), new Int32Array(size)];
    meanings.set(this.meanings);
    starts.set(this.starts);
    ends.set(this.ends);
    [this.meanings, this.starts, this.ends] = [meanings, starts, ends];
  }
}

/** Those of sorted hits that lie within a stretch. */
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
