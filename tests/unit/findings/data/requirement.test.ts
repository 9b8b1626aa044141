import { describe, expect, it } from 'vitest';
import { requirementOf } from './found.ts';

const section = '# 云杉借条隐私政策\n\n## 一、我们如何收集您的信息\n\n';

describe('requirement', () => {
  it('is required when a core service is lost', () => {
    expect(requirementOf(`${section}我们需要收集您的身份证号。如您拒绝提供上述信息，您将无法申请借款。`, 'id-number')).toBe('required');
  });

  it('stays required when only browsing is left', () => {
    expect(requirementOf(`${section}我们会收集您的银行卡号，如您不提供，将无法完成放款，但不影响您浏览首页。`, 'bank-card')).toBe(
      'required',
    );
  });

  it('is optional when other services are not affected', () => {
    expect(
      requirementOf(`${section}参加抽奖时，我们会收集您的收货地址。如您拒绝提供，您可能无法收到奖品，但不影响您使用其他服务。`, 'address'),
    ).toBe('optional');
  });

  it('reaches back to one paragraph, unless the refusal means all above', () => {
    const one = `${section}注册时您需要提供手机号码。\n\n您可以完善您的职业。\n\n如您未填写，不影响您使用其他服务。`;
    expect(requirementOf(one, 'phone')).toBe('required');
    expect(requirementOf(one, 'occupation')).toBe('optional');
    const all = `${section}我们会收集您的学历。\n\n我们还会收集您的职业。\n\n如您拒绝提供上述信息，将无法申请借款。`;
    expect(requirementOf(all, 'education')).toBe('required');
  });

  it('is not told by two sorts of functions that no heading names', () => {
    const text = `${section}1. 为实现产品的基本功能，您须授权我们收集必要的信息。如您拒绝提供，将无法使用我们的产品。\n\n2. 为实现附加功能，您可选择授权。如您拒绝，不影响您使用基本功能。\n\n我们会收集您的学历。`;
    expect(requirementOf(text, 'education')).toBe('unstated');
  });

  it('is optional when only signing in through others is lost', () => {
    const text = `${section}您可用微信账号登录，我们会获取您的微信账号。如您拒绝授权，将不能用其他平台的账号登录本平台，但不影响其他服务。`;
    expect(requirementOf(text, 'third-party-account')).toBe('optional');
  });

  it('is required although the sentence goes on with what may be done', () => {
    expect(requirementOf(`${section}注册会员时，您要提供手机号码才能开通账号，同时我们可能向您发送验证码。`, 'phone')).toBe('required');
  });

  it('is read from a line below the list that says what must be filled in', () => {
    const text = `${section}### 1. 额度申请\n\n您填写的：\n\n- 学历、月收入；\n- 现住址。\n\n这几项为必填，留空不能提交。`;
    expect(requirementOf(text, 'income')).toBe('required');
    expect(requirementOf(text, 'address')).toBe('required');
  });

  it('is read from a paragraph further on that refers back', () => {
    const text = `${section}### 1. 额度申请\n\n我们会收集您的月收入。\n\n我们也会收集您的学历。\n\n如您不提供前述信息，我们无法为您评估额度。`;
    expect(requirementOf(text, 'income')).toBe('required');
    expect(requirementOf(text, 'education')).toBe('required');
  });

  it('does not reach into the section before', () => {
    const text = `${section}### 1. 资料\n\n我们会收集您的婚姻状况。\n\n### 2. 借款\n\n我们会收集您的身份证号，如您拒绝提供上述信息，将无法借款。`;
    expect(requirementOf(text, 'marital')).toBe('unstated');
  });

  it('governs only what the refusal names', () => {
    const text = `${section}我们会收集您的手机号码和电子邮箱。如您拒绝提供手机号码，将导致注册失败。`;
    expect(requirementOf(text, 'phone')).toBe('required');
    expect(requirementOf(text, 'email')).toBe('unstated');
  });

  it('is said at the head of a section', () => {
    const text =
      '# 某政策\n\n## 一、我们收集的信息\n\n### 1. 基本业务功能\n\n为实现基本业务功能，我们要向您收集信息，您不提供的，无法使用本服务。\n\n您登录时，我们收集您的密码。';
    expect(requirementOf(text, 'account')).toBe('required');
  });

  it('follows the mark beside the word', () => {
    expect(requirementOf(`${section}我们将收集您的职业、日历（可选提供）。`, 'calendar')).toBe('optional');
  });

  it('is optional in a section of extra functions and where the user may choose', () => {
    expect(requirementOf('# 某政策\n\n## 一、收集信息\n\n### 2. 扩展功能\n\n我们会收集您的搜索记录。', 'search-history')).toBe('optional');
    expect(requirementOf(`${section}您可以选择向我们提供公积金信息。`, 'social-insurance')).toBe('optional');
  });

  it('is required where a core function needs it', () => {
    expect(requirementOf(`${section}为完成实名认证，我们需要收集您的姓名。`, 'name')).toBe('required');
  });

  it('is not settled by overviews', () => {
    const text = `${section}【基本信息】姓名、年龄。\n\n### 1. 生日礼\n\n我们会收集您的年龄，如您拒绝提供，不影响您使用其他服务。`;
    expect(requirementOf(text, 'age')).toBe('optional');
  });
});

