import { describe, expect, it } from 'vitest';
import type { ChoiceKindId } from '../../../../lib/card/taxonomy.ts';
import { findChoices } from '../../../../lib/findings/choices/find-choices.ts';
import { labelKinds, runInLabel } from '../../../../lib/findings/choices/label-kinds.ts';
import { findFacts } from '../../../../lib/findings/facts/find-facts.ts';
import { readingOf } from '../../reading-of.ts';

function means(parts: string[], kind: ChoiceKindId): string[] | undefined {
  const reading = readingOf(['# 快借隐私政策', ...parts].join('\n\n'));
  return findChoices(reading, findFacts(reading))
    .find((choice) => choice.kind === kind)
    ?.means.map(({ type, value }) => (value ? `${type}:${value}` : type));
}

describe('labels', () => {
  it.each([
    ['想删', ['delete']],
    ['查和复制', ['access-copy']],
    ['7.2 改', ['correct']],
    ['查询、更正', ['access-copy', 'correct']],
    ['想把信息带走', ['portability']],
    ['家人过世了', ['deceased']],
    ['Erase', ['delete']],
    ['See and copy', ['access-copy']],
    ['Take your data elsewhere', ['portability']],
    ['Unlink a wallet', ['unbind-third-party']],
  ])('%s', (label, kinds) => {
    expect(labelKinds(label)).toEqual(kinds);
  });

  it.each(['改签规则', '看电影', '我们如何保存', 'What we collect', '删繁就简'])('none in "%s"', (label) => {
    expect(labelKinds(label)).toEqual([]);
  });

  it('begin a paragraph, not a sentence', () => {
    expect(runInLabel('删除：请来信。', 0)).toEqual({ from: 0, to: 2 });
    expect(runInLabel('【转移】您可以来电。', 0)).toEqual({ from: 1, to: 3 });
    expect(runInLabel('Erase. Write to us.', 0)).toEqual({ from: 0, to: 5 });
    expect(runInLabel('如果您想删除，请来信。', 0)).toBeNull();
  });
});

describe('a list of rights', () => {
  it('is known by its labels, whatever stands above it', () => {
    const list = [
      '# 八、还有一些事',
      '想看',
      '「我的」→「资料」',
      '想改',
      '「我的」→「资料」→「编辑」',
      '想删',
      '发信到 del@x.example',
      '想注销',
      '打 95123',
    ];
    expect(means(list, 'access-copy')).toEqual(['menu:我的 > 资料']);
    expect(means(list, 'correct')).toEqual(['menu:我的 > 资料 > 编辑']);
    expect(means(list, 'delete')).toEqual(['email:del@x.example']);
  });

  it('may be a table whose first column names the right', () => {
    const table = [
      '# 八、您的权利',
      '| 权利 | 途径 |\n|---|---|\n| 查询 | 我的-个人资料 |\n| 删除 | 发信到 del@x.example |\n| 注销账户 | 拨打95123 |',
    ];
    expect(means(table, 'access-copy')).toEqual(['menu:我的 > 个人资料']);
    expect(means(table, 'close-account')).toEqual(['phone:95123']);
  });

  it('may stand in English paragraphs', () => {
    const list = [
      '# 9. Your rights',
      'Erase. Write to del@x.example.',
      'Remove a card. Go to Account > Cards > Remove.',
      'Close your account. Call 0800 555 0100.',
    ];
    expect(means(list, 'delete')).toEqual(['email:del@x.example']);
    expect(means(list, 'unbind-card')).toEqual(['menu:Account > Cards > Remove']);
    expect(means(list, 'close-account')).toEqual(['phone:0800 555 0100']);
  });
});

describe('what tells the choice where no heading does', () => {
  it('is the means: a word to reply stops messages, the browser keeps cookies', () => {
    expect(means(['# 三、其他', '②推广短信回TD即可；'], 'marketing')).toEqual(['sms-reply:TD']);
    expect(means(['# 四、Cookie', '网页会写入Cookie。嫌麻烦可以在浏览器设置里删掉。'], 'cookies')).toEqual(['browser-settings']);
  });

  it('is the thing named, under a heading for two', () => {
    const list = ['# 八、您的权利', '## 6. 解绑银行卡与第三方账号', '银行卡走“我的-卡包-解绑”；微信走“我的-设置-登录管理”。'];
    expect(means(list, 'unbind-card')).toEqual(['menu:我的 > 卡包 > 解绑']);
    expect(means(list, 'unbind-third-party')).toEqual(['menu:我的 > 设置 > 登录管理']);
  });

  it('is the last step of the path, before what the last sentence was about', () => {
    const list = ['# 三、使用', '您可以在“我的-通知设置”关闭营销推送。另有“我的-隐私-个性化广告”开关。'];
    expect(means(list, 'personalisation')).toEqual(['menu:我的 > 隐私 > 个性化广告']);
  });

  it('is a refusal to have others receive it, or a wish for a human', () => {
    expect(means(['# 四、对外提供', '您不想继续给合作平台提供资料的，请拨打95123。'], 'stop-sharing')).toEqual(['phone:95123']);
    expect(means(['# 三、审批', '额度由模型算出。不服的，拨打95123要求人工复核。'], 'automated-decision')).toEqual(['phone:95123']);
  });

  it('is the part between commas for permissions', () => {
    const list = ['# 八、您的权利', '## 撤回同意', '您可在“我的-授权列表”撤回授权，也可以关闭设备权限。'];
    expect(means(list, 'withdraw-consent')).toEqual(['menu:我的 > 授权列表', 'device-settings']);
    expect(means(list, 'permissions')).toEqual(['device-settings']);
  });
});

describe('contact lines', () => {
  it('count where no section is headed so, and in the foot', () => {
    expect(means(['# 一、概述', '本页介绍我们的做法。', '找我们：电话 95123｜邮箱 hi@x.example'], 'complain')).toEqual([
      'phone:95123',
      'email:hi@x.example',
    ]);
    expect(means(['# 九、联系我们', '邮箱：hi@x.example', '# 附录', '版权所有 快借 投诉电话 95124'], 'complain')).toEqual([
      'email:hi@x.example',
      'phone:95124',
    ]);
  });
});
