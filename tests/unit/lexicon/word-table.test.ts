import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordList } from '../../../lib/lexicon/word-list.ts';
import { WordTable } from '../../../lib/lexicon/word-table.ts';

function found(words: string[], text: string): [string, number][] {
  const list: [string, number][] = [];
  const codes = Uint16Array.from(text, (c) => c.charCodeAt(0));
  const given = new WordList();
  for (const word of words) given.add(word);
  new WordTable(given).search(codes, codes.length, (word, from, to) => {
    expect(to - from).toBe(words[word]!.length);
    list.push([words[word]!, from]);
  });
  return list;
}

describe('WordTable', () => {
  it('tells words by where they begin, the longer first', () => {
    expect(found(['手机', '手机号码', '机', '手机号', '码'], '填手机号码')).toEqual([
      ['手机号码', 1],
      ['手机号', 1],
      ['手机', 1],
      ['机', 2],
      ['码', 4],
    ]);
  });

  it('tells a word once for each time it was given', () => {
    expect(found(['短信', '短信'], '短信')).toEqual([
      ['短信', 0],
      ['短信', 0],
    ]);
  });

  it('finds what a plain search finds, to the end of the text', () => {
    const letters = (most: number, least: number) =>
      fc.array(fc.constantFrom('甲', '乙', 'a', '1'), { minLength: least, maxLength: most }).map((list) => list.join(''));
    fc.assert(
      fc.property(fc.array(letters(5, 1), { maxLength: 12 }), letters(40, 0), (words, text) => {
        const plain: [string, number][] = [];
        for (let from = 0; from < text.length; from++) {
          const here = words.filter((word) => text.startsWith(word, from));
          for (const word of here.sort((a, b) => b.length - a.length)) plain.push([word, from]);
        }
        expect(found(words, text)).toEqual(plain);
      }),
      { numRuns: 300 },
    );
  });
});
