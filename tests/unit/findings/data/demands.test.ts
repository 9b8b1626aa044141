import { describe, expect, it } from 'vitest';
import { requirementOf } from './found.ts';

const section = '# 云杉借条隐私政策\n\n## 一、我们如何收集您的信息\n\n';

describe('what a list is led to by', () => {
  it('makes every entry required when the refusal stands at its end', () => {
    const text = `${section}### 2. 贷款申请\n\n您申请贷款时，须向我行提交：\n\n（一）基本情况：姓名、性别、学历；\n\n（二）联络方式：手机号码、常住地址；\n\n（三）联系人的姓名与电话。\n\n以上任何一项缺失或者您拒绝提供的，我行只得退回您的申请。`;
    for (const category of ['name', 'gender', 'education', 'phone', 'address', 'contact-person'] as const)
      expect(requirementOf(text, category), category).toBe('required');
  });

  it('makes entries optional when the sentence before says so', () => {
    const text = `${section}### 3. 提额\n\n以下材料由您自愿提交，不提交也能借款：\n\n1）行驶证；\n\n2）公积金缴存记录。`;
    expect(requirementOf(text, 'vehicle')).toBe('optional');
    expect(requirementOf(text, 'social-insurance')).toBe('optional');
  });

  it('may be demanded by a word of necessity', () => {
    const text = `${section}### 1. 实名\n\n我们会收集您的身份证号码、人脸信息。\n\n上述信息均为办理实名认证所必需。`;
    expect(requirementOf(text, 'id-number')).toBe('required');
    expect(requirementOf(text, 'face')).toBe('required');
  });
});

describe('marks beside a word', () => {
  it('hold for the word or for the whole list', () => {
    expect(requirementOf(`${section}您需填写住址、微信号（选填）、月收入（必填）。`, 'third-party-account')).toBe('optional');
    expect(requirementOf(`${section}您需填写住址、微信号（选填）、月收入（必填）。`, 'income')).toBe('required');
    expect(requirementOf(`${section}请填写：\n\n- 电子邮箱、婚姻状况（选填）；\n\n- 手机号码（必填）。`, 'email')).toBe('optional');
  });
});

describe('freely worded refusals', () => {
  it.each([
    ['手机号码不填的话，注册走不下去。我们会收集您的手机号码，没有手机号码就没法成为云杉用户。', 'phone'],
    ['请您绑定银行卡并填写银行卡号，否则我们没有办法给您放款。', 'bank-card'],
    ['App 会读取您的应用列表、位置信息，拒绝的话，额度申请会被退回。', 'app-list'],
    ['安全监测期间我们收集设备型号、IMEI、IP 地址与操作日志。您拒绝提供设备信息的，我们将限制支付、提现等交易。', 'device-id'],
    ['我们向征信机构查询您的个人信用报告。您不签署征信授权的，我们没法授信。', 'credit-report'],
  ] as const)('cost a core service: %s', (text, category) => {
    expect(requirementOf(`${section}${text}`, category)).toBe('required');
  });

  it.each([
    ['您可以授权我们读取通讯录，不给也不碍事，改用手动填写即可。', 'address-book'],
    ['您在积分商城兑换礼品时，我们会收集您的收货地址。', 'address'],
    ['我们会申请麦克风权限，供您给客服留言。', 'microphone'],
    ['我们会申请日历权限，写入还款日。', 'calendar'],
    ['您可以开通微信登录。届时，我们会获取您的微信昵称。', 'third-party-account'],
  ] as const)('cost nothing that counts: %s', (text, category) => {
    expect(requirementOf(`${section}${text}`, category)).toBe('optional');
  });
});

describe('columns', () => {
  it('say what is demanded in words of their own', () => {
    const table = [
      '| 场景 | 收集的信息 | 不给会怎样 |',
      '| --- | --- | --- |',
      '| 注册 | 手机号码 | 无法注册 |',
      '| 提额 | 公积金 | 额度维持原样 |',
      '| 申请借款 | 身份证号 | 拒绝则不受理申请 |',
    ].join('\n');
    expect(requirementOf(`${section}${table}`, 'phone')).toBe('required');
    expect(requirementOf(`${section}${table}`, 'social-insurance')).toBe('optional');
    expect(requirementOf(`${section}${table}`, 'id-number')).toBe('required');
  });
});

describe('in English', () => {
  const head = '# Privacy notice\n\n## 1. What we collect\n\n### 1.1 When you apply for a loan\n\n';
  it('reads what an application needs', () => {
    expect(requirementOf(`${head}We need your date of birth and your home address.`, 'age')).toBe('required');
    expect(requirementOf(`${head}We ask for your mobile number. We cannot open an account without it.`, 'phone')).toBe('required');
  });
  it('reads what may be left out', () => {
    expect(requirementOf(`${head}You may choose to link your bank. If you do, we receive your account balance.`, 'assets')).toBe(
      'optional',
    );
    expect(requirementOf(`${head}We use your location to find a branch. You can refuse, and the app will still work.`, 'location')).toBe(
      'optional',
    );
  });
});
