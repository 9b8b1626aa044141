import { describe, expect, it } from 'vitest';
import { findPartners } from '../../../../lib/findings/partners/find-partners.ts';
import type { Facts } from '../../../../lib/findings/findings.ts';
import { readTables } from '../../../../lib/findings/tables/read-tables.ts';
import { readingOf } from '../../reading-of.ts';

const facts: Facts = {
  name: '青禾钱包', operators: ['青禾小额贷款有限公司'], updated: null, effective: null, minAge: null, responseDays: [],
  storageCountry: null, lending: true,
  evidence: { operators: [], updated: [], effective: [], minAge: [], responseDays: [], storageCountry: [], name: [] },
};

function partnersOf(markdown: string) {
  const reading = readingOf(`# 青禾钱包隐私政策\n\n${markdown}`);
  const found = findPartners(reading, facts, readTables(reading));
  for (const { evidence } of found.mentions) {
    expect(reading.clauses[evidence.clause]!.text).toContain(evidence.quote);
  }
  return {
    ...found,
    kinds: [...new Set(found.mentions.map((mention) => mention.kind))].sort(),
    names: [...new Set(found.mentions.flatMap((mention) => mention.names))],
    of: (name: string) => found.mentions.filter((mention) => mention.names.includes(name)).map((m) => `${m.kind} ${m.via}`),
  };
}

describe('partners in running text', () => {
  it('tells kinds by words for organisations and by what they do', () => {
    const { kinds } = partnersOf(`## 二、我们如何共享您的信息

我们会将您的手机号提供给短信和语音服务机构、电子签章服务机构以及通信运营商。

我们会向资金方、融资担保公司、保险公司共享您的借款信息。

如您逾期，我们会委托第三方贷后管理机构联系您，并可能将资料交给律师事务所。
`);
    expect(kinds).toEqual(
      ['collection-agency', 'e-signature', 'guarantor', 'insurer', 'lender', 'marketing', 'professional', 'telecom']);
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
    expect(partnersOf(`## 二、委托处理

我们委托以下服务商代为处理信息：

- 云存储、短信与语音外呼、客服外包、数据统计分析服务商；

- 快递企业。
`).kinds).toEqual(['analytics', 'cloud-tech', 'customer-service', 'logistics', 'marketing']);
    expect(partnersOf(`## 二、委托处理

我们向合作机构提供以下信息：

- 位置、支付记录。
`).kinds).toEqual(['other']);
  });

  it('does not take a word within a place or a company for a trade', () => {
    expect(partnersOf(`## 二、我们如何共享您的信息

1. 本清单由云州青禾小额贷款有限公司发布。
`).kinds).toEqual(['lender']);
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
    expect(partnersOf(`## 二、我们如何共享您的信息

我们会向服务提供商和合作伙伴提供您的信息。
`).kinds).toEqual(['other']);
    expect(partnersOf(`## 二、我们如何共享您的信息

我们会向合作伙伴提供您的信息，类型如下：

1. 支付机构

2. 征信机构
`).kinds).toEqual(['credit-bureau', 'payment']);
  });

  it('knows successors and authorities by the event', () => {
    const { kinds } = partnersOf(`## 二、我们如何共享、转让您的信息

在涉及合并、收购时，您的个人信息可能随之转让。

根据司法机关依法提出的要求，我们可能会对外提供您的个人信息。
`);
    expect(kinds).toEqual(['acquirer', 'authority']);
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

describe('SDKs', () => {
  it('keeps one row a line, with provider, data and kind', () => {
    const found = partnersOf(`## 第三方SDK

| SDK名称 | 提供者 | 用途 | 收集信息 | 隐私政策 |
| --- | --- | --- | --- | --- |
| 青鸟SDK | 青鸟信息技术有限公司 | 消息推送 | 设备型号、IMEI | https://qn.example/p |
| 白鹭人脸SDK | 白鹭软件有限公司（白鹭） | 人脸识别 | 人脸信息 | https://bl.example/p |
| 青鸟SDK | 青鸟信息技术有限公司 | 统计分析 | 位置信息 | https://qn.example/p |
`);
    expect(found.sdks.map(({ name, provider, url }) => [name, provider, url])).toEqual([
      ['青鸟SDK', '青鸟信息技术有限公司', 'https://qn.example/p'],
      ['白鹭人脸SDK', '白鹭软件有限公司（白鹭）', 'https://bl.example/p'],
      ['青鸟SDK', '青鸟信息技术有限公司', 'https://qn.example/p'],
    ]);
    expect(found.sdks[1]?.data).toEqual(['face']);
    expect(found.kinds).toEqual(['analytics', 'identity-verifier', 'push']);
  });

  it('tells every trade that a purpose lists, and every firm of a cell', () => {
    const found = partnersOf(`## 第三方SDK

| SDK名称 | 提供者 | 用途 |
| --- | --- | --- |
| 青鸟SDK | 青鸟科技有限公司（安卓）白鹭科技有限公司（苹果） | 推送、定位 |
| 支付宝SDK | 支付宝（中国）网络技术有限公司 | 登录、付款 |
| 红鹿SDK | 同上 | 统计崩溃 |
`);
    expect(found.kinds).toEqual(['analytics', 'map', 'payment', 'push', 'social-login-share']);
    expect(found.names).toEqual(['青鸟科技有限公司', '白鹭科技有限公司', '支付宝（中国）网络技术有限公司']);
    expect(found.sdks[2]?.provider).toBe('支付宝（中国）网络技术有限公司');
  });

  it('reads SDKs out of sentences where there is no table', () => {
    const found = partnersOf(`## 第三方SDK

青鸟推送SDK，由青鸟信息技术有限公司提供，用于消息推送，收集您的设备信息。

我们集成了白鹭软件有限公司的白鹭统计SDK，用于统计分析。

我们不会接入友盟SDK。
`);
    expect(found.sdks.map(({ name, provider }) => [name, provider])).toEqual([
      ['青鸟推送SDK', '青鸟信息技术有限公司'], ['白鹭统计SDK', '白鹭软件有限公司'],
    ]);
  });
});

describe('lists of SDKs that mix lines and sentences', () => {
  it('keeps what the lines describe and adds what the sentences do', () => {
    const found = partnersOf(`## 第三方SDK

1、【红鹿SDK】提供方：红鹿软件有限公司；用途：分享；收集信息：设备信息

2、白鹭统计SDK（白鹭软件有限公司），用于统计分析。

3、白鹭统计SDK由白鹭软件有限公司提供。
`);
    expect(found.sdks.map(({ name, provider }) => [name, provider])).toEqual([
      ['红鹿SDK', '红鹿软件有限公司'], ['白鹭统计SDK', '白鹭软件有限公司'],
    ]);
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

  it('lists H5 pages, and does not call the operator\'s own page a partner', () => {
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
