import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../../lib/words/choose-language.ts';
import { en } from '../../../lib/words/en.ts';
import { Words } from '../../../lib/words/words.ts';
import { zhCN } from '../../../lib/words/zh-CN.ts';

const english = new Words('en', en);
const chinese = new Words('zh-CN', zhCN);

describe('Words', () => {
  it('fills gaps with text, numbers, messages and lists', () => {
    expect(english.say('card.read', { n: 24812 })).toBe('24,812 characters read');
    expect(chinese.say('card.read', { n: 24812 })).toBe('已读 24,812 字');
    const kind = { key: 'kind.lender' } as const;
    const data = [{ key: 'data.name' }, { key: 'data.phone' }] as const;
    expect(english.say('plain.partner.share', { kind, data })).toBe('lenders and funding institutions get name and phone number');
    expect(chinese.say('plain.partner.share', { kind, data })).toBe('会把姓名和手机号码提供给资金方（银行、消费金融、信托等）');
  });

  it('chooses the plural by the number', () => {
    expect(english.say('facts.days', { n: 1 })).toBe('1 day');
    expect(english.say('facts.days', { n: 15 })).toBe('15 days');
    expect(chinese.say('facts.days', { n: 1 })).toBe('1 天');
  });

  it('leaves a gap visible that nothing fills', () => {
    expect(english.say('facts.days')).toBe('{n} days');
  });

  it('joins statements into a sentence', () => {
    const parts = [{ key: 'plain.data.collects', gaps: { data: { key: 'data.income' } } }, { key: 'plain.need.optional' }] as const;
    expect(english.sentence(parts)).toBe('Collects your income; you may refuse.');
    expect(chinese.sentence(parts)).toBe('会收集你的收入；可以不给。');
    expect(english.sentence([])).toBe('');
  });

  it('writes a day as the day it is, whatever the time zone', () => {
    expect(chinese.day('2022-03-15')).toBe('2022年3月15日');
    expect(english.day('2022-03-15')).toBe('March 15, 2022');
  });
});

it.each([
  [['zh-CN'], 'zh-CN'],
  [['zh'], 'zh-CN'],
  [['zh-Hans-SG'], 'zh-CN'],
  [['zh-Hant'], 'zh-TW'],
  [['zh_HK'], 'zh-TW'],
  [['zh-TW'], 'zh-TW'],
  [['en-GB'], 'en'],
  [['fr', 'zh-HK'], 'zh-TW'],
  [['fr'], 'en'],
  [[], 'en'],
])('for a reader of %j it chooses %s', (wanted, language) => {
  expect(chooseLanguage(wanted)).toBe(language);
});
