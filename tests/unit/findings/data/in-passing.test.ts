import { describe, expect, it } from 'vitest';
import { kinds } from './found.ts';

const section = '# 云杉借条隐私政策\n\n## 一、我们如何收集您的信息\n\n';

describe("words of data that are not the user's to give", () => {
  it('an address to write to', () => {
    expect(kinds(`${section}手机号停用的，请您拍一张证件照片发到前面的邮箱。`)).not.toContain('email');
    expect(kinds(`${section}我们会收集您的邮箱，并将对账单发到您填写的邮箱。`)).toContain('email');
  });

  it('what an SDK of a list in running text takes', () => {
    const text =
      '# 某政策\n\n## 二、信息共享\n\n我们接入的组件有：星环推送SDK，提供方为雾城星环网络有限公司，用于推送消息，读取设备标识和运行中的应用；';
    expect(kinds(text)).not.toContain('running-process');
  });

  it('what is left of a limit is no property', () => {
    expect(kinds(`${section}未能补充凭证的，您的剩余额度会被暂停使用。`)).not.toContain('assets');
  });

  it('a tax number of a person', () => {
    expect(kinds(`${section}您声明为非居民的，还须提供纳税人识别号，我行据此报送涉税信息。`)).not.toContain('business');
    expect(kinds(`${section}经营贷申请人还须提供企业名称、纳税人识别号。`)).toContain('business');
  });

  it('a card that need not be bound', () => {
    const text = `${section}本平台不需要您绑定银行卡。`;
    expect(kinds(text)).not.toContain('bank-card');
  });
});
