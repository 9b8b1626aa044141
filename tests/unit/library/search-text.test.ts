import { describe, expect, it } from 'vitest';
import { excerptOf, foldText, placeOf, searchTextOf, termsOf, wordsOf } from '../../../lib/library/search-text.ts';
import { aDocument } from '../support/a-document.ts';

describe('searching', () => {
  it('folds case, width and white space', () => {
    expect(foldText('ＡＰＰ  权限\n')).toBe('app 权限 ');
    expect(searchTextOf(aDocument('通话记录', 'SDK'))).toBe('通话记录\nsdk');
  });

  it('cuts a query at spaces and marks, and Chinese into words', () => {
    expect(termsOf('《通话记录》, SDK')).toEqual(['通话记录', 'sdk']);
    expect(termsOf(' ，')).toEqual([]);
    expect(wordsOf('注销账户').join('')).toBe('注销账户');
  });

  it('finds Chinese anywhere, Latin words from their beginning', () => {
    expect(placeOf('话记', '通话记录')).toBe(1);
    expect(placeOf('age', 'this page, your age')).toBe(16);
    expect(placeOf('age', 'this page')).toBe(-1);
  });

  it('shows the words around what it found', () => {
    expect(excerptOf(aDocument('我们收集通话记录。'), ['通话记录'])).toBe('我们收集通话记录。');
    expect(excerptOf(aDocument('我们收集通话记录。'), ['地址'])).toBeNull();
  });
});
