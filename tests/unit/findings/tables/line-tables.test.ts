import { describe, expect, it } from 'vitest';
import type { PolicyRow } from '../../../../lib/findings/tables/policy-table.ts';
import { readTables } from '../../../../lib/findings/tables/read-tables.ts';
import { readingOf } from '../../reading-of.ts';

const lines = (markdown: string) => readTables(readingOf(markdown));
const texts = (row: PolicyRow | undefined) =>
  Object.fromEntries(Object.entries(row?.cells ?? {}).map(([role, cells]) => [role, cells.map((c) => c.text).join('|')]));

describe('lists of "label：text" lines', () => {
  it('reads a block of lines for each SDK', () => {
    const [table] = lines(`## 第三方SDK目录

- SDK名称：青鸟推送SDK

- 第三方公司：青鸟信息技术有限公司

- 收集的信息：设备型号、IMEI

- 隐私政策：https://qn.example/privacy

- SDK名称：白鹭地图SDK

- 第三方公司：白鹭软件有限公司

- 收集的信息：位置信息

- 隐私政策：https://bl.example/privacy
`);
    expect(table?.role).toBe('sdk');
    expect(table?.rows.map(texts)).toEqual([
      { name: '青鸟推送SDK', company: '青鸟信息技术有限公司', data: '设备型号、IMEI', url: 'https://qn.example/privacy' },
      { name: '白鹭地图SDK', company: '白鹭软件有限公司', data: '位置信息', url: 'https://bl.example/privacy' },
    ]);
  });

  it('takes the line above as the name', () => {
    const [table] = lines(`## 第三方SDK目录

（1）青鸟推送SDK

开发者：青鸟信息技术有限公司

用途：消息推送

（2）白鹭地图SDK

开发者：白鹭软件有限公司

用途：定位
`);
    expect(table?.rows.map((row) => texts(row).name)).toEqual(['青鸟推送SDK', '白鹭地图SDK']);
  });

  it('reads one paragraph for each SDK, with the spaces between its parts gone', () => {
    const [table] = lines(`## 第三方SDK目录

SDK名称：青鸟登录SDK公司名称：青鸟信息技术有限公司SDK官网：https://qn.example/ 使用目的：快捷登录收集的个人信息的类型/字段：网络信息、设备信息

SDK名称：白鹭地图SDK公司名称：白鹭软件有限公司SDK官网：https://bl.example/ 使用目的：定位收集的个人信息的类型/字段：位置信息
`);
    expect(texts(table?.rows[0])).toMatchObject({
      company: '青鸟信息技术有限公司',
      url: 'https://qn.example/',
      purpose: '快捷登录',
      data: '网络信息、设备信息',
    });
    expect(table?.rows).toHaveLength(2);
  });

  it('quotes the clause in which the text stands', () => {
    const [table] = lines(`## 第三方SDK目录

SDK名称：青鸟推送SDK

第三方公司：青鸟信息技术有限公司

用途：推送
`);
    const company = table?.rows[0]?.cells.company?.[0];
    expect(company?.clause.text.slice(company.from, company.from + company.text.length)).toBe('青鸟信息技术有限公司');
  });

  it('does not take sentences with a colon, nor our own address, for a list', () => {
    expect(
      lines(`## 二、共享您的信息

1. 向关联公司提供：为便于我们向您提供服务，我们可能会与关联公司共享您的信息。

2. 与合作伙伴共享：我们仅会出于合法目的共享您的信息。

## 联系我们

公司名称：青禾小额贷款有限公司

联系邮箱：kf@qinghe.example
`),
    ).toEqual([]);
  });
});
