/** A step runs from -mostSteps to mostSteps. */
export const mostSteps = 4;

const kinds = 2 * mostSteps + 1;
const first = 35;
const backslash = 92;

/**
 * Small whole numbers as text, two in one printable ASCII character, none of which JSON has to escape. Unlike base64 it
 * keeps every pair in a place of its own, so that gzip comes close to the entropy of the numbers.
 */
export function pack(steps: Int8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < steps.length; i += 2) {
    const code = first + (steps[i]! + mostSteps) * kinds + (steps[i + 1] ?? 0) + mostSteps;
    parts.push(String.fromCharCode(code >= backslash ? code + 1 : code));
  }
  return parts.join('');
}

/** The way back, for `length` numbers. Throws when the text is too short or too long for them, or holds other characters. */
export function unpack(text: string, length: number): Int8Array {
  if (text.length !== Math.ceil(length / 2)) {
    throw new Error(`packed numbers: ${text.length} characters instead of ${Math.ceil(length / 2)}`);
  }
  const steps = new Int8Array(length + (length & 1));
  for (let i = 0; i < text.length; i++) {
    const pair = pairs[text.charCodeAt(i)]!;
    if (!(pair >= 0)) throw new Error(`packed numbers: unexpected ${JSON.stringify(text[i])} at ${i}`);
    steps[2 * i] = firstOf[pair]!;
    steps[2 * i + 1] = secondOf[pair]!;
  }
  return steps.subarray(0, length);
}

/** For each ASCII character the pair that it stands for, else -1; and the two steps of each pair. */
const pairs = new Int16Array(128).fill(-1);
const firstOf = new Int8Array(kinds * kinds);
const secondOf = new Int8Array(kinds * kinds);
for (let pair = 0; pair < kinds * kinds; pair++) {
  pairs[first + pair < backslash ? first + pair : first + pair + 1] = pair;
  firstOf[pair] = Math.floor(pair / kinds) - mostSteps;
  secondOf[pair] = (pair % kinds) - mostSteps;
}
