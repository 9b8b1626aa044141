import { describe, expect, it } from 'vitest';
import { fold, foldSpaces, inkLength, normalise } from '../../../lib/clauses/normalise.ts';

describe('folding white space', () => {
  it('drops spaces beside Chinese characters and marks, keeps those between words', () => {
    expect(normalise(' 您的 IP 地址 、 \n device\u00a0ID ')).toBe('您的IP地址、device ID');
    expect(normalise('姓\u3000名')).toBe('姓名');
  });

  it('keeps the spaces of English around marks that both languages use', () => {
    expect(normalise('the “Bank” may – or may not … share')).toBe('the “Bank” may – or may not … share');
    expect(normalise('点击 “我的” 页')).toBe('点击“我的”页');
    expect(normalise('App “我的”')).toBe('App“我的”');
  });

  it('drops invisible characters', () => {
    expect(normalise('手\u200b机\ufeff号\u00ad码')).toBe('手机号码');
  });

  it('tells where each character went', () => {
    const { text, places } = foldSpaces(' 姓 名\u200b a  b');
    expect(text).toBe('姓名a b');
    expect([...places]).toEqual([0, 0, 1, 1, 2, 2, 2, 3, 3, 4, 5]);
  });

  it('counts ink', () => {
    expect(inkLength(' 姓\n名\u200b a b ')).toBe(4);
    expect(inkLength('姓名')).toBe(2);
  });

  it('folds full-width letters without changing lengths', () => {
    expect(fold('ＳＤＫ（Ａ）')).toBe('sdk（a）');
  });
});