describe('what tables and lists of extras say of giving', () => {
  const section = '# 云杉借条隐私政策\n\n## 一、我们如何收集您的信息\n\n';

  it('weighs a permission by what fails without it', () => {
    const table = `# 云杉借条隐私政策\n\n## 二、设备权限\n\n| 权限 | 用途 | 不授权的影响 |\n| --- | --- | --- |\n| 相机 | 拍摄身份证、人脸识别 | 不能使用相应功能 |\n| 相册 | 保存海报 | 不能使用相应功能 |\n| 日历 | 还款日程 | 不能使用相应功能 |`;
    expect(requirementOf(table, 'camera')).toBe('required');
    expect(requirementOf(table, 'media-library')).toBe('optional');
  });

  it('takes a list of extras for optional', () => {
    const text = `${section}扩展功能由客户按需选用。客户不选用的，无须提供对应信息。扩展功能及所需信息如下：\n\n（一）额度提升：机动车登记证书影像；\n\n（二）会员：会员等级、抵扣券的领取记录。`;
    expect(requirementOf(text, 'vehicle')).toBe('optional');
    expect(requirementOf(text, 'virtual-asset')).toBe('optional');
  });

  it('reads a refusal whose loss stands right behind it', () => {
    expect(requirementOf(`${section}请您填写一名联系人的姓名与手机号。未填写的申请不予受理。`, 'contact-person')).toBe('required');
  });

  it('reads the customer where others say you', () => {
    expect(
      requirementOf(`${section}我们会向征信机构查询客户的信用报告。客户不签署授权书的，本公司不能受理授信申请。`, 'credit-report'),
    ).toBe('required');
  });

  it('leaves what only an extra asks for', () => {
    expect(requirementOf(`${section}我们会获取支付宝芝麻信用分（仅在您申请免押试用时查询）。`, 'credit-score')).toBe('optional');
    expect(requirementOf(`${section}您开票的，还可填写用于接收发票的电子邮箱。`, 'email')).not.toBeNull();
  });
});

describe('what does and does not make data required', () => {
  it('takes “应用” and “需求” for no need', () => {
    expect(requirementOf(`${section}注册后，本应用会收集您的设备型号。`, 'device-info')).toBe('unstated');
    expect(requirementOf(`${section}注册完成后，您可按自己的需求选填性别、生日。`, 'gender')).toBe('optional');
  });

  it('carries the need of the first verb on to the next', () => {
    expect(requirementOf(`${section}注册时您需要提供手机号码，并完善头像与昵称。`, 'account')).toBe('required');
  });

  it('is optional where the service can be had in another way', () => {
    expect(
      requirementOf(`${section}我们会收集您的微信账号。如您拒绝提供，将无法以微信登录，但不影响您用其他方式登录。`, 'third-party-account'),
    ).toBe('optional');
  });

  it('is not a feature to use the service by its own name', () => {
    const text =
      '# 云杉世界隐私政策\n\n云杉世界（广州）网络有限公司（以下简称“我们”）。\n\n## 一、我们如何收集您的信息\n\n您在使用云杉世界服务时，我们收集您的位置信息。';
    expect(requirementOf(text, 'location')).toBe('unstated');
  });

  it('is settled by a refusal that names the data and costs nothing', () => {
    const text = `${section}我们会收集您的位置信息，用于推荐门店。您不提供位置信息的，其他功能照常使用，不影响借款。\n\n## 二、我们如何使用信息\n\n我们可能会使用您的位置信息改进服务。`;
    expect(requirementOf(text, 'location')).toBe('optional');
  });

  it('is required where a sentence says so of the data it opens with', () => {
    expect(requirementOf(`${section}存储权限是本应用基础功能的必要权限，若拒绝，将影响基础功能的使用。`, 'media-library')).toBe('required');
  });

  it('reads an occasion of its own under a heading about signing up', () => {
    expect(requirementOf(`${section}### 2. 注册与登录\n\n当您使用语音搜索时，我们需要收集您的麦克风权限。`, 'microphone')).not.toBe(
      'required',
    );
  });

  it('is read from a mark in square brackets that heads or ends a list', () => {
    const text = `${section}- 注册：手机号码、短信验证码【必填】；登录密码、昵称【选填】。\n\n- 设备信息【必填】：设备型号、IMEI、SIM卡状态；\n\n- 通讯录【选填】：您可以跳过。`;
    expect(['phone', 'account', 'device-id', 'sim', 'address-book'].map((id) => requirementOf(text, id as 'phone'))).toEqual([
      'required',
      'optional',
      'required',
      'required',
      'optional',
    ]);
  });

  it('is read from a refusal whose sentence opens with what stands above', () => {
    const text = `${section}### 1. 实名认证\n\n（a）我们会从中提取您的姓名、民族；\n\n（b）必要时补充职业。\n\n以上信息是法律要求必须收集的，拒绝提供将无法通过实名认证。`;
    expect(requirementOf(text, 'name')).toBe('required');
    expect(requirementOf(text, 'nationality')).toBe('required');
  });

  it('is optional where another loan is had, or the one there is paid back, all the same', () => {
    expect(requirementOf(`${section}申请经营贷的，您需要提供营业执照；不提供的，无法申请经营贷，但不影响申请其他产品。`, 'business')).toBe(
      'optional',
    );
    expect(
      requirementOf(`${section}申请延期的，我们会请您提供诊断证明；不提供的，我们无法审核您的申请，但您仍然可以正常还款。`, 'health'),
    ).toBe('optional');
  });

  it('is read from the lines below a permission on a line of its own', () => {
    const text =
      '# 某政策\n\n## 附一、系统权限说明\n\n相机\n\n用于拍摄证件。不开启则无法完成实名认证。\n\n日历\n\n用于还款提醒。不开启则不提醒，不影响借款。';
    expect(requirementOf(text, 'camera')).toBe('required');
    expect(requirementOf(text, 'calendar')).toBe('optional');
  });
});

