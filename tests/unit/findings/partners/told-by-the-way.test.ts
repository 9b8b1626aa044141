import { describe, expect, it } from 'vitest';
import { partnersOf } from './partners-of.ts';

const sharing = (text: string) => partnersOf(`## 四、共享\n\n${text}`).kinds;

describe('recipients told by the way', () => {
  it.each([
    ['系统服务提供商与我们联合提供服务时，我们会与其使用所必需的信息。', 'cloud-tech'],
    ['分析运营：为统计产品使用情况，我们的合作方可能需要使用设备标识信息。', 'analytics'],
    ['我们不会将您的信息转让给除关联公司外的其他公司。', 'affiliate'],
    ['为了您能进行第三方登录、接收消息推送，我们会在应用中嵌入合作方的工具包（SDK）。', 'social-login-share'],
    ['为了您能进行第三方登录、接收消息推送，我们会在应用中嵌入合作方的工具包（SDK）。', 'push'],
    ['为核对号码，我们会向电信服务商提供您的手机号。', 'telecom'],
    ['您授权贷款银行和征信机构向我们查询您的还款情况，我们会在授权范围内答复。', 'credit-bureau'],
    ['在实名过程中，我们和负责认证的第三方机构需要您提供真实姓名。', 'identity-verifier'],
    ['入驻的商户或者配送公司会在这些环节里使用订单信息。', 'logistics'],
    ['我们会向为商城提供仓储系统的云鹿供应链管理有限公司披露配送信息。', 'logistics'],
  ])('%s', (text, kind) => {
    expect(sharing(text)).toContain(kind);
  });

  it('prints in full whom a glossary explains, and takes no glossary for a list of recipients', () => {
    const policy =
      '## 四、共享\n\n我们会将订单信息与支付宝公司共享。\n\n## 附录：相关定义\n\n关联公司：指白鹭集团控股有限公司最新年报披露的公司。\n\n支付宝公司：指提供收款服务的主体青舟（中国）网络技术有限公司。\n\n儿童：指不满十四周岁的人。';
    expect(partnersOf(policy).names).toEqual(['青舟（中国）网络技术有限公司']);
  });

  it('reads who studies data made anonymous', () => {
    expect(sharing('为促进科研，我们会与几家高校和科研院所一起使用去标识化的数据。')).toEqual(['other']);
  });

  it('reads who carries on where the policy speaks of keeping data safe', () => {
    expect(partnersOf('## 六、我们如何保护您的信息\n\n如我们发生收购、分立的，您的信息将由届时存续的主体继续保护。').kinds).toEqual([
      'acquirer',
    ]);
  });

  it('keeps to sharing under a heading that names disclosing beside it', () => {
    expect(
      partnersOf(
        '## 四、我们如何共享、转让、公开披露\n\n### （一）共享和披露\n\n支持我们业务的供应商（如电信运营商等）会获取您的号码，这些支持包括提供客户服务。',
      ).kinds,
    ).toEqual(['customer-service', 'telecom']);
  });

  it('names the company whose feature is offered', () => {
    expect(partnersOf('## 一、我们如何收集您的信息\n\n钱包功能由湖城白鹭支付服务有限公司（以下简称“白鹭”）向您提供。').names).toEqual([
      '湖城白鹭支付服务有限公司',
    ]);
  });

  it('takes finding a fault for no map', () => {
    expect(
      partnersOf(
        '## 第三方SDK\n\n| SDK名称 | 提供者 | 用途 |\n| --- | --- | --- |\n| 青鸟SDK | 青鸟科技有限公司 | 定位崩溃 |\n| 白鹭SDK | 白鹭科技有限公司 | 加固 |',
      ).kinds,
    ).toEqual(['cloud-tech']);
  });
});
