/** How text becomes a bag: n-grams of 1 to `grams` characters, hashed into 2^`bits` rows. */
export interface BagSpec {
  grams: number;
  bits: number;
}

/**
 * Reads the bag of a text: each row that its n-grams fall on, once. The rows stand in `rows` from 0 to the returned
 * count, until the next reading. One reader holds one set of buffers, so it allocates nothing per sentence.
 */
export interface BagReader {
  readonly rows: Int32Array;
  read(text: string): number;
}

/** Longest text that is looked at, in characters; the longest sentence of the corpus has 572. */
const longest = 1200;
const startMark = 2;
const endMark = 3;
const digit = 48;

/** A reader for one spec. Deterministic: the same text always gives the same rows in the same order. */
export function bagReader({ grams, bits }: BagSpec): BagReader {
  const mask = (1 << bits) - 1;
  const codes = new Uint16Array(longest + 2);
  const rows = new Int32Array((longest + 2) * grams);
  const seen = new Int32Array(mask + 1);
  let reading = 0;

  function read(text: string): number {
    const length = fillCodes(text, codes);
    reading++;
    let count = 0;
    for (let i = 0; i < length; i++) {
      const end = Math.min(length, i + grams);
      let hash = 0x811c9dc5 | 0;
      for (let j = i; j < end; j++) {
        hash = Math.imul(hash ^ codes[j]!, 0x9e3779b1);
        hash ^= hash >>> 15;
        const row = ((Math.imul(hash, 0x85ebca6b) >>> 13) ^ hash) & mask;
        if (seen[row] === reading) continue;
        seen[row] = reading;
        rows[count++] = row;
      }
    }
    return count;
  }
  return { rows, read };
}

/**
 * The characters that count, between a start and an end mark: full-width forms become ASCII, Latin letters small, a
 * run of digits one "0" (numbers, dates and phone numbers say what kind of thing stands there, not which), no spaces.
 */
function fillCodes(text: string, codes: Uint16Array): number {
  const end = Math.min(text.length, longest);
  let length = 0;
  let last = startMark;
  codes[length++] = startMark;
  for (let i = 0; i < end; i++) {
    let code = text.charCodeAt(i);
    if (code >= 0xff01 && code <= 0xff5e) code -= 0xfee0;
    if (code <= 32 || code === 0x3000 || code === 0xa0) continue;
    if (code >= 65 && code <= 90) code += 32;
    if (code >= 48 && code <= 57) {
      if (last === digit) continue;
      code = digit;
    }
    codes[length++] = code;
    last = code;
  }
  codes[length++] = endMark;
  return length;
}
