import { describe, expect, it } from 'vitest';
import { companiesIn } from '../../../../lib/findings/partners/company-name.ts';

const names = (text: string) => companiesIn(text).map((company) => company.name);

describe('company names as printed', () => {
  it.each([
    ['我们会委托北京青鸟科技有限公司和深圳市和风信息技术有限公司处理', ['北京青鸟科技有限公司', '深圳市和风信息技术有限公司']],
    ['包括白鹭云科（上海）信息技术有限公司、银杏支付有限责任公司等', ['白鹭云科（上海）信息技术有限公司', '银杏支付有限责任公司']],
    ['数据提供给广西(南宁片区)红鹿数字科技股份有限公司；', ['广西(南宁片区)红鹿数字科技股份有限公司']],
    ['，由青鸟科技有限公司提供技术支持', ['青鸟科技有限公司']],
    ['“桐花贷”是雾城桐花网络科技有限公司（以下称“我们”）开发的平台', ['雾城桐花网络科技有限公司']],
    ['部分借款由本行与梧桐湖银行股份有限公司共同发放', ['梧桐湖银行股份有限公司']],
    ['由是德科技（中国）有限公司提供', ['是德科技（中国）有限公司']],
    ['由湖城白鹭担保有限公司增信，白鹭科技与湖城白鹭担保有限公司合称我们', ['湖城白鹭担保有限公司', '湖城白鹭担保有限公司']],
    ['Write to Privacy Office, Spruce Credit, Inc.', ['Spruce Credit, Inc.']],
    ['直播服务由小舟教育科技（北京）有限公司提供', ['小舟教育科技（北京）有限公司']],
    ['服务方（杭州白鹭网络有限公司）', ['杭州白鹭网络有限公司']],
    ['合作律师为山海律师事务所', ['山海律师事务所']],
    ['以及新桥银行、白鹭农商银行', ['新桥银行', '白鹭农商银行']],
    ['资金方有青石银行、山海信托、红鹿消费金融及河谷农商行等', ['青石银行', '山海信托', '红鹿消费金融', '河谷农商行']],
    ['担保合作方为银杏融担；', ['银杏融担']],
    ['例如北桥银行及河谷消费金融有限公司', ['北桥银行', '河谷消费金融有限公司']],
    ['受其委托负责平台建设的舟山云帆技术有限公司', ['舟山云帆技术有限公司']],
    ['青鸟科技有限公司（安卓）白鹭科技有限公司（苹果）', ['青鸟科技有限公司', '白鹭科技有限公司']],
    ['with Northfield Credit Data Ltd and Halden Analytics, Inc. for checks', ['Northfield Credit Data Ltd', 'Halden Analytics, Inc.']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    '我们的关联公司、消费金融公司和担保公司',
    '合作的商业银行及发卡银行',
    '请填写您的银行卡号和开户银行',
    '中国人民银行',
    '该有限公司',
    '审计机构、律师事务所等',
    '或委托律师事务所',
    '和哪家银行一起放款',
    '集合信托、家族信托',
    '持牌消费金融、互联网小贷',
  ])('%s names nobody', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('reads a list of two thousand companies in one walk', () => {
    const list = Array.from({ length: 2000 }, (_, i) => `青鸟${i}号科技有限公司`).join('、');
    const started = performance.now();
    expect(companiesIn(list)).toHaveLength(2000);
    expect(performance.now() - started).toBeLessThan(1500);
  });
});
