/** A line without its end. `text` is missing where it is longer than allowed; `whole` is false where the file ends before the line does. */
export interface Line {
  text: string | undefined;
  whole: boolean;
}

/**
 * The lines of a file, read piece by piece. A line that is too long ends it.
 *
 * @param longest characters that a line may have
 * @param told hears how much of the file is read, from 0 to 1
 */
export async function* linesOf(file: Blob, longest: number, told: (share: number) => void = () => {}): AsyncGenerator<Line, void, void> {
  const reader = file.stream().getReader();
  const decoder = new TextDecoder();
  let begun: string[] = [];
  let length = 0;
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      bytes += value?.byteLength ?? 0;
      if (!done) told(file.size === 0 ? 1 : bytes / file.size);
      const parts = (done ? decoder.decode() : decoder.decode(value, { stream: true })).split('\n');
      for (const [i, part] of parts.entries()) {
        if (part !== '') begun.push(part);
        length += part.length;
        if (length > longest) {
          yield { text: undefined, whole: false };
          return;
        }
        if (i === parts.length - 1) break;
        yield { text: begun.join('').replace(/\r$/, ''), whole: true };
        begun = [];
        length = 0;
      }
      if (!done) continue;
      if (length > 0) yield { text: begun.join(''), whole: false };
      return;
    }
  } finally {
    await reader.cancel();
  }
}
