import { describe, expect, it } from 'vitest';
import { findFacts } from '../../../../lib/findings/facts/find-facts.ts';
import { findRetention } from '../../../../lib/findings/facts/find-retention.ts';
import { readingOf } from '../../reading-of.ts';

const facts = (...lines: string[]) => findFacts(readingOf(lines.join('\n\n')));

describe('operators', () => {
  it.each([
    ['本服务由杭州青舟网络小额贷款有限公司（以下简称“我们”）提供。', ['杭州青舟网络小额贷款有限公司']],
    [
      '青舟（在本政策中指杭州青舟小额贷款有限公司（住所：杭州）及其委托的运营方杭州云帆信息技术有限公司，以下简称“我们”）重视隐私。',
      ['杭州青舟小额贷款有限公司', '杭州云帆信息技术有限公司'],
    ],
    ['青舟App（以下简称“我们”）由北海青舟科技有限公司与北海云帆咨询有限公司联合运营。', ['北海青舟科技有限公司', '北海云帆咨询有限公司']],
    ['我们是指宁波甬江消费金融有限公司。', ['宁波甬江消费金融有限公司']],
    [
      '贷款由杭州青舟小额贷款有限公司（下称“青舟小贷”）发放，平台由杭州青舟数字技术有限公司（下称“青舟数字”）维护。本文以“我们”指代青舟小贷与青舟数字。',
      ['杭州青舟小额贷款有限公司', '杭州青舟数字技术有限公司'],
    ],
    ['第一条 青舟消费金融股份有限公司（以下称“青舟”或“本公司”）向个人发放贷款。', ['青舟消费金融股份有限公司']],
    ['运营者：成都锦里信息科技有限公司', ['成都锦里信息科技有限公司']],
    ['发布主体：成都锦里信息科技有限公司', ['成都锦里信息科技有限公司']],
    ['本政策适用于北海青舟融资担保有限公司（“青舟”、“我们”）提供的服务。', ['北海青舟融资担保有限公司']],
    [
      '本应用由深圳青舟科技有限公司及其关联公司深圳青舟小额贷款有限公司（以下合称“我们”）共同运营。',
      ['深圳青舟科技有限公司', '深圳青舟小额贷款有限公司'],
    ],
    ['青舟网站及App的经营者为杭州青舟数科（上海）有限公司及其关联方。', ['杭州青舟数科（上海）有限公司']],
    [
      '欢迎使用青舟科技（北京）股份有限公司（以下简称「青舟科技」）的产品！「青舟科技」非常重视隐私。「青舟科技」会收集设备信息。「青舟科技」不会出售信息。',
      ['青舟科技（北京）股份有限公司'],
    ],
    [
      '青舟公司：杭州青舟文化有限公司及其两家子公司青舟数科有限公司、青舟网络有限公司。\n\n青舟公司将保护您的信息。\n\n青舟公司向您提供服务。\n\n青舟公司非常重视您。',
      ['杭州青舟文化有限公司', '青舟数科有限公司', '青舟网络有限公司'],
    ],
    ['本政策由您与青舟股份有限公司全资子公司北海云帆网络有限公司（以下统称“我们”）订立。', ['北海云帆网络有限公司']],
    ['您的信息由平台妥善保管。\n\n北海青舟网络有限公司', ['北海青舟网络有限公司']],
    [
      '青舟服务提供者：指青舟平台的技术服务提供者成都锦里信息有限公司、成都浣花网络有限公司。',
      ['成都锦里信息有限公司', '成都浣花网络有限公司'],
    ],
    [
      '青舟由成都锦里信息有限公司（以下亦称“我们”）提供。我们的主要运营公司如下：（1）成都锦里信息有限公司，成立于2011年；（2）绵阳涪江网络有限公司，成立于2012年。',
      ['成都锦里信息有限公司', '绵阳涪江网络有限公司'],
    ],
    ['青舟银行股份有限公司北海市分行（以下简称“我行”）重视您的信息。', ['青舟银行股份有限公司北海市分行']],
    ['青舟银行股份有限公司信用卡中心（下称“我们”）提供本服务。', ['青舟银行股份有限公司信用卡中心']],
    [
      '青舟集团各公司（包括但不限于成都锦里信息有限公司、绵阳涪江网络有限公司，以下统称“我们”）承诺保护您的信息。',
      ['成都锦里信息有限公司', '绵阳涪江网络有限公司'],
    ],
    ['除重庆山城科技有限公司以外，我们不会向重庆山城科技有限公司以外的公司提供信息。', ['重庆山城科技有限公司']],
  ])('reads %s', (text, names) => {
    expect(facts('青舟借款隐私政策', text).operators).toEqual(names);
  });
  it('takes whom the policy gives to be reached, where nobody speaks', () => {
    expect(facts('# 青舟借款隐私政策', '## 一、联系我们', '来信请寄：北海青舟网络科技有限公司，北海市海角路1号。').operators).toEqual([
      '北海青舟网络科技有限公司',
    ]);
  });
  it('takes no recipient for the operator', () => {
    const found = facts('青舟借款隐私政策', '一、我们如何共享信息', '我们会把身份证号提供给上海核身科技有限公司（以下简称“核身科技”）。');
    expect(found.operators).toEqual([]);
  });
});

