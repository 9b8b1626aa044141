import { describe, expect, it } from 'vitest';
import { withPart } from '../../../../lib/document/joined.ts';
import type { PolicyDocument, TextBlock } from '../../../../lib/document/policy-document.ts';
import { explain } from '../../../../lib/engine.ts';
import { aDocument } from '../../support/a-document.ts';

const url = 'https://www.lender.example/privacy';

/** One paragraph with `[text](href)` links. */
function linking(source: string): PolicyDocument {
  let text = '';
  const links: TextBlock['links'] = [];
  let last = 0;
  for (const match of source.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)) {
    text += source.slice(last, match.index);
    links.push({ from: text.length, to: text.length + match[1]!.length, href: match[2]! });
    text += match[1]!;
    last = match.index + match[0].length;
  }
  text += source.slice(last);
  const document = aDocument(text);
  Object.assign(document.blocks[0]!, { links });
  return { ...document, url };
}

const cardOf = (document: PolicyDocument) => explain(document).card;
const found = (source: string) => cardOf(linking(source)).linkedLists!.map(({ kind, name, url: to }) => [kind, name, to]);

describe('lists that a policy links to', () => {
  it.each([
    [
      '我们接入的工具包详见[《接入第三方SDK目录》](https://www.lender.example/sdk)。',
      'sdk-list',
      '接入第三方SDK目录',
      'https://www.lender.example/sdk',
    ],
    ['合作方请点击[此处](https://m.lender.example/list)查看。', null, '', ''],
    ['《合作机构清单》请点击[此处](https://m.lender.example/list)查看。', 'sharing-list', '合作机构清单', 'https://m.lender.example/list'],
    [
      '各项权限的用途见《应用权限说明》（https://static.lender.example/p.html）。',
      'permission-list',
      '应用权限说明',
      'https://static.lender.example/p.html',
    ],
    [
      '您可以查阅[个人信息收集清单](https://www.lender.example/collect)。',
      'collection-list',
      '个人信息收集清单',
      'https://www.lender.example/collect',
    ],
    [
      '孩子的信息适用[《儿童个人信息保护规则》](https://www.lender.example/kids)。',
      'child-policy',
      '儿童个人信息保护规则',
      'https://www.lender.example/kids',
    ],
    [
      'See the [list of third parties](https://www.lender.example/third) we work with.',
      'sharing-list',
      'list of third parties',
      'https://www.lender.example/third',
    ],
    ['For the SDKs we use, click [here](https://www.lender.example/sdks).', 'sdk-list', 'SDKs we use', 'https://www.lender.example/sdks'],
    [
      'Our [Cookie Policy](https://www.lender.example/cookies) explains more.',
      'child-policy',
      'Cookie Policy',
      'https://www.lender.example/cookies',
    ],
  ])('%s', (source, kind, name, to) => {
    expect(found(source)).toEqual(kind ? [[kind, name, to]] : []);
  });

  it.each([
    ['itself', '最新版本见[《隐私政策》](https://www.lender.example/privacy#top)。'],
    ['the policy of a recipient', '该服务商的[《隐私政策》](https://map.example/privacy)由其自行负责。'],
    ['a contract', '请阅读[《用户服务协议》](https://www.lender.example/terms)。'],
    ['where questions go', '对本隐私政策有疑问，请访问 https://www.lender.example/help 。'],
    ['a mail address', '《合作机构清单》可来信索取：[邮箱](mailto:a@lender.example)。'],
  ])('takes a link to %s for none', (_what, source) => {
    expect(found(source)).toEqual([]);
  });

  const part = (address: string, document: PolicyDocument) => ({
    url: address,
    name: '清单',
    blocks: document.blocks,
    coverage: document.coverage,
  });
  const listed = (document: PolicyDocument) =>
    cardOf(document).linkedLists!.map(({ url: to, read }) => [to.replace('https://www.lender.example/', ''), read]);

  it('are followed into the lists of lists, without going round in circles', () => {
    const site = 'https://www.lender.example';
    const policy = linking(`第三方见[《第三方SDK目录》](${site}/sdk)。`);
    const one = withPart(
      policy,
      part(
        `${site}/sdk`,
        linking(`推送类见[《推送SDK清单》](${site}/push)，[《隐私政策》](${site}/old-privacy)，全部见[《第三方SDK目录》](${site}/sdk)。`),
      ),
    );
    expect(listed(one)).toEqual([
      ['sdk', true],
      ['push', false],
    ]);
    const two = withPart(
      one,
      part(
        `${site}/push`,
        linking(`上级见[《第三方SDK目录》](${site}/sdk)，下级见[《厂商SDK清单》](${site}/vendors)，政策见[《SDK清单》](${url})。`),
      ),
    );
    expect(listed(two)).toEqual([
      ['sdk', true],
      ['push', true],
      ['vendors', false],
    ]);
    const three = withPart(two, part(`${site}/vendors`, linking(`更多见[《更多SDK清单》](${site}/deep)。`)));
    // Further down than three lists nothing is looked for.
    expect(listed(three)).toEqual([
      ['sdk', true],
      ['push', true],
      ['vendors', true],
    ]);
  });

  it('hold the pages on which a policy goes on, however many', () => {
    const page = (n: number) => {
      const document = linking(`本页说明第${n}部分。[下一页](https://www.lender.example/privacy/${n + 1})`);
      for (const block of document.blocks) if (block.kind !== 'table') for (const link of block.links) link.further = true;
      return document;
    };
    let policy = page(1);
    for (let n = 2; n < 8; n++) policy = withPart(policy, part(`https://www.lender.example/privacy/${n}`, page(n)));
    expect(listed(policy)).toHaveLength(7);
    const { linkedLists, coverage } = cardOf(policy);
    expect(linkedLists![0]).toMatchObject({ kind: 'further-page', name: '下一页', evidence: [{ clause: 0 }] });
    expect(coverage.unopenedLinks).toEqual(['https://www.lender.example/privacy/8']);
  });

  it('are named as not opened until they are joined, and then read with the policy', () => {
    const policy = linking('我们会收集您的手机号码。第三方见[《第三方SDK目录》](https://www.lender.example/sdk)。');
    const before = cardOf(policy);
    expect(before.coverage.unopenedLinks).toEqual(['https://www.lender.example/sdk']);
    expect(before.linkedLists![0]!.evidence[0]!.quote).toContain('第三方SDK目录');

    const list = aDocument('我们会向第三方风控服务商深圳市千帆数据有限公司提供您的身份证号码、通讯录，用于风险评估。');
    const joined = withPart(policy, {
      url: 'https://www.lender.example/sdk',
      name: '第三方SDK目录',
      blocks: list.blocks,
      coverage: list.coverage,
    });
    const { card, clauses } = explain(joined);
    expect(card.coverage).toMatchObject({ unopenedLinks: [], read: before.coverage.read + list.coverage.read });
    expect(card.linkedLists).toMatchObject([{ read: true }]);
    const theirs = card.partners.flatMap(({ evidence }) => evidence);
    expect(theirs.length).toBeGreaterThan(0);
    for (const { clause } of theirs)
      expect(clauses[clause]).toMatchObject({ page: 'https://www.lender.example/sdk', path: ['第三方SDK目录'], at: 0 });
    expect(clauses[0]!.page).toBeUndefined();
    // Read again, it takes the place of what was read before.
    expect(withPart(joined, { ...joined.joined![0]!, name: 'again' }).joined).toHaveLength(1);
  });
});
