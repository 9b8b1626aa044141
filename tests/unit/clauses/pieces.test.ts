import { describe, expect, it } from 'vitest';
import { inPieces } from '../../../lib/clauses/pieces.ts';
import { sentences } from '../../../lib/clauses/sentences.ts';
import { split } from '../../../lib/clauses/split.ts';
import { readText } from '../../../lib/document/read-text.ts';

const sentence = '本服务会记录您在页面停留的时间。';
const block = (text: string) => ({ text, marks: [], links: [], at: 7 });

describe('endless blocks', () => {
  it('leaves a paragraph of usual length whole', () => {
    const short = block(sentence.repeat(100));
    expect(inPieces(short)).toEqual([short]);
  });

  it('cuts at the end of a sentence and loses nothing', () => {
    const text = sentence.repeat(2000);
    const pieces = inPieces(block(text));
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.every((piece) => piece.text.length <= 6000 && piece.text.endsWith('。'))).toBe(true);
    expect(pieces[1]!.at).toBe(7 + pieces[0]!.text.length);
  });

  it('cuts text without a single stop too', () => {
    const text = '字'.repeat(50_000);
    expect(
      inPieces(block(text))
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
    expect(sentences(text).every(({ from, to }) => to - from <= 2001)).toBe(true);
  });

  it('keeps marks and links at their words', () => {
    const text = `${sentence.repeat(800)}点此查看名单`;
    const link = { from: text.indexOf('查看'), to: text.length, href: 'https://lender.example/list' };
    const last = inPieces({ ...block(text), links: [link], marks: [{ from: 0, to: text.length, kind: 'bold' }] }).at(-1)!;
    expect(last.text.slice(last.links[0]!.from, last.links[0]!.to)).toBe('查看名单');
    expect(last.marks).toEqual([{ from: 0, to: last.text.length, kind: 'bold' }]);
  });

  it('numbers the clauses by their position', () => {
    const clauses = split(readText(`${sentence.repeat(1000)}\n${sentence}`), () => []);
    expect(clauses.length).toBeGreaterThan(3);
    expect(clauses.map(({ id }) => id)).toEqual(clauses.map((_, i) => i));
  });
});
