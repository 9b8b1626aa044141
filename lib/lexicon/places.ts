import type { Hit, Word } from './matcher.ts';

/** Longest word of the lexicon that is looked back for, in characters. */
const longestWord = 60;

/**
 * The places of words found in one text, and which of them stay. Kept in buffers that serve text after text: a policy has
 * tens of thousands of places, most of which lose.
 */
export class Places {
  private words: Word[] = [];
  private starts = new Int32Array(256);
  private ends = new Int32Array(256);
  private count = 0;
  private anyNever = false;

  clear(): void {
    this.count = 0;
    this.anyNever = false;
  }

  /** Words come in the order in which they end. */
  add(word: Word, from: number): void {
    if (this.count === this.starts.length) {
      this.starts = widened(this.starts);
      this.ends = widened(this.ends);
    }
    this.words[this.count] = word;
    this.starts[this.count] = from;
    this.ends[this.count++] = from + word.length;
    this.anyNever ||= word.never;
  }

  /** The hits that stay, by position, the longer first. */
  settle(): Hit[] {
    if (this.anyNever) this.dropRefused();
    this.sort();
    const hits: Hit[] = [];
    for (let i = 0; i < this.count; i++) {
      if (!this.isBeaten(i)) hits.push({ concept: this.words[i]!.concept, from: this.starts[i]!, to: this.ends[i]! });
    }
    return hits;
  }

  /** Drops the `never` words and what lies inside one of its concept. */
  private dropRefused(): void {
    const { words, starts, ends, count } = this;
    const refused = new Uint8Array(count);
    for (let i = 0; i < count; i++) {
      const { never, concept } = words[i]!;
      if (!never) continue;
      refused[i] = 1;
      const from = starts[i]!;
      for (let k = i - 1; k >= 0 && ends[k]! > from; k--) if (starts[k]! >= from && words[k]!.concept === concept) refused[k] = 1;
      for (let k = i + 1; k < count && ends[k] === ends[i]; k++) if (starts[k]! >= from && words[k]!.concept === concept) refused[k] = 1;
    }
    let kept = 0;
    for (let i = 0; i < count; i++) if (refused[i] === 0) this.put(kept++, words[i]!, starts[i]!, ends[i]!);
    this.count = kept;
  }

  /** By start, the longer first. By insertion: a place is at most a word's length out of order. */
  private sort(): void {
    const { words, starts, ends, count } = this;
    for (let i = 1; i < count; i++) {
      const word = words[i]!;
      const from = starts[i]!;
      const to = ends[i]!;
      let k = i;
      for (; k > 0 && (starts[k - 1]! > from || (starts[k - 1] === from && ends[k - 1]! < to)); k--) {
        this.put(k, words[k - 1]!, starts[k - 1]!, ends[k - 1]!);
      }
      if (k < i) this.put(k, word, from, to);
    }
  }

  /** True when a longer overlapping word of the same group, or an earlier one of the same concept, takes this place. */
  private isBeaten(index: number): boolean {
    const { words, starts, ends, count } = this;
    const { group, length, concept } = words[index]!;
    const from = starts[index]!;
    const to = ends[index]!;
    for (let i = index - 1; i >= 0 && starts[i]! >= from - longestWord; i--) {
      if (ends[i]! <= from) continue;
      const other = words[i]!;
      if (other.group !== group || other.length < length) continue;
      if (other.length > length ? group !== 0 || other.concept === concept : other.concept === concept) return true;
    }
    if (group === 0) return false;
    for (let i = index + 1; i < count && starts[i]! < to; i++) {
      const other = words[i]!;
      if (other.group === group && other.length > length) return true;
    }
    return false;
  }

  private put(at: number, word: Word, from: number, to: number): void {
    this.words[at] = word;
    this.starts[at] = from;
    this.ends[at] = to;
  }
}

function widened(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const wide = new Int32Array(numbers.length * 2);
  wide.set(numbers);
  return wide;
}
