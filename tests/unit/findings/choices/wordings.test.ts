import { describe, expect, it } from 'vitest';
import type { ChoiceKindId } from '../../../../lib/card/taxonomy.ts';
import { findChoices } from '../../../../lib/findings/choices/find-choices.ts';
import { menuPaths } from '../../../../lib/findings/choices/menus/menu-paths.ts';
import { phones } from '../../../../lib/findings/choices/phones.ts';
import { findFacts } from '../../../../lib/findings/facts/find-facts.ts';
import { readingOf } from '../../reading-of.ts';

const rights = '# 云杉借条隐私政策\n\n## 五、您的权利\n\n';

function choicesOf(markdown: string) {
  const reading = readingOf(markdown);
  return findChoices(reading, findFacts(reading));
}

const means = (markdown: string, kind: ChoiceKindId) =>
  choicesOf(markdown)
    .find((choice) => choice.kind === kind)
    ?.means.map(({ type, value }) => (value ? `${type} ${value}` : type)) ?? null;

describe('notations of a way through menus', () => {
  it.each([
    ['您可以在【我的-设置-隐私中心】中查看。', '我的 > 设置 > 隐私中心'],
    ['请进入“我的”>“设置”>“账户与安全”>“注销钱包”办理。', '我的 > 设置 > 账户与安全 > 注销钱包'],
    ['您可通过“我的→设置→隐私权限→授权管理”撤回。', '我的 > 设置 > 隐私权限 > 授权管理'],
    ['依次点击「我的」「设置」「注销账号」即可。', '我的 > 设置 > 注销账号'],
    ['点击“我的”，再进入“设置”页面，选择“消息通知”关闭。', '我的 > 设置 > 消息通知'],
    ['您可以通过我的 → 设置 → 账号安全 → 注销账号完成注销。', '我的 > 设置 > 账号安全 > 注销账号'],
    ['通过“社区-我的主页-笔记-删除”删除发布的内容。', '社区 > 我的主页 > 笔记 > 删除'],
    ['路径：我的－设置－隐私设置－个性化推荐。', '我的 > 设置 > 隐私设置 > 个性化推荐'],
    ['请前往“我的—右上角设置—关于我们—在线客服”。', '我的 > 设置 > 关于我们 > 在线客服'],
    ['打开APP“首页/个人中心/授权管理”可以关闭。', '首页 > 个人中心 > 授权管理'],
    ['在［我的］＞［设置］＞［隐私与权限］中管理。', '我的 > 设置 > 隐私与权限'],
    ['您可在 我的>>设置>>账户管理 中修改。', '我的 > 设置 > 账户管理'],
    ['我的>右上角齿轮>隐私与安全>信息导出', '我的 > 右上角齿轮 > 隐私与安全 > 信息导出'],
    ['您可通过搜索页>历史>清空删除搜索词。', '搜索页 > 历史 > 清空'],
  ])('%s', (text, path) => expect(menuPaths(text).map(({ steps }) => steps.join(' > '))).toContain(path));
});

