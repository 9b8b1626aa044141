import { describe, expect, it } from 'vitest';
import { kinds, mentionsIn, requirementOf } from './found.ts';

const section = '# 云杉借条隐私政策\n\n## 一、我们如何收集您的信息\n\n';

describe('what counts as collected', () => {
  it('reads an enumeration after a verb of collecting, brackets included', () => {
    expect(kinds(`${section}为了核对身份，我们将收集您的姓名、设备信息（包括手机型号、IMEI）及学历。`)).toEqual([
      'device-id',
      'device-info',
      'education',
      'name',
    ]);
  });

  it('reads what must be given behind a purpose, and not what an app warns of', () => {
    const register = `${section}若您注册为本平台用户，您需要创建登录名和密码，便于我们为您提供服务，并提供姓名、证件号码。`;
    expect(kinds(register)).toContain('id-number');
    expect(requirementOf(register, 'name')).toBe('required');
    expect(
      kinds('# 云杉借条隐私政策\n\n## 五、敏感信息提示\n\n您在留言中发布的内容可能涉及您的个人敏感信息。包括但不限于指纹信息、行程信息。'),
    ).toEqual([]);
    expect(kinds(`${section}开启位置权限，方便您在约车时找到附近的车辆。`)).not.toContain('vehicle');
  });

  it('reads the list behind what the additions are good for, and the label of a glossary', () => {
    expect(kinds(`${section}如果您提供以下额外资料，将有助于我们为您提供更合适的服务：职位、昵称，我们会据此推荐。`)).toEqual([
      'account',
      'occupation',
    ]);
    const glossary = `${section}我们会收集您的设备信息。\n\n## 附录：相关定义\n\n设备信息：包括设备标识符（如OAID）、应用安装列表。`;
    expect(kinds(glossary)).toEqual(['app-list', 'device-id', 'device-info']);
    expect(kinds(`${section}我们会在您同意后将您的第三方账号与您的账号绑定。`)).toContain('third-party-account');
  });

  it('takes careful handling for no reading', () => {
    expect(kinds(`${section}我们会收集您的设备型号并自动计算、预测您的偏好，以便推荐。`)).toContain('profile');
    expect(kinds(`${section}我们会谨慎处理您的手机号码及短信信息。`)).not.toContain('sms');
  });

  it('takes an account with the app itself for no account with somebody else', () => {
    expect(kinds('# 支付宝隐私政策\n\n## 一、我们如何收集您的信息\n\n登录时，您需要提供您的支付宝账号。')).toEqual(['account']);
    expect(kinds(`${section}登录时，我们会收集您的支付宝账号。`)).toContain('third-party-account');
  });

  it('reads what the user must fill in, upload or enter', () => {
    expect(kinds(`${section}提交申请前，您需填写月收入和工作单位，并上传营业执照。`)).toEqual(['business', 'income', 'occupation']);
  });

  it('does not take the words of a purpose or a condition for a list', () => {
    expect(kinds(`${section}当您查看账单信息时，为了便于您管理优惠券，我们会收集您的手机号码，用于核实征信信息。`)).toEqual(['phone']);
  });

  it('goes on with a list that comes after its purpose', () => {
    expect(kinds(`${section}我们会从合作方获取您的信息，用于综合判断，上述信息包括您的社保信息、诉讼信息。`)).toEqual([
      'judicial',
      'social-insurance',
    ]);
  });

  it('reads an overview under a label without any verb', () => {
    expect(kinds(`${section}【通讯信息】通讯录、通话记录。`)).toEqual(['address-book', 'call-log']);
  });

  it('hands a list on to the items below', () => {
    expect(kinds('# 某政策\n\n在此过程中，我们会收集以下信息：\n\n- 银行卡号、开户行\n- 芝麻分')).toEqual(['bank-card', 'credit-score']);
  });

  it('keeps the contact apart from the user', () => {
    expect(kinds(`${section}您需要提供紧急联系人信息（姓名、手机号码、与您的关系）。`)).toEqual(['contact-person']);
  });

  it('counts what is passed on, but not what only others collect', () => {
    const text = '# 某政策\n\n## 二、信息的共享\n\n我们会将您的车辆信息提供给担保公司。\n\n第三方可能会收集您的剪贴板内容。';
    expect(kinds(text)).toEqual(['vehicle']);
    expect(kinds(text, 'partner')).toEqual(['clipboard']);
  });

  it('takes a report from a credit bureau for one, whatever it is called', () => {
    const [mention] = mentionsIn(`${section}经授权，我们会从依法设立的征信机构查询并获取与您有关的资料。`);
    expect(mention).toMatchObject({ category: 'credit-report', origin: ['third-party'] });
  });

  it('takes cookies for used where something is gathered through them', () => {
    expect(kinds(`${section}我们可能通过Cookie了解访问人数。`)).toContain('cookie');
  });

  it('brings in a defined bundle when the bundle is collected', () => {
    const text = `${section}我们会收集您的设备信息。\n\n## 九、名词解释\n\n设备信息是指您的手机型号、IP地址和已安装应用列表。`;
    expect(kinds(text)).toEqual(['app-list', 'device-info', 'network']);
  });

  it('reads English', () => {
    expect(
      kinds(
        '# Privacy notice\n\n## Information we collect\n\nWe collect your full name, email address and bank account number when you apply.',
      ),
    ).toEqual(['bank-card', 'email', 'name']);
  });
});