describe('marks of labels and variants', () => {
  it('speak for the whole line', () => {
    expect(requirementOf(`${section}- 设备信息【必填】：包括型号、IMEI、系统版本；\n- 短信内容【选填】：用于验证。`, 'device-id')).toBe(
      'required',
    );
    expect(requirementOf(`${section}- 通讯信息【选填】：包括通讯录、通话记录；`, 'call-log')).toBe('optional');
  });

  it('are stronger than a sum of what is sensitive', () => {
    const text = `${section}- 通话记录【选填】：用于核实。\n\n我们处理的敏感个人信息包括通话记录、人脸信息。您拒绝提供的，将无法申请借款。`;
    expect(requirementOf(text, 'face')).toBe('required');
  });

  it('ask of those in business what a borrower need not give', () => {
    expect(requirementOf(`${section}您为小微企业主并申请经营贷的，还需提供营业执照；不提供的，无法申请贷款。`, 'business')).toBe(
      'optional',
    );
  });

  it('take help with repaying for no core service', () => {
    expect(requirementOf(`${section}您申请延期还款的，需要提交疾病诊断证明；不提供的，我们无法为您办理延期还款。`, 'health')).not.toBe(
      'required',
    );
  });
});

describe('what refusing costs, read closely', () => {
  it('takes a heading at its word where the policy says what is lost', () => {
    const text = `${section}1、实现基本功能所需的信息，一旦您拒绝提供，就将无法使用本产品；\n\n2、实现附加功能所需的信息，如您拒绝提供，不会影响您使用基本功能。\n\n### （一）您须授权我们收集和使用个人信息的情形\n\n#### 1. 保障安全\n\n经您授权，我们会获取设备型号、操作日志。系统会自动生成订单编号。\n\n#### 2. 积分商城\n\n我们会收集您的收货地址。\n\n### （二）您可以选择授权的情形\n\n我们会收集您的学历。`;
    expect(requirementOf(text, 'device-info')).toBe('required');
    expect(requirementOf(text, 'log')).toBe('required');
    expect(requirementOf(text, 'order')).toBe('unstated');
    expect(requirementOf(text, 'address')).toBe('optional');
    expect(requirementOf(text, 'education')).toBe('optional');
    expect(requirementOf(`${section}### （一）您须授权我们收集和使用个人信息的情形\n\n我们会获取设备型号。`, 'device-info')).toBe(
      'unstated',
    );
  });

  it('does not count what is spared first among what is lost', () => {
    expect(requirementOf(`${section}我们会收集您的学历。如您不提供这些信息，您依然可以借款，但可能无法使用扩展功能。`, 'education')).toBe(
      'optional',
    );
    expect(
      requirementOf(
        `${section}我们会收集您的登录密码。若不提供这类信息，您将不能登录，也不能借款，此时您可使用浏览功能，我们将不会收集上述信息。`,
        'account',
      ),
    ).toBe('required');
  });

  it('knows basic functions by more than one name, and refusing everything for what it is', () => {
    expect(requirementOf(`${section}我们会收集您的学历。若拒绝提供，您将无法使用我们最基本的功能。`, 'education')).toBe('required');
    expect(requirementOf(`${section}我们会收集您的学历。如您拒绝我们收集您的任何个人信息，我们无法向您提供借款服务。`, 'education')).toBe(
      'unstated',
    );
    expect(requirementOf(`${section}我们会收集操作日志。只有在您同意我们收集上述信息后，您才能使用借款等基本业务功能。`, 'log')).toBe(
      'required',
    );
    expect(requirementOf(`${section}我们会收集操作日志。只有在您同意我们收集上述信息后，您才能使用附加功能。`, 'log')).toBe('unstated');
  });

  it('spares what its own sentence offers, and not what the one before asks for', () => {
    const text = `${section}下单时您需要填写收货人姓名；您还可以另外填写邮箱地址，但不填写这些信息不影响您下单。`;
    expect(requirementOf(text, 'name')).toBe('required');
    expect(requirementOf(text, 'email')).toBe('optional');
    expect(
      requirementOf(`${section}您可以选填您的学历。\n\n我们会收集手机型号。\n\n如您拒绝提供上述信息，您将无法借款。`, 'education'),
    ).toBe('optional');
  });

  it('takes a permission for a named function for no more than that', () => {
    expect(
      requirementOf(
        `${section}首次使用通讯录助手时，我们会获取本机通讯录权限，如不授权该权限您将无法正常使用通讯录助手功能服务。`,
        'address-book',
      ),
    ).toBe('optional');
    expect(requirementOf(`${section}您复制口令后，我们会需要访问您的剪切板来识别口令。`, 'clipboard')).toBe('unstated');
    expect(requirementOf(`${section}放款时，我们会获取您的位置权限，如不授权该权限您将无法正常使用借款功能。`, 'location')).toBe(
      'required',
    );
  });

  it('keeps what a part says to its part, though another part began so before', () => {
    const text = `${section}1、为实现基本功能，您须授权我们收集必要的信息。若您拒绝给出，您将无法使用本产品的服务；\n\n2、为实现附加功能，您可选择同意我们收集的信息。如您拒绝提供，不会影响您使用基本功能。\n\n### （一）注册\n\n#### 1、企业用户\n\n为注册成为企业用户，您需要提供企业账号，否则您将不能使用我们的服务。\n\n### （二）沟通\n\n我们会收集您的通讯录。如果您需要发送照片，您需要授权我们访问您设备的相册。`;
    expect(requirementOf(text, 'address-book')).toBe('unstated');
    expect(requirementOf(text, 'media-library')).toBe('optional');
  });

  it('leaves to the user what is asked apart, or for a broadcast', () => {
    const next = `${section}在您开通直播时，需要您提供真实姓名和人脸信息以完成实名认证。您可以拒绝，但可能用不了相关服务。不能使用此类功能，不影响您使用其他功能。`;
    expect(requirementOf(next, 'face')).toBe('optional');
    expect(requirementOf(`${section}您发图片时，我们在取得您的单独同意之后获取相册权限。`, 'media-library')).toBe('optional');
    const live = `${section}在直播的实名认证过程中，我们需要您提供面部特征信息。这些信息您可以拒绝提供，拒绝可能影响您开通直播，但不影响您使用其他功能。`;
    expect(requirementOf(live, 'face')).toBe('optional');
  });
});

