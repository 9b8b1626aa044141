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
