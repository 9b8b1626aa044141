import { describe, expect, it } from 'vitest';
import type { TableBlock } from '../../../lib/document/policy-document.ts';
import { outlineOf, printTable, readPage } from './page.ts';

function tablesOf(html: string): TableBlock[] {
  return readPage(html).blocks.filter((block) => block.kind === 'table');
}

describe('tables of a page', () => {
  it('resolves spans and finds a header made of td', () => {
    const [table] = tablesOf(`<table>
      <tr><td>权限名称</td><td>系统</td><td>使用目的</td></tr>
      <tr><td rowspan="2">相机</td><td>安卓</td><td>拍摄证件</td></tr>
      <tr><td>苹果</td><td>拍摄证件</td></tr>
      <tr><td colspan="2">麦克风</td><td>客服语音</td></tr></table>`);
    expect(printTable(table!)).toBe('权限名称|系统|使用目的\n相机|安卓|拍摄证件\n(相机)|苹果|拍摄证件\n麦克风|(麦克风)|客服语音');
    expect(table!.headerRows).toBe(1);
  });

  it('finds a bold first row, and no header where there is none', () => {
    const [bold] = tablesOf('<table><tr><td><b>甲栏</b></td><td><b>乙栏</b></td></tr><tr><td>一段</td><td>二段</td></tr></table>');
    expect(bold!.headerRows).toBe(1);
    const [none] = tablesOf('<table><tr><td>张三</td><td>住在城东的那一位顾客</td></tr><tr><td>李四</td><td>住在城西</td></tr></table>');
    expect(none!.headerRows).toBe(0);
  });

  it('counts two header rows where a heading spans down', () => {
    const [table] =
      tablesOf(`<table><thead><tr><th rowspan="2">名称</th><th colspan="2">信息</th></tr><tr><th>必要信息</th><th>可选信息</th></tr></thead>
      <tr><td>甲SDK</td><td>型号</td><td>位置</td></tr></table>`);
    expect(table!.headerRows).toBe(2);
    expect(printTable(table!)).toContain('(名称)|必要信息|可选信息');
  });

  it('keeps lines of a cell apart', () => {
    const [table] = tablesOf(
      '<table><tr><th>名称</th><th>信息</th></tr><tr><td>甲</td><td><p>型号</p><p>版本</p></td></tr><tr><td>乙</td><td>位置<br>网络</td></tr></table>',
    );
    expect(table!.rows[1]![1]!.text).toBe('型号\n版本');
    expect(table!.rows[2]![1]!.text).toBe('位置\n网络');
  });

  it('takes a title row out of the table', () => {
    const page = readPage(
      '<table><tr><td colspan="2">第三方清单</td></tr><tr><td>名称</td><td>目的</td></tr><tr><td>甲</td><td>推送</td></tr></table>',
    );
    expect(outlineOf(page)).toEqual(['第三方清单', '名称|目的\n甲|推送']);
  });

  it('unwraps tables that only arrange the page', () => {
    const page = readPage(`<table><tr><td><p>第一段话。</p><p>第二段话。</p></td></tr><tr><td>
      <table><tr><td>名称</td><td>目的</td></tr><tr><td>甲</td><td>推送</td></tr></table></td></tr></table>`);
    expect(outlineOf(page)).toEqual(['第一段话。', '第二段话。', '名称|目的\n甲|推送']);
  });

  it('flattens a table inside a cell into lines of that cell', () => {
    const [table] =
      tablesOf(`<table><tr><th>名称</th><th>信息</th></tr><tr><td>甲</td><td><table><tr><td>设备</td><td>型号</td></tr><tr><td>网络</td><td>IP</td></tr></table></td></tr>
      <tr><td>乙</td><td>更多文字写在这里，让外面的表格有自己的内容可言，而不是只有里面的表格</td></tr></table>`);
    expect(table!.rows[1]![1]!.text).toBe('设备\n型号\n网络\nIP');
  });

  it('joins the head and the body of a table with a fixed head', () => {
    const [table, more] = tablesOf(`<div><table><thead><tr><th>名称</th><th>目的</th><th class="gutter"></th></tr></thead></table></div>
      <div><table><tbody><tr><td>甲</td><td>推送</td></tr><tr><td>乙</td><td>支付</td></tr></tbody></table></div>`);
    expect(printTable(table!)).toBe('名称|目的\n甲|推送\n乙|支付');
    expect(table!.headerRows).toBe(1);
    expect(more).toBeUndefined();
  });

  it('keeps links and marks of cells', () => {
    const [table] = tablesOf(
      '<table><tr><th>名称</th><th>链接</th></tr><tr><td><b>甲</b></td><td><a href="/p">隐私政策</a></td></tr></table>',
    );
    expect(table!.rows[1]![0]!.marks).toEqual([{ kind: 'bold', from: 0, to: 1 }]);
    expect(table!.rows[1]![1]!.links[0]!.href).toBe('https://lender.example/p');
  });
});
