import { describe, expect, it } from 'vitest';
import type { ChoiceKindId } from '../../../../lib/card/taxonomy.ts';
import { findChoices } from '../../../../lib/findings/choices/find-choices.ts';
import type { ChoiceMention, Facts } from '../../../../lib/findings/findings.ts';
import { readingOf } from '../../reading-of.ts';

const facts: Facts = {
  name: null,
  operators: [],
  updated: null,
  effective: null,
  minAge: null,
  responseDays: [],
  storageCountry: null,
  lending: true,
  evidence: { operators: [], updated: [], effective: [], minAge: [], responseDays: [], storageCountry: [] },
};
const contactSection = '# 九、联系我们\n\n如有疑问，请拨打客服电话400-0000-111，或发邮件至help@example.com。';

function choices(...parts: string[]): ChoiceMention[] {
  return findChoices(readingOf(['# 示例贷隐私政策', ...parts].join('\n\n')), facts);
}

function of(list: ChoiceMention[], kind: ChoiceKindId): ChoiceMention | undefined {
  return list.find((choice) => choice.kind === kind);
}

function means(list: ChoiceMention[], kind: ChoiceKindId): string[] | undefined {
  return of(list, kind)?.means.map(({ type, value }) => (value ? `${type}:${value}` : type));
}

describe('what governs a means', () => {
  it('the sentence itself', () => {
    const list = choices('# 五、您的权利', '您可以通过“我的”—“设置”—“注销账号”注销您的账户，也可以拨打400-0000-111撤回您的授权。');
    expect(means(list, 'close-account')).toContain('menu:我的 > 设置 > 注销账号');
    expect(means(list, 'withdraw-consent')).toContain('phone:400-0000-111');
  });

  it('the heading above', () => {
    const list = choices(
      '# 五、您的权利',
      '## （一）查询您的个人信息',
      '请进入【我的-个人资料】办理。',
      '## （二）删除您的个人信息',
      '请致电400-0000-111。',
    );
    expect(means(list, 'access-copy')).toEqual(['menu:我的 > 个人资料']);
    expect(means(list, 'delete')).toEqual(['phone:400-0000-111']);
  });

  it('a heading run into the paragraph, also for the paragraph below it', () => {
    const list = choices(
      '# 五、您的权利',
      '3. 更正您的个人信息。发现有误的，可发邮件至fix@example.com。',
      '收到后我们会在10日内完成处理。',
    );
    expect(means(list, 'correct')).toEqual(['email:fix@example.com']);
    expect(of(list, 'correct')?.deadlineDays).toBe(10);
  });

  it('the sentence before it', () => {
    const list = choices('# 五、您的权利', '## 其他', '如您希望转移您的个人信息至您指定的机构，可提出申请。请拨打400-0000-111。');
    expect(means(list, 'portability')).toEqual(['phone:400-0000-111']);
  });

  it('the lead-in of a list', () => {
    const list = choices(
      '# 五、您的权利',
      '如您需要注销账户，可以通过以下方式办理：',
      '（1）点击【我的】-【设置】-【注销】；',
      '（2）拨打客服热线95000。',
    );
    expect(means(list, 'close-account')).toEqual(['menu:我的 > 设置 > 注销', 'phone:95000']);
  });

  it('the lead-in of a path told one step a line', () => {
    const list = choices(
      '# 五、您的权利',
      '您可以按以下步骤注销账户：',
      '第一步：打开APP，点击“我的”；',
      '第二步：点击“设置”；',
      '第三步：点击“账户与安全”，选择“注销账户”。',
    );
    expect(means(list, 'close-account')).toEqual(['menu:我的 > 设置 > 账户与安全 > 注销账户']);
  });

  it('the part of the sentence between commas, for paths', () => {
    const list = choices('# 五、您的权利', '您可以在“我的-账单”查询您的账单信息，在“我的-设置-个人资料”修改您的资料。');
    expect(means(list, 'access-copy')).toEqual(['menu:我的 > 账单']);
    expect(means(list, 'correct')).toEqual(['menu:我的 > 设置 > 个人资料']);
  });

  it('the path beside the service it leads to', () => {
    const list = choices('# 五、您的权利', '如需注销账户，请联系在线客服（我的-帮助中心-在线客服）。');
    expect(means(list, 'close-account')).toEqual(['menu:我的 > 帮助中心 > 在线客服']);
  });

  it('the last step of the path', () => {
    const list = choices('# 三、如何使用', '您可以在“我的-设置-个性化推荐”中操作。');
    expect(means(list, 'personalisation')).toEqual(['menu:我的 > 设置 > 个性化推荐']);
  });

  it('the topic of the sentences before, where a sentence refuses it', () => {
    const list = choices('# 三、如何使用', '我们会将您的信息用于机器学习与模型训练。如您不同意，请拨打400-0000-111提出。');
    expect(means(list, 'model-training')).toEqual(['phone:400-0000-111']);
  });
});

