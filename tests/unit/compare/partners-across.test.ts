import { describe, expect, it } from 'vitest';
import type { Sdk } from '../../../lib/card/card.ts';
import { companyKey, sdkKey } from '../../../lib/compare/company-key.ts';
import { DifferentEngines } from '../../../lib/compare/engines.ts';
import { partnersAcross } from '../../../lib/compare/partners-across.ts';
import { aCard, partner } from '../support/a-card.ts';

describe('companyKey', () => {
  it.each([
    ['青禾（云州）科技有限公司', '青禾(云州)科技有限责任公司'],
    ['青禾科技股份有限公司', '青禾科技'],
    ['青 禾 科技有限公司', '青禾科技有限公司'],
    ['ＡＢＣ数据有限公司', 'abc数据有限公司'],
    ['青禾科技有限公司（以下简称“青禾”）', '青禾科技有限公司'],
    ['青禾科技有限公司及其关联公司', '青禾科技有限公司'],
    ['Green Field Data Co., Ltd.', 'Green Field Data Limited'],
    ['柏叶银行', '柏叶银行股份有限公司'],
  ])('is the same for %s and %s', (a, b) => {
    expect(companyKey(a)).toBe(companyKey(b));
  });

  it.each([
    ['青禾（云州）科技有限公司', '青禾（海州）科技有限公司'],
    ['青禾科技有限公司', '青禾信息科技有限公司'],
    ['青禾集团有限公司', '青禾有限公司'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(companyKey(a)).not.toBe(companyKey(b));
  });

  it('of an SDK does not count the word, the system and the version', () => {
    expect(sdkKey('蓝鲸推送 SDK（Android）')).toBe(sdkKey('蓝鲸推送SDK v3.2.1'));
    expect(sdkKey('SDK')).not.toBe('');
  });
});

const sdk = (parts: Partial<Sdk> & Pick<Sdk, 'name'>): Sdk => ({
  provider: null,
  data: [],
  purpose: null,
  url: null,
  evidence: [{ clause: 9, quote: parts.name }],
  ...parts,
});

describe('partnersAcross', () => {
  const one = aCard({
    partners: [
      partner({
        kind: 'data-service',
        names: ['青禾（云州）科技有限公司', '远帆信息有限公司'],
        data: ['name', 'phone'],
        evidence: [
          { clause: 4, quote: '提供给青禾（云州）科技有限公司' },
          { clause: 5, quote: '提供给数据机构' },
        ],
      }),
    ],
    sdks: [sdk({ name: '蓝鲸推送SDK', provider: '蓝鲸网络有限公司', data: ['device-id'] })],
  });
  const two = aCard({
    partners: [partner({ kind: 'credit-bureau', names: ['青禾(云州)科技有限责任公司'], data: ['id-number'] })],
    sdks: [sdk({ name: '蓝鲸推送 SDK', provider: '/', data: ['network'] }), sdk({ name: '独行SDK' })],
  });
  const three = aCard({ partners: [partner({ kind: 'marketing', names: ['蓝鲸网络有限公司'], data: ['phone'] })] });
  const across = partnersAcross([
    { id: 'a', name: 'A', card: one },
    { id: 'b', name: 'B', card: two },
    { id: 'c', name: 'C', card: three },
  ]);
  const named = (name: string) => across.find((partner) => partner.name === name);

  it('finds the same company behind variants of its name and behind its SDK', () => {
    expect(across.map(({ name, gifts }) => [name, gifts.map(({ app }) => app)])).toEqual([
      ['蓝鲸网络有限公司', ['a', 'b', 'c']],
      ['青禾(云州)科技有限责任公司', ['a', 'b']],
      ['远帆信息有限公司', ['a']],
      ['独行SDK', ['b']],
    ]);
    expect(named('蓝鲸网络有限公司')?.gifts[1]).toMatchObject({ sdks: ['蓝鲸推送 SDK'], via: ['sdk'], data: ['network'] });
  });

  it('tells what is said of the company apart from what is said of its whole list', () => {
    const gifts = named('青禾(云州)科技有限责任公司')!.gifts;
    expect(gifts[0]).toMatchObject({ data: [], dataOfList: ['name', 'phone'], kinds: ['data-service'] });
    expect(gifts[1]).toMatchObject({ data: ['id-number'], dataOfList: [], kinds: ['credit-bureau'] });
  });

  it('proves a name by the quotes that print it', () => {
    expect(named('青禾(云州)科技有限责任公司')!.gifts[0]!.evidence).toEqual([{ clause: 4, quote: '提供给青禾（云州）科技有限公司' }]);
  });

  it('leaves an SDK alone for which policies name different providers', () => {
    const card = (provider: string | null) => aCard({ sdks: [sdk({ name: '地图SDK', provider })] });
    const found = partnersAcross(
      [card('甲图有限公司'), card('乙图有限公司'), card(null)].map((each, i) => ({ id: `${i}`, name: `${i}`, card: each })),
    );
    expect(found.map(({ name }) => name).sort()).toEqual(['乙图有限公司', '地图SDK', '甲图有限公司']);
  });

  it('refuses cards of different engines, and takes none at all', () => {
    expect(() =>
      partnersAcross([
        { id: 'a', name: 'A', card: one },
        { id: 'b', name: 'B', card: { ...two, engine: '0' } },
      ]),
    ).toThrow(DifferentEngines);
    expect(partnersAcross([])).toEqual([]);
  });
});
