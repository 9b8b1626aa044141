import { describe, expect, it } from 'vitest';
import { partnersOf } from './partners-of.ts';

const collection = (text: string) => partnersOf(`## 一、我们如何收集和使用您的个人信息\n\n${text}`);

describe('recipients named in a bracket behind what they are', () => {
  it('reads a list of brands that no list holds', () => {
    const found = collection(
      '您申请分期的，我们会把您的姓名和手机号发送至合作的第三方金融机构（包括青鸟分期、白鹭钱包、红鹿借、北塔），以便其审核。',
    );
    expect(found.names).toEqual(expect.arrayContaining(['青鸟分期', '白鹭钱包', '红鹿借', '北塔']));
    expect(found.of('红鹿借')).toContain('lender share');
  });

  it('reads carriers by the trade in their names, and ends an entry where the list closes', () => {
    const found = collection('与本平台合作的第三方配送公司（包括银杏快递、河谷物流、快递777及顺丰等，下称“配送公司”）将为您送达。');
    expect(found.names).toEqual(expect.arrayContaining(['银杏快递', '河谷物流', '快递777', '顺丰']));
  });

  it('reads the company that is the role', () => {
    const found = collection('我们将您的身份证号提供至实名认证服务提供方（红鹿云算（苇州）有限责任公司），由其与数据源比对。');
    expect(found.names).toContain('红鹿云算（苇州）有限责任公司');
    expect(collection('您同意授权该服务方（即深圳市白鹭网络科技）使用您的地址。').names).toContain('深圳市白鹭网络科技');
  });

  it.each([
    '我们从合作的数据机构（包括青鸟数科、白鹭征信）获取您的信用评分。',
    '您可使用第三方平台（如微信、QQ）账号登录。',
    '我们不会把您的信息给第三方公司（包括青鸟科技、白鹭科技）。',
    '您可以主动分享内容到第三方平台（如微博、抖音等）。',
    '合作机构（包括支付机构、物流公司）会收到您的订单号。',
    '您在合作商户（如门店、商场等线下场所）消费时的订单。',
  ])('%s names nobody', (text) => {
    expect(collection(text).names).toEqual([]);
  });

  it('keeps the trade that a brand is printed with', () => {
    expect(partnersOf('## 共享\n\n我们会把订单号与金额共享给支付宝支付、京东支付。').names).toEqual(['支付宝支付', '京东支付']);
    expect(partnersOf('## 共享\n\n具体请见《微信隐私政策》。我们会向支付机构提供订单号。').names).toEqual([]);
  });

  it('takes no name for the app that is another company’s agent', () => {
    expect(partnersOf('## 共享\n\n关联公司是指本应用的经营者青禾小额贷款有限公司及与其存在关联关系的公司。').names).toEqual([]);
  });
});
