/** Chinese characters are as wide as high; Latin letters take a little more than half of that. */
const widthOf = (character: string) => (/[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60]/.test(character) ? 1 : 0.56);

/**
 * Breaks a label into lines that fit, at spaces and between Chinese characters, as drawn text does not wrap by itself.
 *
 * @param room in pixels
 * @param fontSize in pixels
 * @returns at least one line; a single word longer than the room stays whole
 */
export function wrap(text: string, room: number, fontSize: number): string[] {
  const pieces = text.match(/[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60]|[^\s\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60]+|\s+/g) ?? [text];
  const measure = (line: string) => [...line].reduce((sum, character) => sum + widthOf(character) * fontSize, 0);
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    // Punctuation never begins a line.
    if (line.trim() && measure(line + piece.trimEnd()) > room && !/^[、，。；：）》”]/.test(piece)) {
      lines.push(line.trim());
      line = '';
    }
    line += piece;
  }
  if (line.trim()) lines.push(line.trim());
  return lines.length > 0 ? lines : [text];
}
