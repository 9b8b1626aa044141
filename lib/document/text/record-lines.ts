import { isLabel } from '../header-rows.ts';
import type { TextLine } from './text-lines.ts';

const pair = /(?:^|[\s；;|｜])((?:\d{1,3}[.、)）] ?)?[^\s：:；;，,。|｜]{2,14})[：:]/g;
const fewestPairs = 3;

/**
 * Lines that each hold a whole record ("名称：… 提供者：… 用途：…"), two or more with the same labels, cut before each label,
 * so that they read like records of one label a line.
 */
export function recordLines(lines: readonly TextLine[]): TextLine[] {
  const records = lines.map(({ text }) => pairsOf(text));
  const counts = new Map<string, number>();
  for (const record of records) if (record) counts.set(keyOf(record), (counts.get(keyOf(record)) ?? 0) + 1);
  if (![...counts.values()].some((count) => count > 1)) return [...lines];
  return lines.flatMap((line, i) => {
    const record = records[i];
    if (!record || counts.get(keyOf(record))! < 2) return [line];
    return record.map(
      ({ from }, k): TextLine => ({
        text: line.text
          .slice(from, record[k + 1]?.from ?? line.text.length)
          .trimEnd()
          .replace(/[；;|｜]$/, '')
          .trimEnd(),
        indent: line.indent,
        gap: k === 0 ? line.gap : 0,
      }),
    );
  });
}

interface Pair {
  label: string;
  from: number;
}

/** The labels of a line and where they begin; null when it is no record. */
function pairsOf(text: string): Pair[] | null {
  if (text.length > 1200 || !/[：:].*[：:].*[：:]/.test(text)) return null;
  const pairs: Pair[] = [];
  for (const match of text.matchAll(pair)) {
    const label = match[1]!.replace(/^\d{1,3}[.、)）]\s*/, '');
    if (isLabel(label)) pairs.push({ label, from: match.index + match[0].indexOf(match[1]!) });
  }
  return pairs.length >= fewestPairs && pairs[0]!.from === 0 ? pairs : null;
}

function keyOf(pairs: readonly Pair[]): string {
  return pairs
    .slice(0, fewestPairs)
    .map(({ label }) => label)
    .join('|');
}