describe('what leaving out costs', () => {
  it('may be the terms of the loan', () => {
    expect(requirementOf(`${section}经您同意，商城会向我们提供您的订单信息，您不同意提供的，可能影响您的额度或者利率。`, 'order')).toBe(
      'optional',
    );
  });

  it('may be nothing, since another road is open', () => {
    expect(requirementOf(`${section}我们会采集您的人脸图像。不愿意采集的，可以携带身份证前往任一网点，由柜员核验。`, 'face')).toBe(
      'optional',
    );
    expect(requirementOf(`${section}您使用商户分期时，我们会取得订单编号；不使用的，我们不取得这些信息。`, 'order')).toBe('optional');
  });

  it('may be the application', () => {
    expect(requirementOf(`${section}我们会查询您的信用报告。您不予授权的，机构将拒绝您的申请。`, 'credit-report')).toBe('required');
  });

  it('stands in a column on what is not granted', () => {
    const table =
      '# 某政策\n\n## 附一、系统权限说明\n\n| 权限 | 使用场景 | 不授予的后果 |\n| --- | --- | --- |\n| 相机 | 拍摄身份证 | 不能完成实名认证，无法申请额度 |\n| 日历 | 还款提醒 | 收不到提醒，其他不受影响 |';
    expect(requirementOf(table, 'camera')).toBe('required');
    expect(requirementOf(table, 'calendar')).toBe('optional');
  });
});
