import { describe, expect, it } from 'vitest';
import { separatedTable } from '../../../lib/document/text/separated-table.ts';
import { textLines } from '../../../lib/document/text/text-lines.ts';

const rows = (text: string) => {
  const table = separatedTable(textLines(text), 0);
  return table && table.block.kind === 'table' ? table.block.rows.map((row) => row.map((cell) => cell.text)) : null;
};

describe('a table a row a line', () => {
  it('has its cells parted by upright strokes, with or without rulings', () => {
    const cells = [
      ['权限名称', '使用目的', '可否关闭'],
      ['相机', '拍摄证件', '可以'],
      ['麦克风', '语音客服', '可以'],
    ];
    expect(rows('权限名称 | 使用目的 | 可否关闭\n相机 | 拍摄证件 | 可以\n麦克风 | 语音客服 | 可以')).toEqual(cells);
    expect(
      rows('| 权限名称 | 使用目的 | 可否关闭 |\n|------+------+------|\n| 相机 | 拍摄证件 | 可以 |\n| 麦克风 | 语音客服 | 可以 |'),
    ).toEqual(cells);
  });

  it('has its cells parted by white space; an empty one is told by where the others stand', () => {
    expect(
      rows(
        'SDK名称      所属公司              使用目的\n云雀SDK      北辰云雀科技有限公司  消息推送\n石榴SDK                            统计分析',
      ),
    ).toEqual([
      ['SDK名称', '所属公司', '使用目的'],
      ['云雀SDK', '北辰云雀科技有限公司', '消息推送'],
      ['石榴SDK', '', '统计分析'],
    ]);
  });

  it('goes on with the cells of the row above where a line begins under a later column', () => {
    expect(
      rows(
        'SDK名称      所属公司              使用目的\n云雀SDK      北辰云雀科技有限公司  消息推送、\n                                   设备识别\n石榴SDK      南湖石榴网络有限公司  统计分析',
      ),
    ).toEqual([
      ['SDK名称', '所属公司', '使用目的'],
      ['云雀SDK', '北辰云雀科技有限公司', '消息推送、设备识别'],
      ['石榴SDK', '南湖石榴网络有限公司', '统计分析'],
    ]);
  });

  it('has one space between its cells, and a cell may hold one too', () => {
    expect(rows('SDK名称 所属公司 收集信息\n云雀SDK 北辰云雀科技有限公司 Android ID\n石榴SDK 南湖石榴网络有限公司 IP地址')).toEqual([
      ['SDK名称', '所属公司', '收集信息'],
      ['云雀SDK', '北辰云雀科技有限公司', 'Android ID'],
      ['石榴SDK', '南湖石榴网络有限公司', 'IP地址'],
    ]);
  });

  it('is no list of contents, and no prose with spaces or strokes', () => {
    expect(rows('附录二 SDK 清单\n附录三 第三方H5 清单')).toBeNull();
    expect(rows('我们 会 收集 您的信息\n您 可以 关闭 权限')).toBeNull();
    expect(rows('首页 | 帮助中心 | 关于\n登录 | 注册 | 下载')).toBeNull();
  });
});
