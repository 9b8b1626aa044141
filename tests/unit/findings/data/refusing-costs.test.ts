import { describe, expect, it } from 'vitest';
import { requirementOf } from './found.ts';

const section = '# 云杉借条隐私政策\n\n## 一、我们如何收集您的信息\n\n';

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
