import { describe, expect, it } from 'vitest';
import { readText } from '../../../lib/document/read-text.ts';
import { outlineOf, printTable, readPage } from './page.ts';

const header = ['SDK名称', '提供方名称', '收集的信息', '隐私政策链接'];
const rows = [
  ['晨星推送SDK', '晨星网络科技有限公司', '设备型号、网络类型', 'https://push.example/privacy'],
  ['白鹭支付SDK', '白鹭支付有限公司', '银行卡号', 'https://pay.example/privacy'],
  ['远山地图', '远山信息技术（海州）有限公司', '位置信息', 'https://map.example/privacy'],
];

/** The lines of a copied page: empty lines between cells, more between rows. */
function copied(cells: number, between: number, table: readonly string[][]): string {
  return table.map((row) => row.join('\n'.repeat(cells + 1))).join('\n'.repeat(between + 1));
}

describe('tables that copying flattened', () => {
  it('rebuilds rows by the empty lines', () => {
    const document = readText(
      `第三方清单如下：\n\n\n\n\n${copied(2, 4, [header, ...rows])}\n\n\n\n\n\n二、我们如何保存您的信息\n我们按法律规定保存。\n`,
    );
    const table = document.blocks[1]!;
    expect(table.kind === 'table' && table.origin).toBe('flattened');
    expect(table.kind === 'table' && printTable(table)).toBe([header, ...rows].map((row) => row.join('|')).join('\n'));
    expect(outlineOf(document).slice(2)).toEqual(['二、我们如何保存您的信息', '我们按法律规定保存。']);
  });

  it('takes the title above a table for no heading of it', () => {
    const list = [
      ['场景', '第三方', '共享的信息'],
      ['放款', '白鹭信托有限公司', '姓名、银行卡号'],
      ['担保', '银杏融资担保有限公司', '姓名、借款合同'],
    ];
    const document = readText(['附件1 第三方共享清单', ...list.flat(), '我们会不时更新上述清单，请您留意。'].join('\n'));
    const table = document.blocks.find((block) => block.kind === 'table');
    expect(table?.kind === 'table' && printTable(table)).toBe(list.map((row) => row.join('|')).join('\n'));
  });

  it('rebuilds rows by what the columns let expect where no line is empty', () => {
    const document = readText(['第三方清单如下：', ...header, ...rows.flat(), '我们会不时更新上述清单，请您留意。'].join('\n'));
    const table = document.blocks[1]!;
    expect(table.kind === 'table' && printTable(table)).toBe([header, ...rows].map((row) => row.join('|')).join('\n'));
    expect(outlineOf(document).at(-1)).toBe('我们会不时更新上述清单，请您留意。');
  });

  it('keeps the lines of a cell together', () => {
    const long = [
      ['晨星推送SDK', '晨星网络科技有限公司', 'https://push.example/p', '设备型号\n网络类型\n应用列表'],
      ['远山地图SDK', '远山科技有限公司', 'https://map.example/p', '位置信息\n设备标识'],
    ];
    const lines = ['SDK名称', '公司名称', '官网链接', '收集个人信息', ...long.flat()].join('\n');
    const [table] = readText(lines).blocks;
    expect(table?.kind === 'table' && table.rows.map((row) => row[3]!.text)).toEqual([
      '收集个人信息',
      '设备型号\n网络类型\n应用列表',
      '位置信息\n设备标识',
    ]);
  });

  it('fills a cell that spans down', () => {
    const permissions = [
      ['权限名称', '系统', '使用目的', '是否可关闭'],
      ['相机', 'iOS', '拍摄证件', '是'],
      ['Android', '拍摄证件', '是'],
      ['麦克风', 'iOS', '客服语音', '是'],
    ];
    const [table] = readText(copied(2, 4, permissions)).blocks;
    expect(table?.kind === 'table' && printTable(table)).toBe(
      '权限名称|系统|使用目的|是否可关闭\n相机|iOS|拍摄证件|是\n(相机)|Android|拍摄证件|是\n麦克风|iOS|客服语音|是',
    );
  });

  it('takes cells for a table where rows come out even, though few headings are known', () => {
    const permissions = [
      ['权限', '要来干什么', '不开的后果'],
      ['相机', '拍证件、扫码', '没法实名'],
      ['通讯录', '挑选联系人', '改为手填'],
      ['麦克风', '语音留言', '只能打字'],
      ['位置', '核对所在城市', '手动选城市'],
    ];
    const document = readText(['3 设备权限', ...permissions.flat(), '您可以在手机设置里关闭权限。关闭以后，对应的功能用不了。'].join('\n'));
    const table = document.blocks[1]!;
    expect(table.kind === 'table' && printTable(table)).toBe(permissions.map((row) => row.join('|')).join('\n'));
    expect(document.blocks).toHaveLength(3);
  });

  it('ends before the next section, the next list and the foot of the page', () => {
    const software = [
      ['SDK', 'Company', 'Purpose', 'Data'],
      ['Morning Push', 'Morning Star Ltd', 'Messages', 'Push token'],
      ['Heron Pay', 'Heron Ltd', 'Payments', 'Card number'],
      ['Far Maps', 'Far Hills Inc.', 'Maps', 'Location'],
    ];
    const after = ['7. Where we keep it', 'All of it is stored in two data centres. We delete it six years after the last payment.'];
    expect(outlineOf(readText([...software.flat(), ...after].join('\n'))).slice(1)).toEqual(after);
    const next = ['附件3 收集清单', '© 白鹭小额贷款有限公司'];
    expect(outlineOf(readText([...header, ...rows.flat(), ...next].join('\n'))).slice(1)).toEqual([
      '附件3收集清单',
      '©白鹭小额贷款有限公司',
    ]);
  });

  it('takes the first cell for no heading, though it could be one', () => {
    const parties = [
      ['合作类型', '合作方名称', '提供的信息', '联系方式'],
      ['资金方', '白鹭银行股份有限公司', '姓名、手机号', '0592-5550011'],
      ['催收', '银杏商务有限公司', '姓名、欠款', '0592-5550012'],
    ];
    const [table] = readText(parties.flat().join('\n')).blocks;
    expect(table?.kind === 'table' && printTable(table)).toBe(parties.map((row) => row.join('|')).join('\n'));
  });

  it('takes neither the first SDK for a heading nor the title behind the last for a cell', () => {
    const kits = [
      ['SDK', '主体', '功能', '信息'],
      ['晨星推送SDK', '晨星网络科技有限公司', '消息推送', '设备型号'],
      ['白鹭支付SDK', '白鹭支付有限公司', '还款支付', '银行卡号'],
      ['远山地图SDK', '远山信息技术有限公司', '显示网点', '位置信息'],
      ['松涛键盘SDK', '松涛安全科技有限公司', '密码输入', '系统版本'],
      ['青禾核身SDK', '青禾智能科技有限公司', '采集人脸', '人脸图像'],
    ];
    const after = ['4. 公开披露', '我们不会公开披露您的个人信息，法律另有规定的除外。'];
    const document = readText([...kits.flat(), ...after].join('\n'));
    const [table] = document.blocks;
    expect(table?.kind === 'table' && printTable(table)).toBe(kits.map((row) => row.join('|')).join('\n'));
    expect(document.blocks).toHaveLength(3);
  });

  it('loses no text and builds no table out of prose', () => {
    const prose = [
      '隐私政策',
      '收集信息',
      '使用目的',
      '个人信息权限',
      '我们会收集您的姓名，用于开户。',
      '我们会收集您的住址，用于寄送卡片。',
      '您可以随时关闭。',
    ];
    expect(outlineOf(readText(prose.join('\n')))).toEqual(prose);
  });

  it('works on paragraphs of a page', () => {
    const page = readPage([...header, ...rows.flat()].map((line) => `<p>${line}</p>`).join(''));
    expect(page.blocks.map((block) => block.kind)).toEqual(['table']);
  });
});

