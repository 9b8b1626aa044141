import type { WordList } from './word-list.ts';

const none = -1;
/** What may stand where two characters do: a word of these two, of three, of more. */
const two = 1;
const three = 2;
const more = 4;

/**
 * Words by how they begin: a table of their first four characters gives, at each place of a text, the few words that may
 * stand there. A search allocates nothing, and the table is quick to build, which counts as much: each start of the
 * background builds it anew (a tree of all words takes five times as long). Words and text are rows of character codes: to
 * compare two rows of numbers costs less than to ask strings.
 */
export class WordTable {
  /** 1 where some word begins with this character, 2 where it is a word. */
  private readonly firsts = new Uint8Array(1 << 16);
  /** By a hash of two characters, which words begin with them: most places of a text are done with here. */
  private readonly pairs = new Uint8Array(1 << 16);
  /** The first word of each list, and behind each word the next of its list: the longer first, equals in their order. */
  private readonly heads: Int32Array;
  private readonly next: Int32Array;
  /** The characters of all words, and where each word begins among them; behind the last word, where it ends. */
  private readonly letters: Uint16Array;
  private readonly starts: Int32Array;

  /** @param words none of them empty; the same may occur more than once */
  constructor({ letters, starts, count }: WordList) {
    let size = 1 << 10;
    while (size < 2 * count) size *= 2;
    this.heads = new Int32Array(size).fill(none);
    this.next = new Int32Array(count);
    this.letters = letters;
    this.starts = starts;
    const order = shortestFirst(starts, count);
    for (let i = 0; i < count; i++) this.enter(order[i]!);
  }

  /**
   * Tells every word in a text: by where it begins, the longer first, equals in the order in which they were given.
   * @param text character codes, of which the first `length` count
   */
  search(text: Uint16Array, length: number, found: Found): void {
    const { firsts, pairs, next, starts } = this;
    for (let i = 0; i < length; i++) {
      const first = text[i]!;
      const begins = firsts[first]!;
      if (begins === 0) continue;
      const second = i + 1 < length ? text[i + 1]! : 0;
      const pair = hashOf(first, second);
      const goesOn = pairs[pair & 0xffff]!;
      if (goesOn !== 0) {
        const third = i + 2 < length ? text[i + 2]! : 0;
        if ((goesOn & more) !== 0 && i + 3 < length) {
          for (let id = this.head(pair, hashOf(third, text[i + 3]!)); id !== none; id = next[id]!) {
            const to = i + starts[id + 1]! - starts[id]!;
            if (to > i + 3 && to <= length && this.stands(id, text, i, to)) found(id, i, to);
          }
        }
        if ((goesOn & three) !== 0 && i + 2 < length) this.tell(this.head(pair, hashOf(third, 0)), text, i, i + 3, found);
        if ((goesOn & two) !== 0 && i + 1 < length) this.tell(this.head(pair, 0), text, i, i + 2, found);
      }
      if (begins === 2) this.tell(this.head(hashOf(first, 0), 0), text, i, i + 1, found);
    }
  }

  /** Tells the words of a list that fill a stretch. */
  private tell(head: number, text: Uint16Array, from: number, to: number, found: Found): void {
    const { next, starts } = this;
    for (let id = head; id !== none; id = next[id]!) {
      if (starts[id + 1]! - starts[id]! === to - from && this.stands(id, text, from, to)) found(id, from, to);
    }
  }

  /** Words of one list have their beginnings in common: the last character tells most of them apart. */
  private stands(id: number, text: Uint16Array, from: number, to: number): boolean {
    const { letters } = this;
    let at = this.starts[id + 1]!;
    for (let i = to - 1; i >= from; i--) if (letters[--at] !== text[i]) return false;
    return true;
  }

  private enter(id: number): void {
    const { letters } = this;
    const from = this.starts[id]!;
    const length = this.starts[id + 1]! - from;
    const first = letters[from]!;
    const second = length > 1 ? letters[from + 1]! : 0;
    const pair = hashOf(first, second);
    const slot = this.slot(pair, hashOf(length > 2 ? letters[from + 2]! : 0, length > 3 ? letters[from + 3]! : 0));
    this.next[id] = this.heads[slot]!;
    this.heads[slot] = id;
    if (length === 1) this.firsts[first] = 2;
    else {
      this.firsts[first] ||= 1;
      this.pairs[pair & 0xffff]! |= length === 2 ? two : length === 3 ? three : more;
    }
  }

  /** The first word of the list for four characters, by a hash of the first two and one of the others. */
  private head(pair: number, others: number): number {
    return this.heads[this.slot(pair, others)]!;
  }

  private slot(pair: number, others: number): number {
    const mixed = Math.imul(pair ^ others, 0x85ebca6b);
    return (mixed ^ (mixed >>> 13)) & (this.heads.length - 1);
  }
}

/** The words by length, those of one length from the last to the first: in this order each comes to the head of its list. */
function shortestFirst(starts: Int32Array, count: number): Int32Array {
  let longest = 0;
  for (let id = 0; id < count; id++) longest = Math.max(longest, starts[id + 1]! - starts[id]!);
  const places = new Int32Array(longest + 2);
  for (let id = 0; id < count; id++) places[starts[id + 1]! - starts[id]! + 1]! += 1;
  for (let length = 1; length < places.length; length++) places[length]! += places[length - 1]!;
  const order = new Int32Array(count);
  for (let id = count - 1; id >= 0; id--) order[places[starts[id + 1]! - starts[id]!]!++] = id;
  return order;
}

type Found = (word: number, from: number, to: number) => void;

function hashOf(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0xc2b2ae35);
  return mixed ^ (mixed >>> 15);
}
