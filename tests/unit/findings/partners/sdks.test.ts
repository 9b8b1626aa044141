import { describe, expect, it } from 'vitest';
import { partnersOf } from './partners-of.ts';

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

  it('does not take the title of an embedded page for a firm', () => {
    const found = partnersOf(`## 内嵌页面

| 内嵌页面 | 域名 | 可能收集的信息 |
| --- | --- | --- |
| 意外险投保页 | m.bx.example | IP地址 |
| 白鹭出行 | h5.bailu.example | IP地址 |
`);
    expect(found.names).toEqual(['白鹭出行']);
    expect(partnersOf('## 第三方SDK\n\n除了SDK，我们还使用Cookie。').sdks).toEqual([]);
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
      ['青鸟推送SDK', '青鸟信息技术有限公司'],
      ['白鹭统计SDK', '白鹭软件有限公司'],
    ]);
  });

  it('reads the entries of a list in a sentence, and a remark before the word', () => {
    const found = partnersOf(`## 第三方SDK

我们会接入第三方SDK，包括青鸟登录SDK、白鹭登录SDK（安卓端），帮助您一键登录。

我们接入百度地图（安卓端）SDK，用于展示地图。
`);
    expect(found.sdks.map(({ name }) => name)).toEqual(['青鸟登录SDK', '白鹭登录SDK', '百度地图（安卓端）SDK']);
    expect(found.kinds).toContain('map');
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
      ['红鹿SDK', '红鹿软件有限公司'],
      ['白鹭统计SDK', '白鹭软件有限公司'],
    ]);
  });

  it('reads entries that say from whom an SDK is taken in, each once', () => {
    const found = partnersOf(`## 第三方SDK

1. 本应用集成青鸟信息技术有限公司的青鸟 Push SDK，青鸟 Push SDK需要收集您的设备型号，用于推送消息，具体请见《青鸟SDK隐私政策》；

2. 本应用集成白鹭公司（Bailu Inc.）的Heron扫码SDK，用于识别二维码；

3. 本应用集成红鹿科技有限公司红鹿风控SDK（红鹿开放平台），红鹿风控SDK读取设备型号；

4. 本应用集成移动终端安全联盟的统一标识调用SDK，用于识别设备。
`);
    expect(found.sdks.map(({ name, provider }) => [name, provider])).toEqual([
      ['青鸟Push SDK', '青鸟信息技术有限公司'],
      ['Heron扫码SDK', '白鹭公司'],
      ['红鹿风控SDK', '红鹿科技有限公司'],
      ['统一标识调用SDK', '移动终端安全联盟'],
    ]);
  });

  it('reads names beside names, and names that the words behind take up', () => {
    const found = partnersOf(
      '## 第三方SDK\n\n您选择时，可能会使用青鹿登录SDK、红鹭登录SDK、闪点SDK。\n\n可能涉及HeronPlus SDK，该SDK主要用于广告展示。',
    );
    expect(found.sdks.map(({ name }) => name)).toEqual(['青鹿登录SDK', '红鹭登录SDK', '闪点SDK', 'HeronPlus SDK']);
  });

  it('takes the SDK that others use of this app for nobody else’s', () => {
    expect(partnersOf('## 第三方SDK\n\n本政策适用于供其他应用使用的青禾钱包SDK。').sdks).toEqual([]);
  });
});
