const wide = '\\u2E80-\\u9FFF\\uF900-\\uFAFF\\uFF00-\\uFF60';
const isWide = new RegExp(`[${wide}]`);
/** A Chinese character, a word, or the room between two; a space that must not break belongs to its word, a number after it to its character. */
const piece = new RegExp(`[${wide}](?:\\u00a0[^ ${wide}]+)?|[^ ${wide}]+| +`, 'g');

/** Chinese characters are as wide as high; Latin letters take a little more than half of that. */
const widthOf = (text: string) => [...text].reduce((sum, character) => sum + (isWide.test(character) ? 1 : 0.56), 0);

/**
 * Breaks a label into lines that fit, at spaces and between Chinese characters, as drawn text does not wrap by itself.
 *
 * @param room in pixels
 * @param fontSize in pixels
 * @param most lines; what does not fit is cut with an ellipsis, but a number at the end is kept
 * @returns at least one line; a single word longer than the room stays whole
 */
export function wrap(text: string, room: number, fontSize: number, most: number): string[] {
  const lines = broken(text, room, fontSize);
  if (lines.length <= most) return balanced(text, lines, room, fontSize);
  const number = /\u00a0[\d.,]+$/.exec(text)?.[0] ?? '';
  let last = lines[most - 1]!;
  while (last.length > 1 && (widthOf(`${last}…${number}`) * fontSize > room || /[\s,、，]$/.test(last))) last = last.slice(0, -1);
  return [...lines.slice(0, most - 1), `${last}…${number}`];
}

/** As many lines as needed, about as long as each other: no single character is left for the last. */
function balanced(text: string, lines: string[], room: number, fontSize: number): string[] {
  let best = lines;
  for (let less = room - 1; best.length > 1 && less > room / 2; less -= 1) {
    const next = broken(text, less, fontSize);
    if (next.length > best.length || next.some((line) => widthOf(line) * fontSize > room)) break;
    best = next;
  }
  return best;
}

/** Lines, each as full as it may be. */
function broken(text: string, room: number, fontSize: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const one of text.match(piece) ?? [text]) {
    // Punctuation never begins a line.
    if (line.trim() && widthOf(line + one.trimEnd()) * fontSize > room && !/^[、，。；：）》”]/.test(one)) {
      lines.push(line.trim());
      line = '';
    }
    line += one;
  }
  if (line.trim()) lines.push(line.trim());
  return lines.length > 0 ? lines : [text];
}