describe('records of labelled lines', () => {
  it('become a table when they repeat', () => {
    const [intro, table] = readText(
      '接入的SDK：\nSDK名称：晨星推送\n提供方：晨星网络科技有限公司\n收集信息：设备型号、网络类型\nSDK名称：远山地图\n提供方：远山科技有限公司\n收集信息：位置信息\n隐私政策链接：https://map.example/p\n',
    ).blocks;
    expect(intro?.kind).toBe('paragraph');
    expect(table?.kind === 'table' && printTable(table)).toBe(
      'SDK名称|提供方|收集信息|隐私政策链接\n晨星推送|晨星网络科技有限公司|设备型号、网络类型|\n远山地图|远山科技有限公司|位置信息|https://map.example/p',
    );
  });

  it('stay lines when they come once', () => {
    expect(readText('公司名称：某某有限公司\n联系方式：400-000-1234\n').blocks).toHaveLength(2);
  });
});

describe('rows that empty lines part', () => {
  const spaced = (table: readonly string[][]) => table.map((row) => row.join('\n')).join('\n\n');

  it('are a table of any width, whatever their columns hold', () => {
    const list = [
      ['您想做的事', '操作方式'],
      ['删除帖子', '我的>我的帖子>删除'],
      ['查看账单', '我的>账单'],
      ['注销账号', '我的>设置>注销账号'],
    ];
    const document = readText(`您可以这样行使权利：\n\n${spaced(list)}\n\n上述操作即时生效，无须等待我们审核。\n`);
    const table = document.blocks.find((block) => block.kind === 'table');
    expect(table?.kind === 'table' && printTable(table)).toBe(list.map((row) => row.join('|')).join('\n'));
  });

  it('end at the title of the next list', () => {
    const pages = [
      ['服务名称', '域名', '获取内容'],
      ['云雀客服', 'lark.example', '昵称'],
      ['百灵快递', 'bird.example', '单号'],
    ];
    const document = readText(`附一 SDK列表\n\n${spaced([header, ...rows])}\n\n附二 H5列表\n\n${spaced(pages)}\n`);
    const tables = document.blocks.filter((block) => block.kind === 'table').map((block) => block.kind === 'table' && printTable(block));
    expect(tables).toEqual([[header, ...rows], pages].map((table) => table.map((row) => row.join('|')).join('\n')));
  });
});
