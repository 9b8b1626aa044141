import { describe, expect, it } from 'vitest';
import { hasOtherWording, usualWording } from '../../../lib/clauses/fold-wording.ts';

describe('usual wording', () => {
  it.each([
    ['你可随时联系我司，我方将及时处理', '您可随时联系我们，我们将及时处理'],
    ['为核验身份，须采集人脸图像并归集账单', '为核验身份，须收集人脸图像并收集账单'],
    ['收取您的人脸信息，不会收取通讯录', '收集您的人脸信息，不会收集通讯录'],
    ['绝不读取短信，不得采集指纹', '不会读取短信，不会收集指纹'],
    ['未开启定位的，难以为您推荐网点', '未开启定位的，无法为您推荐网点'],
    ['导入电话簿，存放于境内，帐号登陆', '导入通讯录，存储于境内，账号登录'],
    ['点击＂我的＂', '点击"我的"'],
  ])('reads %s', (text, usual) => {
    expect(hasOtherWording(text)).toBe(true);
    expect(usualWording(text)).toBe(usual);
    expect(usual).toHaveLength(text.length);
  });

  it.each([
    '我们收集您的手机号',
    '你我金科有限公司',
    '收取手续费',
    '收取任何费用并提供信息',
    '收取短信验证码',
    '收取信息服务费',
    '不得转让',
    '不可抗力',
    '借款不能超过额度',
    '自我方式',
    '与其他方式相同',
    '帐篷',
  ])('leaves %s', (text) => {
    expect(usualWording(text)).toBe(text);
  });
});
