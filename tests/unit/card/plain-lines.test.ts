import { describe, expect, it } from 'vitest';
import { choiceLine } from '../../../lib/card/plain/choice-line.ts';
import { byConcern, warningsByConcern } from '../../../lib/card/plain/concern.ts';
import { dataGroup, dataGroups } from '../../../lib/card/plain/data-groups.ts';
import { dataLine } from '../../../lib/card/plain/data-line.ts';
import { glance } from '../../../lib/card/plain/glance.ts';
import { meansTarget } from '../../../lib/card/plain/means-target.ts';
import { partnerLine } from '../../../lib/card/plain/partner-line.ts';
import { dataIds } from '../../../lib/card/taxonomy.ts';
import { en } from '../../../lib/words/en.ts';
import { Words } from '../../../lib/words/words.ts';
import { zhCN } from '../../../lib/words/zh-CN.ts';
import { aCard, collected, partner } from '../support/a-card.ts';

const english = new Words('en', en);
const chinese = new Words('zh-CN', zhCN);

describe('a line of collected data in plain language', () => {
  it.each([
    [
      collected({ category: 'address-book', origin: ['device'], requirement: 'required', aboutOthers: true }),
      '会读取你的通讯录；不给可能影响借款；涉及别人的信息。',
      'Reads your phone address book on the device; refusing may affect your loan; tells about other people too.',
    ],
    [
      collected({ category: 'face', origin: ['user', 'device'], requirement: 'required' }),
      '会采集你的人脸信息；不给可能影响借款。',
      undefined,
    ],
    [collected({ category: 'education', origin: ['user'], requirement: 'optional' }), '要你提供学历、学校、学生证；可以不给。', undefined],
    [collected({ category: 'phone', origin: ['user', 'device'] }), '要你提供手机号码；也会从设备读取；没说能不能不给。', undefined],
    [collected({ category: 'credit-report', origin: ['third-party'] }), '会从第三方取得你的征信信息；没说能不能不给。', undefined],
    [collected({ category: 'income', origin: ['user', 'third-party'] }), '要你提供收入；也会从第三方取得；没说能不能不给。', undefined],
    [collected({ category: 'order', origin: ['generated'] }), '会记录你的订单、购物、物流信息；没说能不能不给。', undefined],
    [collected({ category: 'camera', origin: ['device'], requirement: 'optional' }), '会使用你的相机；可以不给。', undefined],
    [collected({ category: 'gender', origin: [] }), '会收集你的性别；没说能不能不给。', undefined],
  ])('%#', (line, zh, en) => {
    expect(chinese.sentence(dataLine(line, true))).toBe(zh);
    if (en) expect(english.sentence(dataLine(line, true))).toBe(en);
  });

  it('speaks of a loan only where there is one', () => {
    const line = collected({ category: 'name', requirement: 'required' });
    expect(chinese.sentence(dataLine(line, false))).toBe('要你提供姓名；不给可能用不了主要功能。');
  });
});

describe('a line of partners in plain language', () => {
  it('says who gets what by which way', () => {
    const line = partner({ kind: 'collection-agency', via: 'entrust', data: ['name', 'phone'], names: ['甲有限公司'] });
    expect(chinese.sentence(partnerLine([line]))).toBe('委托催收、贷后管理机构处理姓名和手机号码。');
  });

  it('names the weightiest kinds first and counts the rest', () => {
    const line = partner({ kind: 'lender', data: ['name', 'gender', 'address-book', 'location', 'income'] });
    expect(english.sentence(partnerLine([line]))).toBe(
      'Lenders and funding institutions get 5 kinds of data, such as phone address book, location, and name; no company is named.',
    );
    expect(chinese.sentence(partnerLine([line]))).toMatch(/^会把通讯录、位置、行踪和姓名等 5 类信息提供给/);
  });

  it('joins the ways of one kind, and says that nobody is named only when that holds for all', () => {
    const ways = [
      partner({ kind: 'payment', data: ['name'], names: ['甲支付'] }),
      partner({ kind: 'payment', via: 'sdk', data: ['phone'] }),
    ];
    expect(chinese.sentence(partnerLine(ways))).toBe('会把姓名提供给支付、清算机构；App 里内置的支付、清算机构代码会拿到手机号码。');
  });

  it('does not invent which data when the policy is silent', () => {
    expect(chinese.sentence(partnerLine([partner({ kind: 'authority', via: 'disclosure' })]))).toBe(
      '可能向监管、司法、行政机关披露你的信息；没有说是哪家公司。',
    );
  });
});

