import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outOfOrder } from '../../../lib/compare/text/moved.ts';
import { textChanges } from '../../../lib/compare/text/text-changes.ts';
import { type TextUnit, textUnits, unnumbered } from '../../../lib/compare/text/text-unit.ts';
import { wordDiff, wordsOf } from '../../../lib/compare/text/word-diff.ts';
import { sideOf } from './side-of.ts';

const units = (markdown: string) => {
  const { clauses, document } = sideOf(markdown);
  return textUnits(clauses, document);
};

describe('units of text', () => {
  it('are clauses without their numbers, and whole rows without their count', () => {
    const found = units(
      '# 政策\n\n## 一、名单\n\n| 序号 | 机构 |\n| --- | --- |\n| 1 | 甲银行 |\n| 2 | 乙银行 |\n\n（一）我们不出售信息。\n',
    );
    expect(found.map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', '政策'],
      ['heading', '名单'],
      ['row', '序号 | 机构'],
      ['row', '甲银行'],
      ['row', '乙银行'],
      ['text', '我们不出售信息。'],
    ]);
    expect(found[3]?.clauses).toHaveLength(2);
    expect(found.at(-1)?.path.at(-1)).toBe('名单');
  });

  it.each([
    ['一、总则', '总则'],
    ['1.2 收集', '收集'],
    ['附录二：SDK 清单', 'SDK 清单'],
    ['附件3 名单', '名单'],
    ['第三条 权利', '权利'],
    ['五年内', '五年内'],
    ['1.', '1.'],
  ])('%s is %s without its number', (text, bare) => {
    expect(unnumbered(text)).toBe(bare);
  });
});

describe('word by word', () => {
  it('knows Chinese words', () => {
    expect(wordsOf('我们会收集手机号码')).toContain('手机');
    expect(
      wordDiff('保存三年，期满删除', '保存五年，期满删除')
        .filter(({ kind }) => kind !== 'same')
        .map(({ text }) => text),
    ).toEqual(['三年', '五年']);
  });

  it('loses nothing of either wording', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'我们会收集您的手机号码，。 ab1') }),
        fc.string({ unit: fc.constantFrom(...'我们会收集您的手机号码，。 ab1') }),
        (then, now) => {
          const parts = wordDiff(then, now);
          expect(
            parts
              .filter(({ kind }) => kind !== 'new')
              .map(({ text }) => text)
              .join(''),
          ).toBe(then);
          expect(
            parts
              .filter(({ kind }) => kind !== 'gone')
              .map(({ text }) => text)
              .join(''),
          ).toBe(now);
        },
      ),
    );
  });
});

describe('order', () => {
  it('takes out the fewest', () => {
    expect([...outOfOrder([0, 1, 2, 3])]).toEqual([]);
    expect([...outOfOrder([1, 2, 3, 0])]).toEqual([3]);
    expect([...outOfOrder([3, 0, 1, 2])]).toEqual([0]);
    expect(outOfOrder([]).size).toBe(0);
  });

  const clause = (text: string, id: number): TextUnit => ({
    kind: 'text',
    clauses: [id],
    path: [],
    text,
    printed: `${id + 1}. ${text}`,
    key: text,
  });
  const texts = [
    '我们收集手机号码',
    '我们共享给银行',
    '信息保存五年',
    '您可以注销账号',
    '联系客服热线',
    '本政策适用于网站',
    '我们使用加密技术',
  ];

  it('never counts as a change, however the clauses are shuffled', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(texts, { minLength: texts.length }), (shuffled) => {
        const { changes, unchanged } = textChanges(texts.map(clause), shuffled.map(clause));
        expect([changes, unchanged]).toEqual([[], texts.length]);
      }),
    );
  });

  it('keeps what is left out and put in apart from what stays', () => {
    fc.assert(
      fc.property(fc.subarray(texts), fc.subarray(texts), (then, now) => {
        const { changes, unchanged } = textChanges(then.map(clause), now.map(clause));
        expect(unchanged).toBe(then.filter((text) => now.includes(text)).length);
        const count = (wanted: string) => changes.filter(({ change }) => change === wanted || change === 'changed').length;
        expect(count('gone')).toBe(then.length - unchanged);
        expect(count('new')).toBe(now.length - unchanged);
      }),
    );
  });
});

it('a clause cut in two, or two joined, is no change; another word in it is', () => {
  const whole = '# 政策\n\n我们会收集手机号码用于注册。我们会收集姓名用于实名认证。\n';
  const cut = '# 政策\n\n我们会收集手机号码用于注册。\n\n我们会收集姓名用于实名认证。\n';
  expect(textChanges(units(whole), units(cut)).changes).toEqual([]);
  expect(textChanges(units(cut), units(whole)).changes).toEqual([]);
  expect(textChanges(units(whole), units(cut.replace('姓名', '人脸'))).changes.length).toBeGreaterThan(0);
});

it('a row with a cell that spans several rows is the same when the row above it goes', () => {
  const page = (rows: string) => `# 政策\n\n| 类型 | 机构 |\n| --- | --- |\n${rows}`;
  const [then, now] = [
    units(page('| 资金方 | 甲银行股份有限公司 |\n| 资金方 | 乙信托有限公司 |\n')),
    units(page('| 资金方 | 乙信托有限公司 |\n')),
  ];
  expect(textChanges(then, now).changes.map(({ change, before: gone }) => [change, gone?.text])).toEqual([
    ['gone', '资金方 | 甲银行股份有限公司'],
  ]);
});
