import { describe, expect, it } from 'vitest';
import { partnersOf } from './partners-of.ts';

describe('partners in running text', () => {
  it('tells kinds by words for organisations and by what they do', () => {
    const { kinds } = partnersOf(`## 二、我们如何共享您的信息

我们会将您的手机号提供给短信和语音服务机构、电子签章服务机构以及通信运营商。

我们会向资金方、融资担保公司、保险公司共享您的借款信息。

如您逾期，我们会委托第三方贷后管理机构联系您，并可能将资料交给律师事务所。
`);
    expect(kinds).toEqual(['collection-agency', 'e-signature', 'guarantor', 'insurer', 'lender', 'marketing', 'professional', 'telecom']);
  });

  it('names companies and brands, each with its kind', () => {
    const { names, of } = partnersOf(`## 二、我们如何共享您的信息

为了还款，我们会将您的银行卡号共享给支付机构，包括白鹭支付有限公司、支付宝、微信支付等。

我们会向红鹿征信有限公司报送您的借款信息。
`);
    expect(names).toEqual(['白鹭支付有限公司', '支付宝', '微信支付', '红鹿征信有限公司']);
    expect(of('支付宝')).toEqual(['payment share']);
    expect(of('红鹿征信有限公司')).toEqual(['credit-bureau share']);
  });

  it('reads the types that a section lists as titles', () => {
    const { kinds } = partnersOf(`## 二、对外提供您的信息

我们的合作方包括以下类型：

A. 提供仓储、物流、客服和其他服务的供应商。

B. 广告、数据分析、联合建模等服务类合作方。

C. 信息导流合作方。
`);
    expect(kinds).toEqual(['analytics', 'customer-service', 'lead-generation', 'logistics', 'marketing']);
  });

  it('reads the trades that an announced list enumerates', () => {
    expect(
      partnersOf(`## 二、委托处理

我们委托以下服务商代为处理信息：

- 云存储、短信与语音外呼、客服外包、数据统计分析服务商；

- 快递企业。
`).kinds,
    ).toEqual(['analytics', 'cloud-tech', 'customer-service', 'logistics', 'marketing']);
    expect(
      partnersOf(`## 二、委托处理

我们向合作机构提供以下信息：

- 位置、支付记录。
`).kinds,
    ).toEqual(['other']);
  });

  it('does not take a word within a place or a company for a trade', () => {
    expect(
      partnersOf(`## 二、我们如何共享您的信息

1. 本清单由云州青禾小额贷款有限公司发布。
`).kinds,
    ).toEqual(['lender']);
  });

  it('leaves out sources, refusals and the operator', () => {
    const { names, kinds } = partnersOf(`## 二、我们如何共享您的信息

我们不会向青禾小额贷款有限公司以外的公司提供您的信息，也不会向广告商提供您的信息。

我们可能从白鹭数据有限公司获取您的学历信息。
`);
    expect(names).toEqual([]);
    expect(kinds).not.toContain('marketing');
  });

  it('finds affiliates by name wherever the policy says who they are', () => {
    const { of } = partnersOf(`## 十一、名词解释

关联公司：在本政策中指青禾数字科技有限公司、青禾信息咨询有限公司。
`);
    expect(of('青禾数字科技有限公司')).toEqual(['affiliate share']);
    expect(of('青禾信息咨询有限公司')).toEqual(['affiliate share']);
  });

  it('says "other" only where recipients have no trade', () => {
    expect(
      partnersOf(`## 二、我们如何共享您的信息

我们会向服务提供商和合作伙伴提供您的信息。
`).kinds,
    ).toEqual(['other']);
    expect(
      partnersOf(`## 二、我们如何共享您的信息

我们会向合作伙伴提供您的信息，类型如下：

1. 支付机构

2. 征信机构
`).kinds,
    ).toEqual(['credit-bureau', 'payment']);
  });

  it('knows successors and authorities by the event', () => {
    const { kinds } = partnersOf(`## 二、我们如何共享、转让您的信息

在涉及合并、收购时，您的个人信息可能随之转让。

根据司法机关依法提出的要求，我们可能会对外提供您的个人信息。
`);
    expect(kinds).toEqual(['acquirer', 'authority']);
  });

  it('reads cases in which authorities demand data, listed one by one', () => {
    const { kinds } = partnersOf(
      '## 三、我们如何转让您的信息\n\n我们只在以下情况转让：\n\n（1）根据法律或司法机关的强制性要求；\n\n（2）其他情况。',
    );
    expect(kinds).toContain('authority');
  });

  it('reads English', () => {
    const { names, kinds } = partnersOf(`## Who we share your data with

We share your name with credit reference agencies such as Northfield Credit Data Ltd.

We will not share your data with advertisers.

If we are involved in a merger, your personal data may be transferred.
`);
    expect(names).toEqual(['Northfield Credit Data Ltd']);
    expect(kinds).toEqual(['acquirer', 'credit-bureau']);
  });
});

