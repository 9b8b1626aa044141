import { describe, expect, it } from 'vitest';
import { changesBetween, changesSince, explainEngineDifference, isUnchanged } from '../../../lib/compare/changes.ts';
import { DifferentEngines } from '../../../lib/compare/engines.ts';
import { factChangeInWords, factChangeKinds } from '../../../lib/compare/facts/fact-change.ts';
import { en } from '../../../lib/words/en.ts';
import { Words } from '../../../lib/words/words.ts';
import { zhCN } from '../../../lib/words/zh-CN.ts';
import { aCard, collected } from '../support/a-card.ts';
import { policy, sideOf } from './side-of.ts';

const words = new Words('zh-CN', zhCN);
const base = sideOf(policy);

function changed(edit: (text: string) => string) {
  const text = edit(policy);
  expect(text).not.toBe(policy);
  return changesBetween(base, sideOf(text));
}

const says = (changes: ReturnType<typeof changed>) => changes.facts.map((fact) => factChangeInWords(fact, words));
const edits = (changes: ReturnType<typeof changed>) =>
  changes.text.changes.map(({ kind, change, parts }) => [
    kind,
    change,
    parts
      .filter((part) => part.kind !== 'same')
      .map((part) => `${part.kind === 'new' ? '+' : '-'}${part.text}`)
      .join(' '),
  ]);

