import { describe, expect, it } from 'vitest';
import { prepare } from '../../../../lib/analysis.ts';
import type { Block, Cell, PolicyDocument, TableBlock } from '../../../../lib/document/policy-document.ts';
import type { PolicyRow } from '../../../../lib/findings/tables/policy-table.ts';
import { readTables } from '../../../../lib/findings/tables/read-tables.ts';
import { lexicon } from '../../../../lib/lexicon/lexicon.ts';
import { noOpinion } from '../../reading-of.ts';

const cell = (text: string, spanned = false): Cell => ({ text, marks: [], links: [], spanned });
const spanned = (text: string) => cell(text, true);

function table(id: number, rows: (string | Cell)[][], headerRows = 1): TableBlock {
  return {
    id,
    at: 0,
    kind: 'table',
    headerRows,
    origin: 'table',
    rows: rows.map((row) => row.map((entry) => (typeof entry === 'string' ? cell(entry) : entry))),
  };
}

function tablesOf(...blocks: (string | TableBlock)[]) {
  const document: PolicyDocument = {
    url: null,
    title: '青禾钱包隐私政策',
    byline: null,
    lang: 'zh-CN',
    source: 'html',
    coverage: { characters: 0, read: 0 },
    blocks: blocks.map(
      (block, id): Block =>
        typeof block === 'string' ? { id, at: 0, kind: 'paragraph', level: 0, text: block, marks: [], links: [] } : { ...block, id },
    ),
  };
  return readTables(prepare(document, { matcher: lexicon(), classifier: noOpinion }));
}

const texts = (row: PolicyRow | undefined) =>
  Object.fromEntries(Object.entries(row?.cells ?? {}).map(([role, cells]) => [role, cells.map((c) => c.text).join('|')]));

describe('tables with meaning', () => {
  it.each([
    [
      ['第三方SDK名称', '运营方', '使用场景', '共享的个人信息', '官网地址'],
      ['name', 'company', 'scene', 'data', 'url'],
    ],
    [
      ['插件', '开发者', '收集个人信息的目的', '收集的个人信息类型', '隐私条款'],
      ['name', 'company', 'purpose', 'data', 'url'],
    ],
    [
      ['产品名称', '第三方主体', '功能', '涉及个人信息', '域名'],
      ['name', 'company', 'function', 'data', 'url'],
    ],
    [
      ['SDK', '所属机构', '用途及目的', '信息字段', '隐私政策网址'],
      ['name', 'company', 'purpose', 'data', 'url'],
    ],
  ])('tells columns from their headings: %j', (headings, roles) => {
    const [found] = tablesOf(
      '第三方SDK清单如下：',
      table(1, [headings, ['青鸟推送SDK', '青鸟信息技术有限公司', '消息推送', '设备型号、IMEI', 'https://qn.example/p']]),
    );
    expect(found?.columns).toEqual(roles);
    expect(found?.role).toBe('sdk');
  });

  it('tells silent columns from their cells', () => {
    const [found] = tablesOf(
      '我们接入的SDK：',
      table(
        1,
        [
          ['青鸟推送SDK', '青鸟信息技术有限公司', 'https://qn.example/p'],
          ['白鹭地图SDK', '白鹭软件有限公司', 'https://bl.example'],
        ],
        0,
      ),
    );
    expect(found?.columns).toEqual(['name', 'company', 'url']);
    expect(found?.rows).toHaveLength(2);
  });

  it('lets the other columns and the cells say whether a third party is a product or a company', () => {
    const [h5, sharing] = tablesOf(
      '本应用含有的第三方H5页面：',
      table(1, [
        ['第三方名称', '链接', '可能收集项'],
        ['蓝鲸旅行', 'travel.example.com', 'IP'],
      ]),
      '二、对外共享',
      table(3, [
        ['第三方名称', '共享信息', '目的'],
        ['蓝鲸征信有限公司', '姓名、手机号', '信用评估'],
      ]),
    );
    expect([h5?.role, h5?.columns[0]]).toEqual(['h5', 'name']);
    expect([sharing?.role, sharing?.columns[0]]).toEqual(['sharing', 'company']);
  });

  it('knows lists of affiliates and of permissions', () => {
    const [affiliates, permissions] = tablesOf(
      '附件',
      table(1, [
        ['序号', '关联公司名称', '涉及的个人信息'],
        ['1', '青禾数字科技有限公司', '姓名'],
      ]),
      '权限说明',
      table(3, [
        ['权限名称', '使用目的', '拒绝的影响'],
        ['相机', '拍摄证件', '无法上传证件'],
      ]),
    );
    expect(affiliates?.role).toBe('affiliate');
    expect(permissions?.role).toBe('permission');
  });

  it('keeps one row for a name that spans several, and titles for lines that span the table', () => {
    const [found] = tablesOf(
      'SDK目录',
      table(1, [
        ['SDK名称', '公司名称', '收集信息'],
        ['一、推送类', spanned('一、推送类'), spanned('一、推送类')],
        ['青鸟推送SDK', '青鸟信息技术有限公司', 'IMEI'],
        [spanned('青鸟推送SDK'), spanned('青鸟信息技术有限公司'), 'IDFA'],
        ['白鹭推送SDK', '白鹭软件有限公司', 'MAC地址'],
      ]),
    );
    expect(found?.rows.map(texts)).toEqual([
      { scene: '一、推送类', name: '青鸟推送SDK', company: '青鸟信息技术有限公司', data: 'IMEI|IDFA' },
      { scene: '一、推送类', name: '白鹭推送SDK', company: '白鹭软件有限公司', data: 'MAC地址' },
    ]);
  });

  it('turns a table whose headings stand in the first column', () => {
    const [found] = tablesOf(
      'SDK信息',
      table(
        1,
        [
          ['SDK名称', '青鸟推送SDK'],
          ['提供方', '青鸟信息技术有限公司'],
          ['收集信息', 'IMEI'],
          ['SDK名称', '白鹭地图SDK'],
          ['提供方', '白鹭软件有限公司'],
          ['收集信息', '位置信息'],
        ],
        0,
      ),
    );
    expect(found?.rows.map(texts)).toEqual([
      { name: '青鸟推送SDK', company: '青鸟信息技术有限公司', data: 'IMEI' },
      { name: '白鹭地图SDK', company: '白鹭软件有限公司', data: '位置信息' },
    ]);
  });

  it('continues a table that a page end has cut', () => {
    const tables = tablesOf(
      'SDK目录',
      table(1, [
        ['SDK名称', '公司名称', '用途'],
        ['青鸟推送SDK', '青鸟信息技术有限公司', '推送'],
      ]),
      table(2, [['白鹭地图SDK', '白鹭软件有限公司', '定位']], 0),
    );
    expect(tables.map((found) => found.role)).toEqual(['sdk', 'sdk']);
    expect(texts(tables[1]?.rows[0])).toEqual({ name: '白鹭地图SDK', company: '白鹭软件有限公司', purpose: '定位' });
  });

  it('mends a row that a wrong span has pushed aside', () => {
    const [found] = tablesOf(
      '第三方H5链接如下',
      table(1, [
        ['第三方名称', '链接', '可能收集项'],
        ['蓝鲸旅行', 'travel.example.com', 'IP'],
        [spanned('蓝鲸旅行'), '红鹿商城', 'https://shop.example.com IP、设备型号'],
      ]),
    );
    expect(texts(found?.rows[1])).toEqual({ name: '红鹿商城', url: 'https://shop.example.com', data: 'IP、设备型号' });
  });
});
