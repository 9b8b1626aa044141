import { describe, expect, it } from 'vitest';
import { recipientZones } from '../../../../lib/findings/partners/recipient-zone.ts';

const zones = (sentence: string) => recipientZones(sentence).map((zone) => `${zone.act}:${sentence.slice(zone.from, zone.to)}`);

describe('where a sentence names recipients', () => {
  it.each([
    ['我们会将您的手机号提供给短信服务商。', ['give:短信服务商']],
    ['我们会向合作的担保公司提供您的姓名。', ['give:合作的担保公司']],
    ['为完成支付，我们需与您选择的支付机构共享订单号。', ['give:您选择的支付机构']],
    ['信息将共享给我们合作的机构，包括甲银行、乙银行，以便放款。', ['give:我们合作的机构，包括甲银行、乙银行']],
    ['我们委托催收公司联系您。', ['entrust:催收公司联系您']],
    ['支付SDK需要获取您的设备信息。', ['collect:支付SDK']],
    ['扣款时把姓名和卡号给第三方支付公司。', ['give:第三方支付公司']],
    ['短信公司、云服务公司为我们提供服务时，会接触到您的信息。', ['give:短信公司、云服务公司']],
    ['受托方包括：短信发送商、客服外包商。', ['give:短信发送商、客服外包商']],
    ['您的资料可能在我们的关联公司之间共享。', ['give:我们的关联公司']],
    ['会把订单给出，共享给我们平台的第三方商家。', ['give:我们平台的第三方商家']],
    ['需要向业务伙伴（地图供应商、广告公司等，例如定位服务商）共享您的资料。', ['give:业务伙伴（地图供应商、广告公司等，例如定位服务商）']],
    ['货物寄出时，卖家和快递公司在送货环节不可避免地会获知收件人。', ['give:卖家和快递公司']],
    ['您授权我们通过权威身份认证机构核验证件。', ['entrust:权威身份认证机构']],
    ['我们根据合作商委托收集缴费户号。', []],
    ['We share data with solicitors, auditors and other advisers when we need advice.', ['give: solicitors, auditors and other advisers']],
    ['We use Gullpost Inc. to send text messages.', ['entrust: Gullpost Inc. to send text messages.']],
  ])('%s', (sentence, expected) => {
    expect(zones(sentence)).toEqual(expected);
  });

  it('reaches back to recipients named before', () => {
    expect(zones('该等合作方包括物流公司、审计机构，我们可能将信息提供给上述机构。')).toContain(
      'give:该等合作方包括物流公司、审计机构，我们可能将信息提供给',
    );
  });

  it('takes a list of partners for recipients in a section about sharing only', () => {
    const sentence = '合作机构包括但不限于：数据公司、支付机构。';
    expect(recipientZones(sentence, '', true).map((zone) => sentence.slice(zone.from, zone.to))).toEqual(['数据公司、支付机构']);
    expect(recipientZones(sentence)).toEqual([]);
  });

  it('takes what supporters do, and who provides a part, in a section about sharing', () => {
    const told = (sentence: string) => recipientZones(sentence, '', true).map((zone) => sentence.slice(zone.from, zone.to));
    expect(told('这些支持包括为我们送货、收款、发短信等。')).toEqual(['为我们送货、收款、发短信等']);
    expect(told('商城的部分功能由成都锦里信息有限公司（住所：成都（高新区）1号）提供。')).toEqual(['成都锦里信息有限公司']);
    expect(told('广告监测：提供广告监测的合作方可能需要使用您的设备信息。')).toEqual(['提供广告监测的合作方']);
  });

  it('carries an English list over the end of a sentence', () => {
    expect(
      recipientZones('with courts and the police when the law requires it;', 'We share data with auditors;').map((zone) => zone.act),
    ).toEqual(['give']);
    expect(recipientZones('with courts and the police when the law requires it;', 'We keep data safe;')).toEqual([]);
  });

  it('reads long sentences in time that grows with their length', () => {
    const long = '我们会将您的姓名、手机号、银行卡号及设备信息与合作的银行'.repeat(400);
    const started = performance.now();
    recipientZones(long);
    expect(performance.now() - started).toBeLessThan(1500);
  });

  it.each([
    '我们不会向任何第三方提供您的个人信息。',
    '贷后提醒由本公司员工完成，不外包给催收机构。',
    '我们承诺不会出售您的信息，或提供给广告商。',
    '我们对任何广告商均不提供您的信息，也不把它交给中介。',
    'We do not rent your data, or share it with advertisers.',
    '未经您同意，我们不会将您的信息与广告商共享。',
    '我们可能从征信机构获取您的信用报告。',
    '您需要向我们提供身份证号。',
    '您可以自行向银行提供收入证明。',
    '由商家向您提供售后服务。',
  ])('%s gives nothing to others', (sentence) => {
    expect(zones(sentence)).toEqual([]);
  });
});
