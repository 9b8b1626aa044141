import type { Senses } from './senses.ts';

/** How far before a place a word that overlaps it may begin, in characters. */
const longestWord = 60;

/**
 * The places of words found in one text, and which of them stay. Kept in rows of numbers that serve text after text: a policy
 * has tens of thousands of places, most of which lose.
 */
export class Places {
  private readonly meaning: Senses;
  /** For each word of the lexicon its sense. */
  private readonly senseOf: Uint16Array;
  private senses = new Int32Array(256);
  private starts = new Int32Array(256);
  private ends = new Int32Array(256);
  /** For each place the furthest end of all up to it: before a place behind which this lies, nothing reaches further. */
  private reach = new Int32Array(256);
  private count = 0;
  private anyNever = false;

  constructor(meaning: Senses, senseOf: Uint16Array) {
    this.meaning = meaning;
    this.senseOf = senseOf;
  }

  clear(): void {
    this.count = 0;
    this.anyNever = false;
  }

  /** Places come in the order of their starts, the longer first. */
  add(word: number, from: number, to: number): void {
    if (this.count === this.starts.length) {
      this.senses = widened(this.senses);
      this.starts = widened(this.starts);
      this.ends = widened(this.ends);
      this.reach = new Int32Array(this.starts.length);
    }
    const sense = this.senseOf[word]!;
    this.put(this.count++, sense, from, to);
    if (this.meaning.never[sense] === 1) this.anyNever = true;
  }

  /** Tells the places that stay, in the same order. */
  settle(stays: (sense: number, from: number, to: number) => void): void {
    if (this.anyNever) this.dropRefused();
    const { senses, starts, ends, reach, count } = this;
    for (let i = 0, furthest = 0; i < count; i++) reach[i] = furthest = Math.max(furthest, ends[i]!);
    for (let i = 0; i < count; i++) if (!this.isBeaten(i)) stays(senses[i]!, starts[i]!, ends[i]!);
  }

  /** Drops the `never` words and what lies inside one of its concept. */
  private dropRefused(): void {
    const { senses, starts, ends, count } = this;
    const { never, numbers } = this.meaning;
    const refused = new Uint8Array(count);
    for (let i = 0; i < count; i++) {
      if (never[senses[i]!] === 0) continue;
      refused[i] = 1;
      const concept = numbers[senses[i]!]!;
      const to = ends[i]!;
      for (let k = i - 1; k >= 0 && starts[k] === starts[i]; k--) if (ends[k]! <= to && numbers[senses[k]!] === concept) refused[k] = 1;
      for (let k = i + 1; k < count && starts[k]! < to; k++) if (ends[k]! <= to && numbers[senses[k]!] === concept) refused[k] = 1;
    }
    let kept = 0;
    for (let i = 0; i < count; i++) if (refused[i] === 0) this.put(kept++, senses[i]!, starts[i]!, ends[i]!);
    this.count = kept;
  }

  /** True when a longer overlapping word of the same group, or an earlier one of the same concept, takes this place. */
  private isBeaten(index: number): boolean {
    const { senses, starts, ends, reach, count } = this;
    const { groups, numbers } = this.meaning;
    const group = groups[senses[index]!]!;
    const concept = numbers[senses[index]!]!;
    const from = starts[index]!;
    const to = ends[index]!;
    const length = to - from;
    for (let i = index - 1; i >= 0 && reach[i]! > from && starts[i]! >= from - longestWord; i--) {
      if (ends[i]! <= from) continue;
      const longer = ends[i]! - starts[i]! - length;
      if (longer < 0) continue;
      if (numbers[senses[i]!] === concept || (longer > 0 && group !== 0 && groups[senses[i]!] === group)) return true;
    }
    if (group === 0) return false;
    for (let i = index + 1; i < count && starts[i]! < to; i++) {
      if (ends[i]! - starts[i]! > length && groups[senses[i]!] === group) return true;
    }
    return false;
  }

  private put(at: number, sense: number, from: number, to: number): void {
    this.senses[at] = sense;
    this.starts[at] = from;
    this.ends[at] = to;
  }
}

function widened(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const wide = new Int32Array(numbers.length * 2);
  wide.set(numbers);
  return wide;
}
