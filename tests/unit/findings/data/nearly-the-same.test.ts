import { describe, expect, it } from 'vitest';
import { findWarnings } from '../../../../lib/findings/warnings/find-warnings.ts';
import { readingOf } from '../../reading-of.ts';
import { kinds } from './found.ts';

const section = '# 苇岸借款隐私政策\n\n## 一、我们如何收集您的信息\n\n';

describe('words that stand for a neighbouring kind', () => {
  it.each([
    ['我们会收集您的通讯录信息（包括联系人姓名及电话）。', ['address-book']],
    ['我们会收集您手机上的联系人信息。', ['address-book']],
    ['我们会收集您的虚拟资产信息。', ['virtual-asset']],
    ['参加活动时，我们会收集您的银行或支付交易账号。', ['bank-card']],
    ['我们会保存您与客服的沟通记录，包括通话记录。', ['service-record']],
    ['您投诉时，我们会收集由此产生的服务记录、通信及通话记录。', ['service-record']],
    ['我们可能进行推荐建模及用户画像。', ['profile']],
    ['我们会收集形成能够反映您的信用状况等特征的标签信息。', ['profile']],
  ] as const)('%s', (text, expected) => expect(kinds(section + text)).toEqual([...expected]));

  it('are friends on another platform, not the contacts that a lender asks for', () => {
    expect(kinds(`${section}您用其他平台账号登录时，我们会获取您的头像、昵称、好友信息。`)).not.toContain('contact-person');
  });

  it('are a code for buses that is shown, not journeys', () => {
    expect(kinds(`${section}为提供乘车码展码功能，我们会收集您的位置信息。`)).toEqual(['location']);
  });

  it('are what partners have kept', () => {
    const none = { data: [], partners: { mentions: [], sdks: [], h5: [], partnerData: [] }, retention: [] };
    const text = `${section}我行会向合作伙伴收集其合法留存的信息。`;
    expect(findWarnings(readingOf(text), none as never).map(({ id }) => id)).toContain('collects-from-third-parties');
  });
});