describe('wordings of what the user can do', () => {
  it.each<[ChoiceKindId, string, string]>([
    ['marketing', '您可以回复短信中载明的退订指令（TD）退订营销短信。', 'sms-reply TD'],
    ['unbind-third-party', '您可以通过“我的-设置-第三方账号”解除绑定。', 'menu 我的 > 设置 > 第三方账号'],
    ['delete', '您也可以随时联系客服（400-700-1234）协助处理。\n\n删除：进入【我的-设置-删除申请】提交。', 'phone 400-700-1234'],
    ['close-account', '注销账户：您可致电400-700-1234由客服协助销户。', 'phone 400-700-1234'],
    ['close-account', '如您不再使用，可在“我的-设置-账号安全-注销账号”自助销户。', 'menu 我的 > 设置 > 账号安全 > 注销账号'],
    ['withdraw-consent', '您可以通过“我的-设置-授权管理”收回已给出的授权。', 'menu 我的 > 设置 > 授权管理'],
    [
      'withdraw-consent',
      '撤回同意：对位置、剪切板、个性化服务等授权事项，请在“我的-设置-授权撤回”逐项撤回。',
      'menu 我的 > 设置 > 授权撤回',
    ],
    ['personalisation', '您不想看到个性化内容的，可在“我的-设置-个性化推荐”关闭开关。', 'menu 我的 > 设置 > 个性化推荐'],
    ['marketing', '营销短信末尾附有退订方式，回复TD退订。', 'sms-reply TD'],
    ['marketing', '您不希望接到营销电话的，请告知400-700-1234，我们会加入免打扰名单。', 'phone 400-700-1234'],
    [
      'stop-sharing',
      '您不希望我们继续把资料推送给贷款平台的，可在【我的-设置-合作机构授权】中逐家关闭。',
      'menu 我的 > 设置 > 合作机构授权',
    ],
    ['stop-sharing', '停止共享：您可以通过“我的-设置-第三方共享清单”取消对单个接收方的授权。', 'menu 我的 > 设置 > 第三方共享清单'],
    ['automated-decision', '您对系统自动测算的额度不认可的，可致电400-700-1234申请人工复议。', 'phone 400-700-1234'],
    ['automated-decision', '您认为算法结果有误的，可发送邮件至help@yunshan.example要求改由人工审核。', 'email help@yunshan.example'],
    ['model-training', '您不愿数据用于模型训练的，可发送邮件至help@yunshan.example退出训练。', 'email help@yunshan.example'],
    ['unbind-card', '您可在“我的-银行卡-解除绑定”解绑银行卡。', 'menu 我的 > 银行卡 > 解除绑定'],
    ['unbind-third-party', '解除微信绑定请进入“我的-设置-账号安全-第三方账号”。', 'menu 我的 > 设置 > 账号安全 > 第三方账号'],
    ['deceased', '用户身故的，其近亲属可致电400-700-1234申请查阅、删除其信息。', 'phone 400-700-1234'],
    ['portability', '您需要将信息转移至您指定的机构的，请致电400-700-1234。', 'phone 400-700-1234'],
    ['delete', '您可以发送邮件至help@yunshan.example要求删除个人信息。', 'email help@yunshan.example'],
    ['access-copy', '如需个人信息副本，请通过“我的-设置-下载个人信息”提交申请。', 'menu 我的 > 设置 > 下载个人信息'],
    ['correct', '更换手机号码请进入“我的-设置-更换手机号”。', 'menu 我的 > 设置 > 更换手机号'],
    ['cookies', '您可以在浏览器的设置中清除或禁用Cookie。', 'browser-settings'],
    ['permissions', '您可以在手机系统的“设置”中关闭相机权限。', 'device-settings'],
  ])('%s: %s', (kind, sentence, way) => expect(means(rights + sentence, kind)).toContain(way));

  it('tells recommendations from messages under one heading', () => {
    const text = `${rights}### 管理个性化展示与营销信息\n\n您可以在“我的-设置-个性化推荐”中关闭推荐。您收到营销短信后回复T即可退订，也可在“我的-设置-消息通知”关闭推送。`;
    expect(means(text, 'personalisation')).toEqual(['menu 我的 > 设置 > 个性化推荐']);
    expect(means(text, 'marketing')).toEqual(['sms-reply T', 'menu 我的 > 设置 > 消息通知']);
  });

  it('reads where a letter goes behind 来信请寄', () => {
    const text = '# 某政策\n\n## 十、联系我们\n\n您有疑问或投诉，来信请寄杉州市云溪区松江路8号云杉大厦消费者权益保护部收。';
    expect(means(text, 'complain')).toContain('post 杉州市云溪区松江路8号云杉大厦消费者权益保护部');
  });
});

describe('choices in English', () => {
  it('reads a notice in a table', () => {
    const text =
      '# Spruce Credit privacy notice\n\n| To limit our sharing | Call 1-888-555-0101 and choose option 2. |\n|---|---|\n| Questions? | Call 1-888-555-0102 |\n';
    expect(means(text, 'stop-sharing')).toContain('phone 1-888-555-0101');
  });

  it('knows numbers in pairs', () => {
    expect(phones('Call +47 22 33 44 55.').map(({ value }) => value)).toEqual(['+47 22 33 44 55']);
  });

  it.each<[ChoiceKindId, string, string]>([
    ['unbind-third-party', 'To unlink, open Profile > Linked banks > Remove.', 'menu Profile > Linked banks > Remove'],
    ['withdraw-consent', 'To revoke your consent to facial comparison, email privacy@spruce.example.', 'email privacy@spruce.example'],
    ['close-account', 'To close your profile, call 1-888-555-0101.', 'phone 1-888-555-0101'],
  ])('%s: %s', (kind, sentence, way) => expect(means(`# Spruce\n\n## Your rights\n\n${sentence}`, kind)).toContain(way));
});

describe('what a sentence refers to', () => {
  it('gives one way to all that the paragraph has named before', () => {
    const text = `${rights}您可以要求我们解释本政策的处理规则；用户去世的，近亲属可以查阅其信息。两者均请发邮件至dpo@yunshan.example。\n\n## 六、联系我们\n\n客服电话：400-700-1234`;
    expect(means(text, 'explain')).toEqual(['email dpo@yunshan.example']);
    expect(means(text, 'deceased')).toEqual(['email dpo@yunshan.example']);
  });

  it('lets a section on a matter govern its refusal', () => {
    const text =
      '# 云杉借条隐私政策\n\n## 二、我们如何使用您的信息\n\n### 模型训练\n\n去标识化的数据会进入样本库。您不愿参与的，请致电400-700-1234登记。\n\n## 五、您的权利\n\n您可以致电400-700-9999注销账户。';
    expect(means(text, 'model-training')).toEqual(['phone 400-700-1234']);
  });

  it('tells consent taken back from one recipient from consent as such', () => {
    const text = `${rights}收回给关联公司的授权：“我的-设置-集团内共享”。\n\n撤回同意：“我的-设置-撤回同意”。`;
    expect(means(text, 'stop-sharing')).toEqual(['menu 我的 > 设置 > 集团内共享']);
    expect(means(text, 'withdraw-consent')).toEqual(['menu 我的 > 设置 > 撤回同意']);
  });

  it('takes a letter for the way where the text says to write one', () => {
    const text = `${rights}您可以致函本公司，要求转移您的个人信息。\n\n## 六、联系我们\n\n客服电话：400-700-1234\n\n来信：海州市东区云杉路1号云杉大厦用户保护部`;
    expect(means(text, 'portability')).toEqual(['post 海州市东区云杉路1号云杉大厦用户保护部']);
  });
});