describe('what is no change', () => {
  it('the same text', () => {
    const changes = changesBetween(base, sideOf(policy));
    expect(isUnchanged(changes)).toBe(true);
    expect(changes.text).toMatchObject({ moved: 0, renumbered: 0 });
  });

  it('numbers of clauses, and references to them', () => {
    const changes = changed((text) =>
      text
        .replace('## 二、', '## 三、')
        .replace('## 三、信息', '## 四、信息')
        .replace('## 四、您', '## 五、您')
        .replace('## 五、联系', '## 六、联系')
        .replace('见第三部分', '见第四部分')
        .replace('1. 您可以在', '（1）您可以在')
        .replace('2. 您可以拨打', '（2）您可以拨打'),
    );
    expect(changes.text.changes).toEqual([]);
    expect(changes.text.renumbered).toBe(6);
    expect(isUnchanged(changes)).toBe(true);
  });

  it('the order of clauses and of table rows', () => {
    const changes = changed((text) => {
      const [head, ...sections] = text.split(/(?=^## )/m);
      const [collect, share, keep, rights, contact] = sections;
      const rows = share!.replace(/(\| 1 .*\n)(\| 2 .*\n)/, '$2$1');
      return [head, collect, keep, rows, rights, contact].join('');
    });
    expect(changes.text.changes).toEqual([]);
    expect(changes.text.moved).toBeGreaterThanOrEqual(3);
    expect(says(changes)).toEqual([]);
  });

  it('where paragraphs are broken, and how wide the marks are', () => {
    const changes = changed((text) =>
      text.replace('五年。客服录音', '五年。\n\n客服录音').replace('App。', 'App.').replace('姓名、手机号码提供', '姓名、 手机号码提供'),
    );
    expect(changes.text.changes).toEqual([]);
  });
});

describe('what is a change', () => {
  it('one partner more', () => {
    const changes = changed((text) => text.replace('| 3 | 云雀', '| 3 | 飞燕催收服务有限公司 | 手机号码 | 逾期催收 |\n| 4 | 云雀'));
    expect(edits(changes)).toEqual([['row', 'new', '+飞燕催收服务有限公司 | 手机号码 | 逾期催收']]);
    expect(says(changes)).toContain('新增具名接收方：飞燕催收服务有限公司（催收、贷后管理机构）');
    expect(says(changes)).toContain('新增一类接收方：催收、贷后管理机构');
    expect(changes.facts.some(({ kind }) => kind.endsWith('.gone'))).toBe(false);
  });

  it('one row of a table less', () => {
    const changes = changed((text) => text.replace(/\| 2 \| 海棠.*\n/, '').replace('| 3 |', '| 2 |'));
    expect(edits(changes)).toEqual([['row', 'gone', '-海棠融资担保有限公司 | 姓名、手机号码 | 提供担保']]);
    expect(says(changes)).toContain('不再点名的接收方：海棠融资担保有限公司（担保公司）');
    const gone = changes.facts.find(({ kind }) => kind === 'company.gone');
    expect(gone?.before.some(({ quote }) => quote.includes('海棠'))).toBe(true);
    expect(gone?.after).toEqual([]);
  });

  it('one word', () => {
    const changes = changed((text) => text.replace('之日起五年', '之日起十年'));
    expect(edits(changes)).toEqual([['text', 'changed', '-五年 +十年']]);
    expect(says(changes)).toEqual(['保存更久：原来 五年，现在 十年']);
    const { parts, before, after } = changes.text.changes[0]!;
    expect(
      parts
        .filter(({ kind }) => kind !== 'new')
        .map(({ text }) => text)
        .join(''),
    ).toBe(before!.text);
    expect(
      parts
        .filter(({ kind }) => kind !== 'gone')
        .map(({ text }) => text)
        .join(''),
    ).toBe(after!.text);
  });

  it('one more kind of data', () => {
    const changes = changed((text) => text.replace('收入和工作单位', '收入、工作单位和通讯录'));
    expect(says(changes)[0]).toBe('新增收集通讯录');
    expect(changes.text.changes).toHaveLength(1);
  });

  it('a way out less, another instead, and a longer wait', () => {
    const changes = changed((text) => text.replace('2. 您可以拨打客服热线 400-100-2000 撤回同意。', '').replace('十五日内', '三十日内'));
    expect(says(changes)).toContain('少了一种退出办法：撤回同意');
    expect(says(changes)).toContain('注销账号：期限变长，原来 15 天，现在 30 天');
    expect(edits(changes)).toContainEqual(['text', 'gone', '-您可以拨打客服热线400-100-2000撤回同意。']);
  });

  it('working days in the place of days', () => {
    const changes = changed((text) => text.replace('十五日内', '十五个工作日内'));
    expect(says(changes)).toContain('注销账号：期限变长，原来 15 天，现在 15 个工作日');
    const back = changesBetween(sideOf(policy.replace('十五日内', '十五个工作日内')), base);
    expect(says(back)).toContain('注销账号：期限变短，原来 15 个工作日，现在 15 天');
  });

  it('the date of the policy, and a clause that moved and was reworded', () => {
    const dated = changed((text) => text.replace('2024年1月10日', '2025年6月1日'));
    expect(says(dated)).toEqual(['更新日期：原来 2024年1月10日，现在 2025年6月1日']);
    const moved = changed((text) => {
      const clause = '3. 为了评估额度，我们会收集您的收入和工作单位。\n';
      return text.replace(clause, '').replace('## 五、', `${clause.replace('3. 为了评估额度', '3. 为了评估您的额度')}\n## 五、`);
    });
    expect(edits(moved)).toEqual([['text', 'changed', '+您的']]);
    expect(moved.text.changes[0]?.moved).toBe(true);
  });

  it('an article of a law that is referred to', () => {
    const clause = (n: string) => sideOf(`${policy}\n本条依据《个人信息保护法》第${n}条制定。\n`);
    expect(changesBetween(clause('十三'), clause('十四')).text.changes).toHaveLength(1);
  });

  it('in English, word by word', () => {
    const text = '# Privacy policy\n\nWe share your name with Harbour Bank Ltd.\n\nWe keep your records for five years.\n';
    const changes = changesBetween(sideOf(text), sideOf(text.replace('five years', 'seven years')));
    expect(edits(changes)).toEqual([['text', 'changed', '-five +seven']]);
  });

  it('everything, when it is another policy', () => {
    const changes = changesBetween(base, sideOf('# 月湖商城服务协议\n\n本店出售文具。\n'));
    expect(changes.text.changes.every(({ change }) => change !== 'changed')).toBe(true);
  });
});

describe('engines', () => {
  it('do not meet', () => {
    expect(() => changesBetween(base, { ...base, card: { ...base.card, engine: 'older' } })).toThrow(DifferentEngines);
  });

  it('what ours sees anew in the same text is labelled as ours', () => {
    const older = aCard({ engine: '1', collected: [collected({ category: 'phone' })] });
    const newer = aCard({ engine: '2', collected: [collected({ category: 'phone' }), collected({ category: 'income' })] });
    const difference = explainEngineDifference(older, newer);
    expect(difference).toMatchObject({ by: 'engine', from: '1', to: '2' });
    expect(difference.facts.map((fact) => factChangeInWords(fact, words))).toEqual(['新增收集收入']);
  });
});

it('keeps what they changed apart from what ours sees anew', () => {
  const stored = { ...base.card, engine: 'older', warnings: [], permissions: [...base.card.permissions, 'camera' as const] };
  const now = sideOf(policy.replace('结清之日起五年', '结清之日起五年零六个月').replace('收入和工作单位', '收入、婚姻状况和工作单位'));
  const { theirs, ours } = changesSince(stored, base, now);
  expect(theirs.facts.map(({ kind }) => kind)).toContain('data.new');
  expect(theirs.facts.map(({ kind }) => kind)).not.toContain('permission.gone');
  expect(ours?.facts.map(({ kind }) => kind)).toContain('permission.gone');
  expect(ours?.facts.map(({ kind }) => kind)).not.toContain('data.new');
  expect(changesSince(base.card, base, now).ours).toBeNull();
});

it('has words for every kind of change', () => {
  for (const kind of factChangeKinds) {
    expect(en).toHaveProperty([`change.${kind}`]);
    expect(zhCN).toHaveProperty([`change.${kind}`]);
  }
});