describe('what does not count as collected', () => {
  it.each([
    ['a definition', '# 某政策\n\n## 名词解释\n\n个人信息是指能够识别自然人的信息，包括姓名、住址、指纹等。'],
    ['what the law lists', `${section}敏感个人信息包括宗教信仰、健康信息、行踪轨迹等。`],
    ['advice', '# 某政策\n\n## 四、信息安全\n\n请勿向他人透露您的短信验证码和支付密码。'],
    ['a right', '# 某政策\n\n## 五、您的权利\n\n您可以在设置中修改您的昵称、收货地址。'],
    ['a word within another', `${section}您可以在浏览器设置中清除缓存，我们持续保存服务协议。`],
    ['a function', `${section}您可以点击同意按钮，使用账单查询功能。`],
  ])('%s', (_what, text) => {
    expect(kinds(text)).toEqual([]);
  });
});

describe('what is said not to be collected', () => {
  it('is read from the denial', () => {
    expect(kinds(`${section}指纹仅用于在手机上解锁，我们不会收集您的指纹信息。`, 'not-collected')).toEqual(['fingerprint']);
    expect(kinds('# 某政策\n\n## 六、未成年人保护\n\n我们不会主动收集未成年人的个人信息。', 'not-collected')).toEqual(['minor']);
  });

  it('may be named by a pronoun', () => {
    expect(kinds(`${section}您的面容ID只保存在您的手机里，我们不会获取该信息。`, 'not-collected')).toEqual(['face']);
  });

  it('is not read from promises about consent, scope or refusal', () => {
    expect(
      kinds(
        `${section}未经您同意，我们不会收集您的位置信息。我们不会收集您的其他短信内容。如您拒绝授权，我们将不读取通讯录。`,
        'not-collected',
      ),
    ).toEqual([]);
  });
});

describe('what comes with a mention', () => {
  it('tells origin and purpose in the words of the policy', () => {
    const found = mentionsIn(`${section}为了评估您的还款意愿，我们会收集您的应用列表。`).find(
      (mention) => mention.category === 'app-list',
    )!;
    expect(found.origin).toEqual(['device']);
    expect(found.purpose).toBe('为了评估您的还款意愿');
    expect(found.evidence.quote).toContain('收集您的应用列表');
  });

  it('believes marks only when the policy says what they mark', () => {
    const marked = '我们会收集您的**银行卡号**、昵称。';
    const said = `# 某政策\n\n敏感个人信息以加粗字体标识。\n\n## 一、我们如何收集您的信息\n\n${marked}`;
    const of = (text: string) =>
      mentionsIn(text)
        .filter((mention) => mention.markedSensitive)
        .map((mention) => mention.category);
    expect(of(said)).toEqual(['bank-card']);
    expect(of(`${section}${marked}`)).toEqual([]);
  });

  it('marks data about other people', () => {
    expect(mentionsIn(`${section}我们会读取您的通讯录。`).some((mention) => mention.aboutOthers)).toBe(true);
  });
});

describe('words for data in passing', () => {
  it('are no data', () => {
    expect(kinds(`${section}我们会收集您为申请借款、使用授信所必须的姓名。`)).toEqual(['name']);
    expect(kinds(`${section}买卡时我们会收集您的实名信息，一般包括电话号码和姓名。`)).toEqual(['name', 'phone']);
    expect(kinds(`# 某政策\n\n## 三、共享\n\n短信渠道服务方负责发送短信，我们向其提供您的手机号码、短信内容。`)).not.toContain('sms');
  });
});

describe('a third party as the source', () => {
  it('is not who collects', () => {
    expect(kinds(`${section}我们会从数据公司等第三方获取您的信用评分、公积金。`)).toEqual(['credit-score', 'social-insurance']);
  });
});

describe('questions in a text', () => {
  it('say nothing of what is taken', () => {
    const text = '# 云杉借条隐私政策\n\n## 一、我们如何收集您的信息\n\n我们是不是会读取您的整个通讯录？请放心，选人由系统完成。';
    expect(kinds(text)).not.toContain('address-book');
  });
});
