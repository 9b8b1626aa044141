import { describe, expect, it } from 'vitest';
import localTerms from '../../../lib/clauses/local-terms.json' with { type: 'json' };
import { isTraditional, simplify } from '../../../lib/clauses/simplify.ts';
import characters from '../../../lib/clauses/traditional.json' with { type: 'json' };

describe('the simplified double of a text', () => {
  it('has a character for every character', () => {
    expect(characters.from).toHaveLength(characters.to.length);
    expect(new Set(characters.from).size).toBe(characters.from.length);
    for (const [term, instead] of Object.entries(localTerms)) expect([term, instead.length]).toEqual([term, term.length]);
  });

  it('says what the mainland says', () => {
    expect(simplify('我們蒐集您的身分證字號與行動電話，並以簡訊回覆。')).toBe('我们收集您的身份证号码与移动电话，并以短信回复。');
    expect(simplify('We keep your data for 5 years.')).toBe('We keep your data for 5 years.');
  });

  it('is made of Traditional texts alone', () => {
    expect(isTraditional('本公司將依法蒐集、處理及利用您的個人資料。')).toBe(true);
    expect(isTraditional('本公司将依法收集、处理和使用您的个人信息，不著意外传。')).toBe(false);
    expect(isTraditional('Privacy notice')).toBe(false);
  });
});
