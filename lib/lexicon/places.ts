import type { Hit, Sense } from './matcher.ts';

/** How far before a place a word that overlaps it may begin, in characters. */
const longestWord = 60;

/**
 * The places of words found in one text, and which of them stay. Kept in buffers that serve text after text: a policy has
 * tens of thousands of places, most of which lose.
 */
export class Places {
  private senses: Sense[] = [];
  private starts = new Int32Array(256);
  private ends = new Int32Array(256);
  private count = 0;
  private anyNever = false;

  clear(): void {
    this.count = 0;
    this.anyNever = false;
  }

  /** Places come in the order of their starts, the longer first. */
  add(sense: Sense, from: number, to: number): void {
    if (this.count === this.starts.length) {
      this.starts = widened(this.starts);
      this.ends = widened(this.ends);
    }
    this.put(this.count++, sense, from, to);
    if (sense.never) this.anyNever = true;
  }

  /** The hits that stay, in the same order. */
  settle(): Hit[] {
    if (this.anyNever) this.dropRefused();
    const hits: Hit[] = [];
    for (let i = 0; i < this.count; i++) {
      if (!this.isBeaten(i)) hits.push({ concept: this.senses[i]!.concept, from: this.starts[i]!, to: this.ends[i]! });
    }
    return hits;
  }

  /** Drops the `never` words and what lies inside one of its concept. */
  private dropRefused(): void {
    const { senses, starts, ends, count } = this;
    const refused = new Uint8Array(count);
    for (let i = 0; i < count; i++) {
      const { never, concept } = senses[i]!;
      if (!never) continue;
      refused[i] = 1;
      const to = ends[i]!;
      for (let k = i - 1; k >= 0 && starts[k] === starts[i]; k--) if (ends[k]! <= to && senses[k]!.concept === concept) refused[k] = 1;
      for (let k = i + 1; k < count && starts[k]! < to; k++) if (ends[k]! <= to && senses[k]!.concept === concept) refused[k] = 1;
    }
    let kept = 0;
    for (let i = 0; i < count; i++) if (refused[i] === 0) this.put(kept++, senses[i]!, starts[i]!, ends[i]!);
    this.count = kept;
  }

  /** True when a longer overlapping word of the same group, or an earlier one of the same concept, takes this place. */
  private isBeaten(index: number): boolean {
    const { senses, starts, ends, count } = this;
    const { group, concept } = senses[index]!;
    const from = starts[index]!;
    const to = ends[index]!;
    const length = to - from;
    for (let i = index - 1; i >= 0 && starts[i]! >= from - longestWord; i--) {
      if (ends[i]! <= from) continue;
      const longer = ends[i]! - starts[i]! - length;
      if (longer < 0) continue;
      const other = senses[i]!;
      if (other.concept === concept || (longer > 0 && group !== 0 && other.group === group)) return true;
    }
    if (group === 0) return false;
    for (let i = index + 1; i < count && starts[i]! < to; i++) {
      if (ends[i]! - starts[i]! > length && senses[i]!.group === group) return true;
    }
    return false;
  }

  private put(at: number, sense: Sense, from: number, to: number): void {
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