describe('the general contact', () => {
  it('goes to a right that the policy points there', () => {
    const list = choices('# 五、您的权利', '如需复制您的个人信息，可以通过本政策第九条公示的联系方式提出。', contactSection);
    expect(means(list, 'access-copy')).toEqual(['phone:400-0000-111', 'email:help@example.com']);
  });

  it('goes to every right of a general sentence, beside its own means', () => {
    const list = choices(
      '# 五、您的权利',
      '## 1. 删除个人信息',
      '您可以在【我的-设置-清除数据】删除您的信息。',
      '## 2. 其他',
      '如果您无法通过上述方式更正或删除您的个人信息，请使用文末的联系方式联系客服。',
      contactSection,
    );
    expect(means(list, 'delete')).toEqual(['menu:我的 > 设置 > 清除数据', 'phone:400-0000-111', 'email:help@example.com']);
    expect(means(list, 'correct')).toEqual(['phone:400-0000-111', 'email:help@example.com']);
  });

  it('goes to a right that is only named', () => {
    const list = choices('# 五、您的权利', '您有权就处理规则请求我们作解释说明。', contactSection);
    expect(means(list, 'explain')).toEqual(['phone:400-0000-111', 'email:help@example.com']);
  });

  it('stays away from a right with ways of its own', () => {
    const list = choices('# 五、您的权利', '## 注销账户', '请在“我的”-“注销账户”办理。', contactSection);
    expect(means(list, 'close-account')).toEqual(['menu:我的 > 注销账户']);
  });

  it('gives a postal address to those who are told to write, and to complaints', () => {
    const address = '邮寄地址：成都市高新区一号路2号';
    const list = choices('# 五、您的权利', '您有权要求我们删除您的个人信息。', '您可以书面形式撤回您的授权。', contactSection, address);
    expect(means(list, 'delete')).toEqual(['phone:400-0000-111', 'email:help@example.com']);
    expect(means(list, 'withdraw-consent')).toContain('post:成都市高新区一号路2号');
    expect(means(list, 'complain')).toContain('post:成都市高新区一号路2号');
  });

  it('lends its number to a hotline that is named without one', () => {
    const list = choices('# 五、您的权利', '您可以致电客服热线申请删除您的个人信息。', contactSection);
    expect(means(list, 'delete')).toEqual(['phone:400-0000-111']);
  });

  it('answers for complaints', () => {
    const list = choices(contactSection, '我们将在十五个工作日内回复。');
    expect(means(list, 'complain')).toEqual(['phone:400-0000-111', 'email:help@example.com']);
    expect(of(list, 'complain')?.deadlineDays).toBe(15);
  });

  it('names the complaint even where no means is printed', () => {
    expect(means(choices('# 八、其他', '如您有任何意见和建议，请联系示例贷。'), 'complain')).toEqual([]);
  });
});

describe('choices outside the sections on rights', () => {
  it('marketing, by reply and by menu', () => {
    const list = choices('# 三、如何使用', '如您不想接收营销短信，可以回复“TD”，或在【我的-设置-消息通知】关闭推送。');
    expect(means(list, 'marketing')).toEqual(['sms-reply:TD', 'menu:我的 > 设置 > 消息通知']);
  });

  it('cookies and permissions, by settings', () => {
    const list = choices('# 二、Cookie', '您可以修改浏览器设置来拒绝 Cookie。', '# 三、权限', '您可以随时在手机系统设置中关闭上述权限。');
    expect(means(list, 'cookies')).toEqual(['browser-settings']);
    expect(means(list, 'permissions')).toEqual(['device-settings']);
  });

  it('a path through the phone is device settings', () => {
    const list = choices('# 三、权限', '如需关闭定位权限，请进入手机“设置-应用-权限管理”操作。');
    expect(means(list, 'permissions')).toEqual(['device-settings']);
  });

  it('sharing, cards and linked accounts', () => {
    const list = choices(
      '# 四、共享',
      '如果您不希望我们共享您的信息，请拨打400-0000-111。',
      '# 五、您的权利',
      '您可以在“我的”-“银行卡”解绑银行卡。',
      '如需解除与微信账号的绑定，请联系在线客服。',
    );
    expect(means(list, 'stop-sharing')).toEqual(['phone:400-0000-111']);
    expect(means(list, 'unbind-card')).toEqual(['menu:我的 > 银行卡']);
    expect(means(list, 'unbind-third-party')).toEqual(['online-service']);
  });

  it('is silent where the app itself acts, on consequences, and on documents', () => {
    const list = choices(
      '# 三、保存',
      '保存期一过，我们会删除您的信息。',
      '您注销账户后，我们会停止提供服务。',
      '# 六、变更',
      '您可以在【我的-设置】查看本政策。',
    );
    expect(list.map(({ kind }) => kind)).toEqual([]);
  });

  it('is silent on customer service that collects', () => {
    const list = choices('# 一、我们收集的信息', '当您使用在线客服投诉时，我们会收集您的手机号码。');
    expect(of(list, 'complain')).toBeUndefined();
  });
});

