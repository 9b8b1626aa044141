import { describe, expect, it } from 'vitest';
import { kinds, requirementOf } from './found.ts';

const section = '# 苇岸借款隐私政策\n\n## 一、我们如何收集您的信息\n\n';

describe('what only looks like a demand', () => {
  it('is a word of a core service within the name of a thing', () => {
    const text = `${section}您参与线上活动时，我们会根据实际需要收集您的姓名、联系地址、支付渠道、支付账号。`;
    expect(requirementOf(text, 'name')).not.toBe('required');
  });

  it('is a refusal of what third parties ask for', () => {
    const text = `${section}我们会收集您的设备型号，这些信息是提供服务所必须收集的基础信息。\n\n合作方提供的页面由其运营。如您拒绝第三方收集上述信息，将无法使用该页面，但不影响您使用其他功能。`;
    expect(requirementOf(text, 'device-info')).toBe('required');
  });

  it('is a refusal that only merchants and hosts feel', () => {
    const text = `${section}您申请成为主播的，需要提供姓名。如您拒绝提供，则无法成为主播，但您仍可使用其他服务。`;
    expect(requirementOf(text, 'name')).toBe('optional');
  });

  it('is a prize that cannot be sent', () => {
    const text = `${section}您参加活动时，您可提供收货地址。如您拒绝提供，我们将无法向您转账或发放礼品。`;
    expect(requirementOf(text, 'address')).toBe('optional');
  });
});

describe('what may be left out', () => {
  it('is told before a list that a label divides', () => {
    const text = `${section}在以下情形中，您可自主选择是否提供：\n\nAndroid方面：\n\n1）实名认证时，我们需要收集您的相机画面；\n\n2）绑卡时，我们需要收集您的相册图片。`;
    expect(requirementOf(text, 'camera')).toBe('optional');
    expect(requirementOf(text, 'media-library')).toBe('optional');
  });

  it('is not read when it is refused', () => {
    const text = `${section}我们可能会读取短信中的验证码。如您拒绝短信授权，我们将不读取短信。`;
    expect(requirementOf(text, 'sms')).toBe('optional');
  });

  it('is what one goes without while the rest is served in another way', () => {
    const text = `${section}我们会收集您的位置信息。当您拒绝提供位置信息后，我们无法获得您的精确位置，但仍会根据您的IP地址提供相关服务。`;
    expect(requirementOf(text, 'location')).toBe('optional');
  });

  it('stays so where the permissions above are named once more', () => {
    const text = `${section}### 附加功能\n\n拍照上传：我们会使用您的相机。如您拒绝，不影响您使用其他功能。\n\n上述功能可能需要您在设备中开启相机的访问权限。`;
    expect(requirementOf(text, 'camera')).toBe('optional');
  });

  it('is said of extras, not of what a paragraph calls basic before', () => {
    const text = `${section}我们按必要原则收集信息。为实现基本业务功能，您需要提供必要信息，拒绝提供的，我们无法提供服务。此外您可以自主选择使用扩展业务功能，拒绝提供扩展业务功能所需信息，不影响您使用基本业务功能。\n\n### 1.1 搜索\n\n我们会收集您输入的搜索关键词。`;
    expect(requirementOf(text, 'search-history')).toBe('unstated');
  });
});

it('takes features of a face for the face, not for a profile', () => {
  const text = `${section}实名认证需要收集您的姓名、身份证号、面部特征信息。`;
  expect(kinds(text)).toContain('face');
  expect(kinds(text)).not.toContain('profile');
});

it('asks no core demand of a permission that many functions use', () => {
  const text = `${section}当您使用直播、录歌、扫描和实名认证功能时，我们需要获得相机画面。`;
  expect(requirementOf(text, 'camera')).not.toBe('required');
  expect(requirementOf(`${section}使用实名认证时，我们需要获取相机画面。`, 'camera')).toBe('required');
});
