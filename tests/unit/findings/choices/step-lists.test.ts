import { describe, expect, it } from 'vitest';
import { findChoices } from '../../../../lib/findings/choices/find-choices.ts';
import { findFacts } from '../../../../lib/findings/facts/find-facts.ts';
import { readingOf } from '../../reading-of.ts';

const rights = '# 苇岸借款隐私政策\n\n## 五、您的权利\n\n';

function means(markdown: string, kind: string): string[] {
  const reading = readingOf(markdown);
  return findChoices(reading, findFacts(reading))
    .filter((choice) => choice.kind === kind)
    .flatMap((choice) => choice.means.map(({ type, value }) => value || type));
}

describe('a way told in numbered steps, one a line', () => {
  it('is one way, without the button at its end', () => {
    const text = `${rights}### 5.4 注销账户\n\n1）点击底部导航栏【我的】；\n\n2）在页面顶部，点击【设置】；\n\n3）在页面下方点击【销户申请】；\n\n4）填写原因，点击【提交】。`;
    expect(means(text, 'close-account')).toEqual(['我的 > 设置 > 销户申请']);
  });

  it('takes pictures for steps, and leaves out what is switched', () => {
    const text = `${rights}### 5.5 关闭个性化推荐\n\n1）登录苇岸借款后，点击头像；\n\n2）点击右上角设置图标；\n\n3）点击【推荐管理】关闭【猜你喜欢】开关。`;
    expect(means(text, 'personalisation')).toEqual(['头像 > 设置 > 推荐管理']);
  });

  it('may end in one of two entries', () => {
    const text = `${rights}### 5.2 删除个人信息\n\n1）点击【我的】；\n\n2）在页面中部【足迹】、【收藏】下选择要删除的内容。`;
    expect(means(text, 'delete')).toEqual(['我的 > 足迹', '我的 > 收藏']);
  });

  it('is no list of ways of their own', () => {
    const text = `${rights}### 5.3 更正个人信息\n\n1）进入“我的-地址”更改住址；\n\n2）进入“我的-资料”更改职业。`;
    expect(means(text, 'correct')).toEqual(['我的 > 地址', '我的 > 资料']);
  });

  it('leads to no choice where it only signs the user out', () => {
    const text = `${rights}### 5.4 注销账户及退出登录\n\n请致电400-700-5678注销账户。\n\n1）点击【我的】；\n\n2）点击【退出登录】。`;
    expect(means(text, 'close-account')).toEqual(['400-700-5678']);
  });

  it('is what a contact section offers', () => {
    const text =
      '# 苇岸借款隐私政策\n\n## 八、联系我们\n\n您有疑问、意见或投诉的，可以这样告诉我们：\n\n1）进入【我的】页面，点击【客服】；\n\n2）点击【我要反馈】；\n\n3）写下您的意见，点击【提交反馈】。';
    expect(means(text, 'complain')).toEqual(['我的 > 客服 > 我要反馈']);
  });
});

describe('what a sentence on several rights means', () => {
  it('is told by the verb behind a path', () => {
    const text = `${rights}### （一）访问、更正和删除\n\n您可以通过【我的】-【最近账单】，访问您最近的账目。\n\n您可以通过【账号】-【主页】，访问您关注的活动，并修改其中的内容。`;
    expect(means(text, 'access-copy')).toEqual(['我的 > 最近账单', '账号 > 主页']);
    expect(means(text, 'correct')).toEqual(['账号 > 主页']);
    expect(means(text, 'delete')).toEqual([]);
  });

  it('is told by the entry of the menu, for content that is pushed', () => {
    const text = `${rights}您不想看到我们推送的个性化内容的，可通过【我的】-【设置】-【个性化推荐】关闭。`;
    expect(means(text, 'personalisation')).toEqual(['我的 > 设置 > 个性化推荐']);
    expect(means(text, 'marketing')).toEqual([]);
  });

  it('is a permission too where the phone turns off what it names', () => {
    const text = `${rights}### 改变或撤回授权范围\n\n您可以在手机操作系统中关闭摄像头和相册，撤回您的授权。`;
    expect(means(text, 'permissions')).toEqual(['device-settings']);
    expect(means(text, 'withdraw-consent')).toEqual(['device-settings']);
  });

  it('is no correction where the scope of consent is changed', () => {
    const text = `${rights}您可通过【我-设置-授权】变更或撤回授权范围，包括银行卡信息的授权。`;
    expect(means(text, 'correct')).toEqual([]);
  });
});
