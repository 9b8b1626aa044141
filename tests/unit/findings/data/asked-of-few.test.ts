import { describe, expect, it } from 'vitest';
import { kinds, requirementOf } from './found.ts';

const section = '# 云杉借条隐私政策\n\n## 一、我们如何收集您的信息\n\n';

describe('what is asked of few', () => {
  it('demands nothing of those who only look for their way back in', () => {
    const text = `${section}### 1. 注册与登录\n\n您无法登录账户时，可以在线申诉找回账户，此时您需提供姓名、身份证号码及手持身份证照片。`;
    for (const category of ['name', 'id-number', 'id-photo', 'face'] as const)
      expect(requirementOf(text, category), category).toBe('unstated');
    expect(requirementOf(`${section}您注册、找回密码时，均需提供手机号码，否则无法注册。`, 'phone')).toBe('required');
  });

  it('demands nothing where a part of the service may be lost, or merely be worse', () => {
    const lost = '您不提供相关信息的，可能无法注册、享受某些服务，或者即便可以使用也难以达到应有的效果。';
    const text = `${section}${lost}\n\n我们会收集您的位置信息、浏览记录。`;
    expect(requirementOf(text, 'location')).not.toBe('required');
    expect(requirementOf(text, 'browsing')).not.toBe('required');
  });
});

describe('a heading that demands', () => {
  const text = (sentence: string) =>
    `${section}1、为了向您提供产品的基本功能，您需要授权我们收集必要的信息，一旦拒绝提供，您将无法使用本产品；\n\n2、为了提供拓展功能，您可以选择授权我们收集信息，拒绝提供这些信息不会影响您使用基本功能。\n\n### （一）您需要授权我们收集信息的场景\n\n#### 1. 支付\n\n${sentence}`;

  it('leaves to the user what the sentence leaves to the user', () => {
    expect(requirementOf(text('您还可以在设置中自行选择开启面容支付，我们会核对您的面容信息。'), 'face')).not.toBe('required');
    expect(requirementOf(text('您可以修改和补充您的昵称、性别。'), 'gender')).not.toBe('required');
    expect(requirementOf(text('我们会收集您的设备型号、系统版本。'), 'device-info')).toBe('required');
  });

  it('asks for no signs of a place apart from the place', () => {
    expect(requirementOf(text('我们借助 IP 地址、GPS 和 Wi-Fi 接入点获取您的位置信息。'), 'network')).not.toBe('required');
  });
});

describe('what a refusal further on reaches', () => {
  it('no part of the section under another bare title', () => {
    const text = `${section}开户\n\n您绑定银行卡时需填写银行卡号，我们据此向您放款并扣收每期还款。\n\n在线客服\n\n您咨询问题时，我们会记录您的通话录音，用来答复您并改进我们的服务质量。\n\n您不提供上述信息的，不影响您使用其他服务。`;
    expect(requirementOf(text, 'service-record')).toBe('optional');
    expect(requirementOf(text, 'bank-card')).not.toBe('optional');
  });

  it('no other paragraph where it only points to the function above', () => {
    const text = `${section}您开立账户时，我们会收集您的电子邮箱，用于寄送账单。\n\n您查看附近网点时，我们会读取您的位置信息。\n\n拒绝提供的，仅会使您无法使用上述功能，不影响其他功能。`;
    expect(requirementOf(text, 'location')).toBe('optional');
    expect(requirementOf(text, 'email')).not.toBe('optional');
  });

  it('no paragraph beyond the nearest that takes what it names', () => {
    const text = `${section}您开立账户时，我们会收集您的电子邮箱，用于寄送账单。\n\n您试妆时，我们会收集您的人脸信息。\n\n我们不会留存底片。\n\n如您拒绝提供前述人脸信息，您将无法体验试妆功能，但不影响其他功能。`;
    expect(requirementOf(text, 'face')).toBe('optional');
    expect(requirementOf(text, 'email')).not.toBe('optional');
  });

  it('all that its word sums up in the paragraph above', () => {
    const text = `${section}我们会收集您的日志信息，包括浏览记录、IP 地址。\n\n上述日志信息是提供服务的基础信息，如您不提供上述日志信息，我们将无法向您提供服务。`;
    expect(requirementOf(text, 'browsing')).toBe('required');
    expect(requirementOf(text, 'network')).toBe('required');
  });
});

describe('a warning of what one shows to others', () => {
  it('takes nothing', () => {
    const warned = '请注意，这其中可能包含您的身份证号码、财产信息。请您谨慎分享。';
    expect(kinds(`# 云杉借条隐私政策\n\n## 三、您分享的内容\n\n${warned}`)).toEqual([]);
  });
});
