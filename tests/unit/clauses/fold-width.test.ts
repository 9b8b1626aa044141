import { describe, expect, it } from 'vitest';
import { mixesMarks, widenMarks } from '../../../lib/clauses/fold-width.ts';

describe('half-width marks in Chinese text', () => {
  it.each([
    ['请填写姓名,年龄;职业:学生(在校)', '请填写姓名，年龄；职业：学生（在校）'],
    ['识别码(IMEI/OAID)、网络类型,位置', '识别码（IMEI/OAID）、网络类型，位置'],
    ['我们会提供.公司被并购后另行通知.', '我们会提供。公司被并购后另行通知。'],
    ['某某SDK;某某公司', '某某SDK；某某公司'],
  ])('widens %s', (text, wide) => {
    expect(widenMarks(text)).toBe(wide);
    expect(widenMarks(text)).toHaveLength(text.length);
  });
  it.each([
    'Version 1.2, released in May; see (a) and (b).',
    '更新日期：2024.03.05',
    '见https://a.example/b?c=1,2',
    '全部使用全角，不作改动（如此）。',
  ])('leaves %s alone', (text) => {
    expect(widenMarks(text)).toBe(text);
  });
  it('sees only what is mixed', () => {
    expect(mixesMarks('姓名,年龄')).toBe(true);
    expect(mixesMarks('name, age')).toBe(false);
  });
});
