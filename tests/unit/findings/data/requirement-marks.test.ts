import { describe, expect, it } from 'vitest';
import { requirementOf } from './found.ts';

const section = '# 云杉借条隐私政策\n\n## 一、我们如何收集您的信息\n\n';

describe('what tables and lists of extras say of giving', () => {
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
