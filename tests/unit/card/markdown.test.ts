import { expect, it } from 'vitest';
import { cardAsMarkdown } from '../../../lib/card/markdown.ts';
import { Words } from '../../../lib/words/words.ts';
import { zhCN } from '../../../lib/words/zh-CN.ts';
import { aCard, collected, partner } from '../support/a-card.ts';

const words = new Words('zh-CN', zhCN);

it('writes the card with every quote, and nothing that Markdown would misread', () => {
  const evidence = [{ clause: 3, quote: '您可拨打 *400* 注销' }];
  const markdown = cardAsMarkdown(
    aCard({
      app: { ...aCard().app, name: '青_叶借款', operators: ['青叶小额贷款有限公司'], updated: '2024-01-02' },
      collected: [collected({ category: 'address-book', origin: ['device'], aboutOthers: true, beyondNecessary: true })],
      partners: [partner({ kind: 'lender', names: ['甲银行'] })],
      choices: [{ kind: 'close-account', means: [{ type: 'phone', value: '400' }], deadlineDays: 15, conditions: [], evidence }],
      warnings: [{ id: 'no-opt-out-path', evidence: [] }],
      disclosures: [{ id: 'contact', found: false, vague: false, evidence: [] }],
    }),
    words,
  );
  expect(markdown).toContain('# 青\\_叶借款\n');
  expect(markdown).toContain('- 更新日期: 2024年1月2日');
  expect(markdown).toContain(
    '- **通讯录** (未说明, 他人信息, 不在必要信息清单内) 会读取你的通讯录；没说能不能不给；涉及别人的信息。\n  > 我们会收集这一项',
  );
  expect(markdown).toContain('  - 甲银行');
  expect(markdown).toContain('- **注销账号** 15 天内处理。\n  - 打电话：400\n  > 您可拨打 \\*400\\* 注销');
  expect(markdown).toContain('- **没有写可操作的退出办法**');
  expect(markdown).toContain('- 联系方式: 政策中未找到（已读 1,000 字）');
  expect(markdown).not.toMatch(/\n{3}|undefined|null/);
});