it('says of a way out how soon, on which conditions, and whether it is said how', () => {
  const choice = {
    kind: 'close-account' as const,
    means: [],
    deadlineDays: 15,
    conditions: [{ clause: 1, quote: '结清后' }],
    evidence: [],
  };
  expect(chinese.sentence(choiceLine(choice))).toBe('没有写怎么做；15 天内处理；有条件。');
  expect(chinese.sentence(choiceLine({ ...choice, conditions: [], deadlineWorking: true }))).toBe('没有写怎么做；15 个工作日内处理。');
  const means = [{ type: 'phone' as const, value: '400-000-0000' }];
  expect(choiceLine({ ...choice, means, deadlineDays: null, conditions: [] })).toEqual([]);
});

describe('order and weight', () => {
  it('puts what matters to a borrower first, then what is sensitive, then the rest as the taxonomy has it', () => {
    const lines = [
      collected({ category: 'name' }),
      collected({ category: 'income', sensitive: ['gbt45574'] }),
      collected({ category: 'sms' }),
      collected({ category: 'address-book' }),
      collected({ category: 'cookie', sensitive: ['policy'] }),
    ];
    expect(byConcern(lines).map(({ category }) => category)).toEqual(['address-book', 'sms', 'income', 'name', 'cookie']);
  });

  it('gives every kind of data one group', () => {
    expect(Object.values(dataGroups).flat().sort()).toEqual([...dataIds].sort());
    expect(dataGroup('sms')).toBe('social');
  });

  it('puts the sharpest warning first', () => {
    const warnings = [
      { id: 'long-retention', evidence: [] },
      { id: 'collects-sms', evidence: [] },
    ] as const;
    expect(warningsByConcern([...warnings].map((one) => ({ ...one, evidence: [] })))[0]?.id).toBe('collects-sms');
  });
});

describe('the glance', () => {
  it('counts companies once, and ways out only when the policy says how', () => {
    const evidence = [{ clause: 1, quote: '一句话' }];
    const card = aCard({
      collected: [collected({ category: 'face', sensitive: ['pipl28'] }), collected({ category: 'name' })],
      partners: [partner({ kind: 'lender', names: ['甲银行', '乙银行'] }), partner({ kind: 'payment', names: ['甲银行'] })],
      sdks: [{ name: '推送 SDK', provider: '乙银行', data: [], purpose: null, url: null, evidence }],
      choices: [
        { kind: 'delete', means: [], deadlineDays: null, conditions: [], evidence },
        { kind: 'correct', means: [{ type: 'menu', value: '我的 > 资料' }], deadlineDays: null, conditions: [], evidence },
      ],
    });
    expect(glance(card)).toMatchObject({ sensitive: 1, companies: 2, kinds: 2, ways: 1, warnings: [] });
  });
});

it.each([
  [{ type: 'phone', value: '400-0627-626 转 2' }, 'tel:40006276262'],
  [{ type: 'email', value: 'a@b.example' }, 'mailto:a@b.example'],
  [{ type: 'email', value: '见官网' }, null],
  [{ type: 'url', value: 'www.a.example/out' }, 'https://www.a.example/out'],
  [{ type: 'url', value: 'http://a.example' }, 'http://a.example'],
  [{ type: 'url', value: 'javascript:alert(1)' }, null],
  [{ type: 'menu', value: '我的 > 设置' }, null],
] as const)('%j leads to %s', (means, target) => {
  expect(meansTarget(means)).toBe(target);
});