describe('dates', () => {
  it.each([
    ['更新日期：2024年3月1日', '生效日期：2024年3月8日', '2024-03-01', '2024-03-08'],
    ['更新时间：【2023】年【12】月【9】日', '自【2024】年【1】月【1】日起生效', '2023-12-09', '2024-01-01'],
    ['本政策于2022-05-06更新', '生效：2022.05.13', '2022-05-06', '2022-05-13'],
    ['最近一次更新：2024年5月1日', '本版自2024年5月8日零时起执行', '2024-05-01', '2024-05-08'],
    ['更新日期：二〇二四年三月一日', '生效日期：二〇二四年三月十八日', '2024-03-01', '2024-03-18'],
    ['Last updated: 4 March 2025', 'Effective March 11, 2025', '2025-03-04', '2025-03-11'],
  ])('reads %s / %s', (first, second, updated, effective) => {
    expect(facts('青舟隐私政策', first, second)).toMatchObject({ updated, effective });
  });
  it('takes the date of a law for nothing', () => {
    expect(facts('青舟隐私政策', '《个人信息保护法》自2021年11月1日起施行。').updated).toBeNull();
  });
});

describe('minimum age', () => {
  it.each([
    ['我们的服务仅面向年满18周岁的成年人。', 18],
    ['若您是未满十八周岁的未成年人，请您停止使用我们的服务。', 18],
    ['要求用户年满十六周岁方可注册。', 16],
    ['我们服务于成年人（即18周岁以上），我们推定您有相应的行为能力。', 18],
    ['借款业务仅面向成年用户（须年满二十周岁）。', 20],
    ['本产品的服务对象为成年人（18周岁以上），未成年人请勿注册。', 18],
    ['年满十六周岁的用户可以购物，申请分期的用户须年满十八周岁。', 16],
    ['You must be at least 18 years old.', 18],
  ])('reads %s', (text, age) => {
    expect(facts('青舟隐私政策', '八、未成年人', text).minAge).toBe(age);
  });
  it.each([
    '若您未满14周岁，请在监护人同意后使用。',
    '敏感个人信息也含不满十四周岁的孩子的信息。',
    '我们面向成年人，原则上18周岁以上为成年人。',
    '学生优惠仅向16周岁以上的学生提供。',
  ])('sees no minimum in %s', (text) => {
    expect(facts('青舟隐私政策', '八、未成年人', text).minAge).toBeNull();
  });
});

describe('answering times', () => {
  it('lists each limit once and leaves other limits alone', () => {
    const found = facts(
      '五、您的权利',
      '我们将在15日内答复您的请求。',
      '投诉会在十五个工作日内处理完毕。',
      '一般咨询3个工作日内回复。',
      '交易记录自交易完成之日起保存180日。',
    );
    expect(found.responseDays).toEqual([15, 3]);
    expect(found.responseWorkingDays).toEqual([3]);
  });
  it('reads a limit beside one that the law sets', () => {
    expect(facts('青舟隐私政策', '我们将尽快核实，并在12个工作日或法律法规所规定的时限内给您答复。').responseDays).toEqual([12]);
  });
  it('reads a limit that the law may extend', () => {
    expect(facts('五、您的权利', '我们会在10个工作日或法律规定的时限内答复。').responseDays).toEqual([10]);
    expect(facts('五、您的权利', '答复时间不超过20日。').responseDays).toEqual([20]);
    expect(facts('五、您的权利', '一般情况下，我们会在30天内作出回应。').responseDays).toEqual([30]);
    expect(facts('五、您的权利', '您投诉的，我们会在三个工作日内与您联系。').responseDays).toEqual([3]);
  });
});

describe('retention', () => {
  it('keeps the period as printed', () => {
    const reading = readingOf('三、我们如何保存信息\n\n借款合同自结清之日起保存5年。\n\n我们在实现目的所必需的最短期限内保留您的信息。');
    expect(findRetention(reading).map(({ period }) => period)).toEqual(['5年', null]);
  });
  it('finds every period of a sentence, beside the verb that it belongs to', () => {
    const text =
      '我们只在法律规定的时限内留存您的资料，例如依照对反洗钱的各项监管规定以及其他各类适用于本公司业务的规则与办法，在您销户以后，我们仍会对身份资料保存5年，对交易资料保存15年。';
    expect(findRetention(readingOf(`三、我们如何保存信息\n\n${text}`)).map(({ period }) => period)).toEqual(['5年', '15年']);
  });
  it('is silent about answering times', () => {
    expect(findRetention(readingOf('五、您的权利\n\n我们将在15日内答复。'))).toEqual([]);
    expect(findRetention(readingOf('三、我们如何保存信息\n\n您可以把合同保存至手机相册。'))).toEqual([]);
    expect(findRetention(readingOf('三、我们如何保存信息\n\n您的信息保存至您注销账号后五年。')).map(({ period }) => period)).toEqual([
      '五年',
    ]);
  });
});

describe('the name of the service', () => {
  it.each([
    [['# Privacy statement of Alder Loans', 'We respect your privacy.'], 'Alder Loans'],
    [['# Privacy Notice', 'This notice is given by Alder Loans Limited, called “Alder”, “we” or “us” below.'], 'Alder Loans'],
    [
      ['# Privacy Policy', '## Part A. Online privacy policy', 'Loans are made by Birch Credit Limited, called “we” or “us” below.'],
      'Birch Credit',
    ],
    [['# Privacy policy for customers', 'We respect your privacy.'], null],
    [['、'], null],
    [['# —— 《》', '我们重视您的隐私。'], null],
  ])('in %j', (lines, name) => {
    expect(facts(...lines).name).toBe(name);
  });
});
