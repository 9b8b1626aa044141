import { describe, expect, it } from 'vitest';
import { findWarnings } from '../../../../lib/findings/warnings/find-warnings.ts';
import { warningRules } from '../../../../lib/findings/warnings/warning-rules.ts';
import { matchSentences } from '../../../../lib/findings/sentence-rules.ts';
import { readingOf } from '../../reading-of.ts';

const warned = (section: string, text: string) => [
  ...new Set(matchSentences(readingOf(`${section}\n\n${text}`), warningRules).map(({ id }) => id)),
];

describe('sentence warnings', () => {
  it.each([
    ['一、收集', '应用切换至后台时，我们仍会收集您的位置。', 'background-collection'],
    ['一、收集', '当您逾期且我们无法联系您时，我们会联系您填写的紧急联系人。', 'contacts-used-for-collection'],
    ['二、使用', '我们会利用您的还款表现进行模型训练。', 'model-training'],
    ['二、使用', '我们可能仅依据自动化决策作出授信决定。', 'automated-decision'],
    ['二、使用', '我们会形成用户画像，向您推送营销信息。', 'profiling-marketing'],
    ['五、您的权利', '我们会提取您的偏好特征，用来向您推送活动。', 'profiling-marketing'],
    ['七、变更', '政策更新后您继续使用本服务的，视为您同意更新后的内容。', 'deemed-consent-to-changes'],
    ['七、变更', '本政策修改后将直接公布，不另行通知。', 'no-individual-notice-of-changes'],
    ['五、您的权利', '您申请注销时如有未结清的借款，我们无法为您办理。', 'closure-restricted'],
    ['五、您的权利', '注销须同时满足：无未结清的借款，无处理中的申请。', 'closure-restricted'],
    ['五、您的权利', '注销之前请确认借款都还清了。', 'closure-restricted'],
    ['六、第三方', '第三方怎么处理由其决定，我们没有办法替他们承担责任。', 'third-party-disclaimer'],
    ['七、变更', '修订后的内容一经公布即行生效，我们不再逐一单独告知。', 'no-individual-notice-of-changes'],
    ['三、保存', '您的身份资料将长期保存。', 'long-retention'],
    ['五、您的权利', '对超出合理限度的请求，我们会收取一定费用。', 'fee-for-repeat-requests'],
    ['六、第三方', '对第三方网站的行为，我们不承担任何责任。', 'third-party-disclaimer'],
    ['一、收集', '本应用存在自启动的情况。', 'autostart-linked-app'],
    ['二、使用', '我们会把这些信息与集团其他产品的信息合并使用。', 'joint-use-across-products'],
    ['一、收集', '我们会从合作机构获取您的消费信息。', 'collects-from-third-parties'],
    ['二、使用', '我们可能把某一功能收集的信息用于我们的其他服务。', 'joint-use-across-products'],
    ['二、使用', '您在本服务中的信息可能和其他产品服务中的信息进行汇聚融合。', 'joint-use-across-products'],
    ['七、变更', '政策更新后，您继续使用服务，表示同意接受修改后的内容。', 'deemed-consent-to-changes'],
    ['六、第三方', '您离开本应用后，我们没有能力和义务保护您在其他网站、链接中提交的信息。', 'third-party-disclaimer'],
    ['五、您的权利', '我们会判断是否支持您的注销申请。若您有未提现的余额，我们不会立即支持。', 'closure-restricted'],
    ['一、收集', '为及时推送消息，我们会使用开机广播权限启动应用。', 'autostart-linked-app'],
    ['八、投诉', '我们可能依据算法等自动决策机制作出决定，您有权要求解释。', 'automated-decision'],
    ['一、收集', '我们会使用伙伴取得您授权或依法共享的信息判断账户风险。', 'collects-from-third-parties'],
    [
      'Changes',
      'If you continue to use our service after we have updated this notice, you accept the changes.',
      'deemed-consent-to-changes',
    ],
    ['Your rights', 'We may charge a reasonable fee for repetitive requests.', 'fee-for-repeat-requests'],
    ['七、变更', '政策修订后您继续登录使用的，表示同意受新的内容约束。', 'deemed-consent-to-changes'],
    ['九、联系我们', '系统可能依据算法等非人工的自动决策机制作出决定，您可以要求说明。', 'automated-decision'],
    ['二、使用', '您上传的票据会用于改进我们的深度学习识别能力。', 'model-training'],
    ['一、收集', '使用本机号码登录时，运营商会将您的号码返回给我们。', 'collects-from-third-parties'],
    ['一、收集', '您授权我们从缴费平台获取您的账单。', 'collects-from-third-parties'],
    ['二、使用', '我们可能把借款记录同步至您正在使用的其他产品中。', 'joint-use-across-products'],
    ['六、第三方', '您跳转到其他网站后，我们没有能力和义务替您保管在那里填写的资料，亦没有直接义务。', 'third-party-disclaimer'],
    ['六、注销', '您申请注销时，应当没有未结清的贷款。', 'closure-restricted'],
    ['二、使用', '我们会把您在手机银行、信用卡中的信息合并分析。', 'joint-use-across-products'],
    ['二、使用', '您在这些产品里的资料会被打通，供我们评估额度。', 'joint-use-across-products'],
    ['三、提供', '因接收方的原因造成损失的，我们不承担责任。', 'third-party-disclaimer'],
    ['三、提供', '机构的行为由机构负责，桐花贷不承担法律责任。', 'third-party-disclaimer'],
    ['六、您能做什么', '我们会把资料去掉姓名之后拿来训练推荐模型。', 'model-training'],
    ['六、您能做什么', '排序由推荐程序算出来，没有人工参与。', 'automated-decision'],
    ['八、政策变动', '新政策生效之后您还在使用的，就视为接受新政策。', 'deemed-consent-to-changes'],
    ['八、政策变动', '其他的修改直接公布，不另外通知。', 'no-individual-notice-of-changes'],
    ['六、您能做什么', '同一件事没完没了地提，我们会收一点工本费。', 'fee-for-repeat-requests'],
    ['四、组件', '别的应用启动时，组件可能把本应用一并唤起。', 'autostart-linked-app'],
  ])('in "%s": %s', (section, text, id) => {
    expect(warned(section, text)).toContain(id);
  });

  it.each([
    ['一、收集', '应用在后台运行时不会收集您的任何信息。', 'background-collection'],
    ['二、使用', '我们不会将您的个人信息用于模型训练。', 'model-training'],
    ['九、定义', '自动化决策是指通过计算机程序作出决定的活动。', 'automated-decision'],
    ['二、转让', '如发生合并、分立，我们会要求其他产品的接收方继续受约束。', 'joint-use-across-products'],
    ['三、保存', '我们不会无限期保存您的信息。', 'long-retention'],
    ['五、您的权利', '您可以注销账号。', 'closure-restricted'],
    ['五、您的权利', '注销账号验证之后立即生效，正在申请中的订单同时作废。', 'closure-restricted'],
    ['五、您的权利', '您拒绝的，我们不会把您的资料用于训练推荐模型。', 'model-training'],
    ['五、您的权利', '我们不收取费用。', 'fee-for-repeat-requests'],
  ])('not in "%s": %s', (section, text, id) => {
    expect(warned(section, text)).not.toContain(id);
  });
});

describe('cells that list data', () => {
  const none = { data: [], partners: { mentions: [], sdks: [], h5: [], partnerData: [] }, retention: [] };
  const inTable = (cell: string) =>
    findWarnings(
      readingOf(`# 某贷隐私政策\n\n## 名词解释\n\n| 关联公司 | 信息范围 |\n| --- | --- |\n| 青舟数科 | ${cell} |`),
      none as never,
    ).map(({ id }) => id);

  it('may end openly', () => {
    expect(inTable('姓名、手机号、身份证号及查询结果，包括但不限于某机构')).toContain('open-ended-collection');
    expect(inTable('姓名，包括但不限于昵称')).not.toContain('open-ended-collection');
  });

  it('leave open what is collected, not which functions there are', () => {
    const inText = (text: string) => findWarnings(readingOf(`# 某贷隐私政策\n\n## 一、收集\n\n${text}`), none as never).map(({ id }) => id);
    expect(inText('我们会收集您的信息，包括但不限于姓名、手机号。')).toContain('open-ended-collection');
    expect(inText('您使用某些创意功能（包括但不限于“照片换装”、“人脸贴纸”）时，我们会处理您的照片、视频。')).not.toContain(
      'open-ended-collection',
    );
  });
});