describe('recipients in tables', () => {
  it('takes every name of a cell, and drops short names of companies printed in full', () => {
    const { names, of } = partnersOf(`## 第三方SDK

| SDK名称 | 提供者 | 用途 |
| --- | --- | --- |
| 华为推送SDK | 华为软件技术有限公司 | 推送 |

## 与第三方共享信息清单

| 业务场景 | 共享信息 | 信息接收方 |
| --- | --- | --- |
| 推送通知 | 姓名 | 青鸟信息技术有限公司、华为、小舟 |
| 借款导流 | 手机号 | 红鹿科技有限公司、银杏消费金融有限公司 |
`);
    expect(names).toEqual(['华为软件技术有限公司', '青鸟信息技术有限公司', '小舟', '红鹿科技有限公司', '银杏消费金融有限公司']);
    expect(of('红鹿科技有限公司')).toEqual(['lead-generation share']);
    expect(of('银杏消费金融有限公司')).toEqual(['lender share']);
  });

  it('reads cells that refer to the one above, and lenders without their legal form', () => {
    const { names, of } = partnersOf(`## 合作方名单（排名不分先后）

| 序号 | 合作机构名称（排名不分先后） | 类型 |
| --- | --- | --- |
| 1 | 新桥银行、青石村镇银行、山海信托 | 资金方 |
| 2 | 青鸟信息技术有限公司 | 短信 |
| 3 | 同上 | 外呼 |
| 4 | / | 物流 |
| 5 | 石榴财险；银杏融资担保有限公司 | 增信 |
`);
    expect(names).toEqual(['新桥银行', '青石村镇银行', '山海信托', '青鸟信息技术有限公司', '石榴财险', '银杏融资担保有限公司']);
    expect(of('青鸟信息技术有限公司')).toEqual(['marketing share', 'marketing share']);
  });

  it('takes names behind labels, English names without a legal form too', () => {
    const { names, of } = partnersOf(`## Who receives it

| Recipient | What for | What they receive |
| --- | --- | --- |
| Fraud prevention agency: Lantern Watch Association | Preventing fraud | Name |
| Payments: Quaybridge Ltd | Payouts | Card number |
`);
    expect(names).toEqual(['Lantern Watch Association', 'Quaybridge Ltd']);
    expect(of('Quaybridge Ltd')).toEqual(['payment share']);
  });

  it("lists H5 pages, and does not call the operator's own page a partner", () => {
    const found = partnersOf(`## 第三方H5链接

| 第三方名称 | 链接 | 可能收集项 |
| --- | --- | --- |
| 蓝鲸旅行 | travel.example.net | IP |
| 监控 | js.example.com | IP |

## 联系我们

邮箱：kf@example.com
`);
    expect(found.h5.map((page) => page.name)).toEqual(['蓝鲸旅行', '监控']);
    expect(found.names).toEqual(['蓝鲸旅行']);
  });

  it('reads who does what for us, each with its own trade', () => {
    const { of } = partnersOf(`## 二、我们向谁共享信息

短信通道由上海飞讯通信有限公司承办，人工客服坐席由成都晴耕服务外包有限公司承办。
`);
    expect(of('上海飞讯通信有限公司')).toEqual(['marketing entrust']);
    expect(of('成都晴耕服务外包有限公司')).toEqual(['customer-service entrust']);
  });

  it('takes names in quotation marks from a list of partners', () => {
    const { names } = partnersOf(`## 二、信息共享

目前合作机构有：北海好借科技有限公司、“鲸鱼借钱”、“随手花花”平台等，点击“同意”即授权。
`);
    expect(names.sort()).toEqual(['北海好借科技有限公司', '随手花花', '鲸鱼借钱']);
  });

  it('lists pages of others under a heading that says so', () => {
    const found = partnersOf(`## 二、第三方

| 网页 | 提供者 | 网址 |
| --- | --- | --- |
| 违章查缴 | 北海车服科技有限公司 | https://h5.chefu.example |
| 话费充值 | 成都充值网络有限公司 | https://h5.chong.example |
`);
    expect(found.h5.map((page) => page.name)).toEqual(['违章查缴', '话费充值']);
  });
});
