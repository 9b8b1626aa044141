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
  ])('%s', (sentence, expected) => {
    expect(zones(sentence)).toEqual(expected);
  });

  it('reaches back to recipients named before', () => {
    expect(zones('该等合作方包括物流公司、审计机构，我们可能将信息提供给上述机构。'))
      .toContain('give:该等合作方包括物流公司、审计机构，我们可能将信息提供给');
  });

  it.each([
    '我们不会向任何第三方提供您的个人信息。',
    '未经您同意，我们不会将您的信息与广告商共享。',
    '我们可能从征信机构获取您的信用报告。',
    '您需要向我们提供身份证号。',
    '由商家向您提供售后服务。',
  ])('%s gives nothing to others', (sentence) => {
    expect(zones(sentence)).toEqual([]);
  });
});
