import { foldedCode } from '../clauses/normalise.ts';

/**
 * Words as one row of folded character codes, each with a number beside it. Filled in one pass: a lexicon has a hundred thousand
 * characters, and is entered anew at each start of the background.
 */
export class WordList {
  letters = new Uint16Array(1 << 12);
  /** Where each word begins; behind the last word, where it ends. */
  starts = new Int32Array(1 << 10);
  /** The number that came with each word. */
  numbers = new Uint16Array(1 << 10);
  count = 0;

  /** Adds a word, in the form in which words are compared. */
  add(word: string, number = 0): void {
    const { length } = word;
    let at = this.starts[this.count]!;
    while (at + length > this.letters.length) this.letters = widened(this.letters, new Uint16Array(2 * this.letters.length));
    if (this.count + 2 > this.starts.length) {
      this.starts = widened(this.starts, new Int32Array(2 * this.starts.length));
      this.numbers = widened(this.numbers, new Uint16Array(this.starts.length));
    }
    const { letters } = this;
    for (let i = 0; i < length; i++) letters[at++] = foldedCode(word.charCodeAt(i));
    this.numbers[this.count++] = number;
    this.starts[this.count] = at;
  }
}

function widened<Row extends Uint16Array | Int32Array>(row: Row, wide: Row): Row {
  wide.set(row);
  return wide;
}
