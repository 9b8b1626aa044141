import { describe, expect, it } from 'vitest';
import { sentences } from '../../../lib/clauses/sentences.ts';

const cut = (text: string) => sentences(text).map(({ from, to }) => text.slice(from, to).trim());

describe('sentences', () => {
  it('ends at Chinese marks, not inside brackets', () => {
    expect(cut('我们收集手机号（注册时；登录时）。您可以拒绝！')).toEqual(['我们收集手机号（注册时；登录时）。', '您可以拒绝！']);
  });
  it('keeps a closing quotation mark with its sentence', () => {
    expect(cut('请回复“退订。”谢谢')).toEqual(['请回复“退订。”', '谢谢']);
  });
  it('ends English sentences, not addresses or decimals', () => {
    expect(cut('We use v2.5 of it. See www.example.com for more. Bye')).toEqual([
      'We use v2.5 of it.',
      'See www.example.com for more.',
      'Bye',
    ]);
  });
  it('does not let an open bracket swallow the rest', () => {
    expect(cut(`（${'甲'.repeat(450)}。乙。`)).toHaveLength(2);
  });
});
