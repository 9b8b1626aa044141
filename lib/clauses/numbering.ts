/**
 * The number a heading or item begins with, as a rank in the outline: the smaller, the further out. Sources: the
 * notations of Chinese official documents (GB/T 9704: 一、 →（一）→ 1. →（1）→ ①) and of contracts (第一章, 第一条).
 */
export interface Numbering {
  rank: number;
  /** Length of the number with its mark and space. */
  length: number;
}

const han = '[一二三四五六七八九十百零〇]';
const forms: [RegExp, number][] = [
  [new RegExp(`^第${han}+[章编部分]+[、:：.\\s]?`), 1],
  [new RegExp(`^第(?:${han}+|\\d+)条[、:：.\\s]?`), 2],
  [new RegExp(`^${han}{1,3}[、.．:：]\\s?`), 2],
  [new RegExp(`^[（(]${han}{1,3}[）)][、.．]?\\s?`), 3],
  [/^[A-H][、.．:：]\s?(?=[\u4e00-\u9fff])/, 4],
  [/^[A-H](?=[\u4e00-\u9fff]{2,12}$)/, 4],
  [/^\d{1,2}\.\d{1,2}\.\d{1,2}(?:\.\d{1,2})*[、.．]?\s?(?!\d)/, 7],
  [/^\d{1,2}\.\d{1,2}[、.．]?\s?(?!\d)/, 6],
  [/^\d{1,2}\s?[、.．]\s?(?!\d)/, 5],
  [/^[（(]\d{1,2}[）)][、.．]?\s?/, 8],
  [/^\d{1,2}[）)]\s?/, 8],
  [/^[①-⑳]\s?/, 9],
  [/^[（(][a-z][）)]\s?/, 9],
  [/^[a-z][).]\s?/, 9],
  [/^[ivx]{1,4}[．.)]\s?/, 10],
];

/** The numbering at the start of `text`, or null. */
export function numbering(text: string): Numbering | null {
  for (const [form, rank] of forms) {
    const match = form.exec(text);
    if (match && match[0].length > 0) return { rank, length: match[0].length };
  }
  return null;
}
