import { inkLength } from '../../clauses/normalise.ts';

/** A line with ink, and how it is set apart. */
export interface TextLine {
  text: string;
  /** Columns of white space before it; a tab counts 4. */
  indent: number;
  /** Empty lines before it. */
  gap: number;
}

/** The lines of a text that have ink. */
export function textLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let gap = 0;
  for (const raw of text.split(/\r\n|[\n\r\f\u2028\u2029]/)) {
    if (inkLength(raw) === 0) {
      gap++;
      continue;
    }
    const lead = /^[\s\u3000]*/.exec(raw)![0];
    let indent = 0;
    for (const c of lead) indent += c === '\t' ? 4 : c === '\u3000' ? 2 : 1;
    lines.push({ text: raw.trim(), indent, gap });
    gap = 0;
  }
  return lines;
}
