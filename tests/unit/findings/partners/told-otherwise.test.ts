import { describe, expect, it } from 'vitest';
import { partnersOf } from './partners-of.ts';

const collection = '## 一、我们如何收集您的信息\n\n';
const sharing = '## 三、我们如何共享您的信息\n\n';

describe('recipients told in other ways', () => {
  it('names the makers of phones behind a push channel', () => {
    const found = partnersOf(`${sharing}若您使用小米、OPPO等品牌手机，相应厂商的推送SDK会收集设备标识用于推送消息。`);
    expect(found.names).toEqual(['小米', 'OPPO']);
    expect(found.of('小米')).toContain('push sdk');
  });

  it('does not name makers where nothing is pushed', () => {
    expect(partnersOf(`${collection}小米、OPPO等品牌手机的设置路径有所不同。`).names).toEqual([]);
  });

  it('names no kind for what the service itself does, nor twice what a bracket repeats', () => {
    const own = '您可以与同事共享笔记，我们保存笔记的大小与位置是为您提供相关云服务所必需的。';
    expect(partnersOf(`${collection}${own}`).kinds).not.toContain('cloud-tech');
    const paid = partnersOf(`${sharing}我们会与支付机构（如云闪付、微信支付等金融机构）共享订单金额。`);
    expect(paid.kinds).toContain('payment');
    expect(paid.kinds).not.toContain('lender');
    expect(partnersOf(`${sharing}我们会与为您提供云服务的供应商共享日志。`).kinds).toContain('cloud-tech');
  });

  it('reads the sorts of SDK in a row', () => {
    const { kinds } = partnersOf(`${sharing}我们通过SDK与第三方进行必要的共享，通常有账号登录类、分享类、地图导航类、厂商推送类等。`);
    expect(kinds).toEqual(expect.arrayContaining(['map', 'push', 'social-login-share']));
  });

  it('goes back to the names to which “these” points', () => {
    const found = partnersOf(`${collection}您可以选择第三方支付机构（如微信支付、云闪付）付款。我们会将订单金额与这些机构共享。`);
    expect(found.names).toEqual(expect.arrayContaining(['微信支付', '云闪付']));
  });

  it('tells who third parties are by what the sharing is for', () => {
    const { kinds } = partnersOf(`${sharing}为了改进广告服务及数据监测，我们会与第三方公司共享设备标识。`);
    expect(kinds).toEqual(expect.arrayContaining(['analytics', 'marketing']));
    expect(kinds).not.toContain('other');
  });

  it.each([
    ['实名时，需要由提供认证的第三方认证机构核验您的身份。', 'identity-verifier'],
    ['承运的物流服务提供方必然会获知您的收货地址。', 'logistics'],
  ])('reads %s in a section on collecting', (text, kind) => {
    expect(partnersOf(collection + text).kinds).toContain(kind);
  });

  it('takes no thing that somebody else delivers for a trade', () => {
    expect(partnersOf(`${sharing}商品需第三方配送的，我们会向物流公司提供收货信息。`).kinds).not.toContain('merchant');
  });

  it('finds the successor who goes on protecting', () => {
    expect(partnersOf(`${sharing}发生合并、收购等交易时，我们会告知您，并由新的管理者继续保护这些资料。`).kinds).toContain('acquirer');
  });
});