describe('limits', () => {
  it('a limit for all requests counts for every right, not for what the user does alone', () => {
    const list = choices(
      '# 五、您的权利',
      '## 查询个人信息',
      '请拨打400-0000-111查询您的个人信息。',
      '## 权限管理',
      '您可以在手机系统设置中关闭权限。',
      '## 响应您的上述请求',
      '对于您的请求，我们将在收到后的十五个工作日内答复。',
    );
    expect(of(list, 'access-copy')).toMatchObject({ deadlineDays: 15, deadlineWorking: true });
    expect(of(list, 'permissions')?.deadlineDays).toBeNull();
  });

  it('keeps what stands in the way of closing an account', () => {
    const list = choices('# 五、您的权利', '## 注销账户', '请拨打400-0000-111注销账户，但您有未结清借款时不能注销。');
    expect(of(list, 'close-account')?.conditions[0]?.quote).toContain('未结清借款');
  });

  it('gives verbatim evidence without addresses in it', () => {
    const list = choices('# 五、您的权利', '如需撤回您的授权，请访问https://example.com/back联系我们。');
    expect(means(list, 'withdraw-consent')).toEqual(['url:https://example.com/back']);
    expect(of(list, 'withdraw-consent')?.evidence[0]?.quote).toBe('如需撤回您的授权，请访问');
  });
});

describe('English', () => {
  const list = choices(
    '# Your rights',
    '## Deletion',
    'You may ask us to delete your personal data by emailing help@example.com. We will respond within 30 days.',
    '## Closing your account',
    'Go to Account > Close account. You cannot close your account while you have an outstanding loan.',
    '# Marketing',
    'If you do not want marketing texts, reply STOP to any message.',
    '# Cookies',
    'You can refuse cookies by changing your browser settings.',
  );
  it('reads the same kinds and means', () => {
    expect(means(list, 'delete')).toEqual(['email:help@example.com']);
    expect(of(list, 'delete')).toMatchObject({ deadlineDays: 30, deadlineWorking: false });
    expect(means(list, 'close-account')).toEqual(['menu:Account > Close account']);
    expect(means(list, 'marketing')).toEqual(['sms-reply:STOP']);
    expect(means(list, 'cookies')).toEqual(['browser-settings']);
  });
});

describe('several things done in one place', () => {
  it('serves what is named in one breath with the heading', () => {
    const list = choices('# 五、您的权利', '## （一）查询和更正', '您的履历：在“我的”—“履历”查询、更正、删除。');
    expect(means(list, 'delete')).toEqual(['menu:我的 > 履历']);
  });

  it('reads managing as correcting, under a heading for both', () => {
    const list = choices('# 五、您的权利', '## （一）查阅、更正您的信息', '查阅并管理收货地址，请进入【我的-地址管理】。');
    expect(means(list, 'correct')).toEqual(['menu:我的 > 地址管理']);
  });

  it('takes the label of a path for what it is about', () => {
    const list = choices(
      '# 五、您的权利',
      '## （三）撤回同意',
      '您可以通过以下路径改变授权的范围：',
      '（1）账号授权：“我的-设置-授权管理”；',
      '（2）系统权限管理：“我的-设置-权限管理”。',
    );
    expect(means(list, 'permissions')).toEqual(['menu:我的 > 设置 > 权限管理']);
    expect(means(list, 'withdraw-consent')).not.toContain('device-settings');
  });

  it('finds the list of what has been collected', () => {
    const list = choices('# 一、我们收集的信息', '已收集个人信息清单可在“我的-隐私中心-个人信息清单”查看。');
    expect(means(list, 'access-copy')).toEqual(['menu:我的 > 隐私中心 > 个人信息清单']);
  });

  it('does not take what is done to data for a right', () => {
    const list = choices(
      '# 五、您的权利',
      '您可以在下列情形要求删除：',
      '（1）我们违法收集、使用、转移、公开您的个人信息的；',
      contactSection,
    );
    expect(of(list, 'portability')).toBeUndefined();
  });
});
