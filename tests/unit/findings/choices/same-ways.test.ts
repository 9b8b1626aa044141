import { describe, expect, it } from 'vitest';
import type { ChoiceKindId } from '../../../../lib/card/taxonomy.ts';
import { findChoices } from '../../../../lib/findings/choices/find-choices.ts';
import { findFacts } from '../../../../lib/findings/facts/find-facts.ts';
import { readingOf } from '../../reading-of.ts';

const means = (markdown: string, kind: ChoiceKindId) => {
  const reading = readingOf(markdown);
  return (
    findChoices(reading, findFacts(reading))
      .find((choice) => choice.kind === kind)
      ?.means.map(({ type, value }) => (value ? `${type} ${value}` : type)) ?? null
  );
};
const rights = '# 云杉相机隐私政策\n\n## 五、您的权利\n\n';

describe('ways that a sentence shares with the one before, or that are not the app’s', () => {
  it('takes the path that “this path” means', () => {
    const text = `${rights}您的账单：路径为“我的-账单”，您可以查询账单。您可以通过此路径删除上述信息。`;
    expect(means(text, 'delete')).toEqual(['menu 我的 > 账单']);
  });

  it('takes the way of taking back for what the sentence before offers', () => {
    const text =
      '# 云杉借条隐私政策\n\n## 一、收集\n\n补充资料有助于我们提供个性化的商品推荐。您可以选择撤回刷脸授权。收回的路径为“我的-账号与安全-刷脸登录”。';
    expect(means(text, 'withdraw-consent')).toEqual(['menu 我的 > 账号与安全 > 刷脸登录']);
    expect(means(text, 'personalisation')).toBeNull();
  });

  it('finds entries below the path that the line above leads to', () => {
    const text = `${rights}您可以在【我】-【设置】-【账号与安全】中进行以下操作：\n\n【第三方账号绑定】中可以解除绑定的第三方账号。\n\n【登录设备】中可以查看登录过的设备。`;
    expect(means(text, 'unbind-third-party')).toEqual(['menu 我 > 设置 > 账号与安全 > 第三方账号绑定']);
    const listed = `${rights}您可以在【我的-设置-授权设置】页面进行：\n\n（1）系统权限：您可以管理已开启的系统权限。\n\n（2）撤回营销短信：您撤回后，我们不再发送营销短信。`;
    expect(means(listed, 'permissions')).toEqual(['menu 我的 > 设置 > 授权设置']);
    expect(means(listed, 'marketing')).toEqual(['menu 我的 > 设置 > 授权设置']);
  });

  it('lends the ways of a section to the right that points to it', () => {
    const text = `${rights}### （一）查阅、更正和补充\n\n您可以在“我的-设置-我的信息”中查阅、更正您的信息。\n\n### （二）删除\n\n您可以按“（一）查阅、更正和补充”里写的办法删除部分信息。`;
    expect(means(text, 'delete')).toEqual(['menu 我的 > 设置 > 我的信息']);
  });

  it('takes who sees what one publishes for no right', () => {
    const text = `${rights}【隐私设置】-【访客记录】中可以控制您查看他人主页时是否会留下访客记录。\n\n您可以在“我的-账单”中查询账单。`;
    expect(means(text, 'access-copy')).toEqual(['menu 我的 > 账单']);
  });

  it('tells notices and the scope of consent apart from permissions', () => {
    const text = `${rights}### 系统权限设置\n\n相机等权限可到手机的设置功能里开启或关闭，改变授权范围或撤回您的授权。\n\n您也可以在“我的-设置-通知设置”中选择是否接收应用内的通知。`;
    expect(means(text, 'withdraw-consent')).toEqual(['device-settings']);
    expect(means(text, 'permissions')).toEqual(['device-settings']);
    expect(means(text, 'marketing')).toEqual(['menu 我的 > 设置 > 通知设置']);
  });

  it('drops the app’s own name as a step', () => {
    expect(means(`${rights}您可以在“云杉相机”—“设置”—“广告偏好”中关闭个性化广告。`, 'personalisation')).toEqual(['menu 设置 > 广告偏好']);
  });

  it('takes the browser’s menu for the browser’s settings', () => {
    const text = '# 云杉借条隐私政策\n\n## 三、Cookie\n\n您可以在电脑浏览器的设置中，通过“隐私—清除数据”，选择清除Cookie。';
    expect(means(text, 'cookies')).toEqual(['browser-settings']);
    expect(means(text, 'delete')).toBeNull();
  });

  it('reads a permission taken back under a heading on withdrawing', () => {
    const text =
      '# 云杉借条隐私政策\n\n## 五、您的权利\n\n### （三）撤回授权\n\n您撤销一项或多项权限授权的，可以在“我的-设置-权限中心”中进行。';
    expect(means(text, 'permissions')).toEqual(['menu 我的 > 设置 > 权限中心']);
    expect(means(text, 'withdraw-consent')).toEqual(['menu 我的 > 设置 > 权限中心']);
  });

  it('reads a permission taken back', () => {
    expect(means(`${rights}您撤销某项权限的，可以在“我的-设置-权限中心”中进行。`, 'permissions')).toEqual(['menu 我的 > 设置 > 权限中心']);
  });

  it('takes telling of changes for no marketing, and what we stop for no choice', () => {
    expect(
      means('# 云杉借条隐私政策\n\n## 七、变更\n\n政策变更时，我们会以推送通知、站内信等方式通知您，您不同意的可停止使用。', 'marketing'),
    ).toBeNull();
    expect(means(`${rights}我们违反约定向第三方提供您的信息的，我们将立即停止传输。`, 'stop-sharing')).toBeNull();
  });

  it('names the right to have a machine’s decision explained beside the ways to complain', () => {
    const text =
      '# 云杉借条隐私政策\n\n## 九、投诉与联系我们\n\n我们可能依据自动决策机制作出决定，您有权要求我们作出解释。\n\n如您有疑问，请发送邮件至help@yunshan.example与我们联系。';
    expect(means(text, 'automated-decision')).toEqual(['email help@yunshan.example']);
  });

  it('reads who exercises the rights of the deceased in more words', () => {
    expect(means(`${rights}您的家属可对您身后的个人信息行使查阅的权利，请发邮件至help@yunshan.example。`, 'deceased')).toEqual([
      'email help@yunshan.example',
    ]);
  });
});
