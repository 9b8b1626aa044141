import { describe, expect, it } from 'vitest';
import { nameKind } from '../../../lib/detect/name-kind.ts';

const policies = [
  '隐私政策',
  '青禾小贷隐私权保护政策',
  '《用户隐私协议》',
  '个人信息保护政策（2024年修订）',
  '个人信息收集使用规则',
  '隐私政策全文',
  '隐私政策简明版',
  '儿童个人信息保护规则及监护人须知',
  '隱私權聲明',
  '私隱政策聲明',
  '個人資料蒐集告知事項',
  '隐私政策 V2.1',
  '借款隐私政策',
  'Privacy Policy',
  'PRIVACY NOTICE',
  'Privacy & Cookies Policy',
  'Privacy Statement of Larkfield',
  'U.S. Consumer Privacy Notice',
  'Data Protection Notice',
  'Larkfield’s privacy policy (effective 2024)',
];
const others = [
  '用户服务协议',
  '个人消费借款合同',
  '个人信息查询授权书',
  '如何阅读隐私政策',
  '隐私政策合规检测',
  '什么是隐私政策？',
  '关于隐私政策的公告',
  '阅读并同意隐私政策',
  '隐私政策模板',
  '隱私權常見問題',
  'Terms of Use',
  'Loan Agreement',
  'How to write a privacy policy',
  'What is a privacy notice?',
  'Privacy FAQ',
  'I have read the privacy policy',
  'Consent to the privacy notice',
  'Privacy policy template',
];
const neither = [
  '登录',
  '我要借款',
  '隐私政策更新说明',
  '用户协议和隐私政策',
  '隐私政策生成工具',
  'Welcome',
  'Privacy',
  'Changes to our privacy policy',
  'Cookie Policy',
];

describe('nameKind', () => {
  it.each(policies)('takes for the name of a policy: %s', (name) => expect(nameKind(name)).toBe(1));
  it.each(others)('takes for the name of something else: %s', (name) => expect(nameKind(name)).toBe(-1));
  it.each(neither)('cannot tell by: %s', (name) => expect(nameKind(name)).toBe(0));
});
