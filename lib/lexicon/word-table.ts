const none = -1;

/**
 * Words by how they begin: a table of their first three characters gives, at each place of a text, the one or two words that
 * may stand there. A search allocates nothing, and the table is quick to build, which counts as much: each start of the
 * background builds it anew (a tree of all words takes five times as long).
 */
export class WordTable {
  private readonly words: readonly string[];
  /** 1 where some word begins with this character, 2 where it is a word. */
  private readonly firsts = new Uint8Array(1 << 16);
  /** 1 where some word begins with two characters of this hash: most places of a text are done with here. */
  private readonly pairs = new Uint8Array(1 << 16);
  /** The first word of each list, and behind each word the next of its list: the longer first, equals in their order. */
  private readonly heads: Int32Array;
  private readonly next: Int32Array;
  /** Of each word its length and its last character, which tell most of a list apart from the text. */
  private readonly lengths: Uint16Array;
  private readonly lasts: Uint16Array;

  /** @param words none of them empty; the same may occur more than once */
  constructor(words: readonly string[]) {
    this.words = words;
    let size = 1 << 10;
    while (size < 2 * words.length) size *= 2;
    this.heads = new Int32Array(size).fill(none);
    this.next = new Int32Array(words.length);
    this.lengths = new Uint16Array(words.length);
    this.lasts = new Uint16Array(words.length);
    const byLength: number[][] = [];
    words.forEach((word, id) => {
      const { length } = word;
      this.lengths[id] = length;
      this.lasts[id] = word.charCodeAt(length - 1);
      byLength[length] ??= [];
      byLength[length].push(id);
    });
    byLength.forEach((ids) => {
      for (let i = ids.length - 1; i >= 0; i--) this.enter(ids[i]!);
    });
  }

  /** Tells every word in `text`: by where it begins, the longer first, equals in the order in which they were given. */
  search(text: string, found: (word: number, from: number) => void): void {
    const { words, firsts, pairs, next, lengths, lasts } = this;
    const last = text.length - 1;
    for (let i = 0; i <= last; i++) {
      const first = text.charCodeAt(i);
      const begins = firsts[first]!;
      if (begins === 0) continue;
      const second = i < last ? text.charCodeAt(i + 1) : 0;
      if (pairs[hashOf(first, second) & 0xffff] === 1) {
        if (i + 1 < last) {
          for (let id = this.head(first, second, text.charCodeAt(i + 2)); id !== none; id = next[id]!) {
            const end = i + lengths[id]! - 1;
            if (end > i + 1 && end <= last && text.charCodeAt(end) === lasts[id] && text.startsWith(words[id]!, i)) found(id, i);
          }
        }
        for (let id = this.head(first, second, 0); id !== none; id = next[id]!) {
          if (lengths[id] === 2 && lasts[id] === second && text.startsWith(words[id]!, i)) found(id, i);
        }
      }
      if (begins === 1) continue;
      for (let id = this.head(first, 0, 0); id !== none; id = next[id]!) {
        if (lengths[id] === 1 && lasts[id] === first) found(id, i);
      }
    }
  }

  private enter(id: number): void {
    const word = this.words[id]!;
    const first = word.charCodeAt(0);
    const second = word.length > 1 ? word.charCodeAt(1) : 0;
    const slot = this.slot(first, second, word.length > 2 ? word.charCodeAt(2) : 0);
    this.next[id] = this.heads[slot]!;
    this.heads[slot] = id;
    if (word.length === 1) this.firsts[first] = 2;
    else this.firsts[first] ||= 1;
    if (word.length > 1) this.pairs[hashOf(first, second) & 0xffff] = 1;
  }

  private head(first: number, second: number, third: number): number {
    return this.heads[this.slot(first, second, third)]!;
  }

  private slot(first: number, second: number, third: number): number {
    return Math.imul(hashOf(first, second) ^ third, 0x85ebca6b) >>> 11 & (this.heads.length - 1);
  }
}

function hashOf(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0xc2b2ae35);
  return mixed ^ (mixed >>> 15);
}
