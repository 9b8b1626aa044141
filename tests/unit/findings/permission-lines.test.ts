import { describe, expect, it } from 'vitest';
import { readText } from '../../../lib/document/read-text.ts';
import { explain } from '../../../lib/engine.ts';

const permissions = (lines: readonly string[]) =>
  [
    ...explain(
      readText(
        ['柚米借条隐私政策', '一、设备权限说明', '柚米借条会用到以下设备权限：', ...lines, '二、联系我们', '请致电客服。'].join('\n'),
      ),
    ).card.permissions,
  ].sort();

describe('permissions that a list of lines begins with', () => {
  it.each<[string, string[]]>([
    ['a comma', ['1. 相机，用于拍摄证件', '2. 麦克风，用于语音客服', '3. 日历，用于还款提醒']],
    ['no mark at all', ['相机 拍摄证件', '麦克风 语音客服', '日历 还款提醒']],
    ['brackets', ['相机（拍摄证件）', '麦克风（语音客服）', '日历（还款提醒）']],
    ['a line of its own', ['相机', '拍摄证件、识别人脸', '麦克风', '语音客服', '日历', '还款提醒']],
    ['one paragraph', ['相机：拍摄证件；麦克风：语音客服；日历：还款提醒。']],
  ])('parted from the rest by %s', (_, lines) => {
    expect(permissions(lines)).toEqual(['calendar', 'camera', 'microphone']);
  });

  it('are not asked for where the line says so', () => {
    expect(permissions(['相机，用于拍摄证件', '麦克风，用于语音客服', '通讯录，我们不会收集'])).toEqual(['camera', 'microphone']);
  });
});
