import type { Words } from '../words/words.ts';
import { cellInWords, valueInWords } from './cell-in-words.ts';
import type { Comparison } from './comparison.ts';

/**
 * The comparison as CSV (RFC 4180): a column for the group, one for the row, and for each policy one with the answer and
 * one with its quotes. Begins with a byte order mark, without which spreadsheets take Chinese for another encoding.
 */
export function comparisonAsCsv({ subjects, groups }: Comparison, words: Words): string {
  const head = [
    words.say('compare.group'),
    words.say('compare.row'),
    ...subjects.flatMap(({ name }) => [name, words.say('compare.quotes-of', { name })]),
  ];
  const lines = groups.flatMap(({ id, rows }) =>
    rows.map((row) => [
      words.say(`compare.group.${id}`),
      valueInWords(row.label, words),
      ...row.cells.flatMap((cell) => [cellInWords(cell, words), cell.evidence.map(({ quote }) => quote).join('\n')]),
    ]),
  );
  return `\uFEFF${[head, ...lines].map((line) => line.map(field).join(',')).join('\r\n')}\r\n`;
}

/**
 * One field, quoted where needed. What a spreadsheet would run as a formula (also behind white space, also full-width) gets
 * an apostrophe in front, as OWASP's page on CSV injection advises: names and quotes are a stranger's text.
 */
export function field(text: string): string {
  const safe = /^\s*[=+\-@＝＋－＠|]|^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
