import { describe, expect, it } from 'vitest';
import { partnersOf } from './partners-of.ts';

const sharing = '## 三、信息共享\n\n';

describe('companies entrusted with work', () => {
  it('are of the trade that the words behind their name tell', () => {
    const { of } = partnersOf(
      `${sharing}我们委托专业机构处理部分事务：委托雾城云栖信息科技有限公司提供系统运维；委托梧桐湖通信技术有限公司发送短信；委托雾城清和资产服务有限公司、梧桐湖法务咨询有限公司提供逾期账款的催收；委托雾城印务有限公司印制、寄送对账单和律师函。`,
    );
    expect(of('梧桐湖通信技术有限公司')).toEqual(['marketing entrust']);
    expect(of('雾城清和资产服务有限公司')).toEqual(['collection-agency entrust']);
    expect(of('梧桐湖法务咨询有限公司')).toEqual(['collection-agency entrust']);
    expect(of('雾城印务有限公司')).toEqual(['logistics entrust']);
  });

  it('are of the trade that the subject of a passive tells', () => {
    const { of } = partnersOf(
      `${sharing}身份核验交给雾城核真数据服务有限公司；客服系统由梧桐湖热线信息技术有限公司提供；多头申请的查询由雾城明鉴管理有限公司提供。`,
    );
    expect(of('梧桐湖热线信息技术有限公司')).toEqual(['customer-service entrust']);
    expect(of('雾城明鉴管理有限公司')).toEqual(['data-service entrust']);
  });

  it('count where a later part says what they get', () => {
    const { of } = partnersOf('## 一、我们收集的信息\n\n兑换券由雾城百宝电子商务有限公司发放，需要把您的手机号告诉它。');
    expect(of('雾城百宝电子商务有限公司')).toEqual(['merchant entrust']);
  });

  it('may be a public body that a title names', () => {
    const { names } = partnersOf(`${sharing}（1）资金方：向其提供您的身份信息。\n\n（2）中国人民银行征信中心：我们依法报送您的信贷信息。`);
    expect(names).toContain('中国人民银行征信中心');
  });

  it('are none in a table of our own products', () => {
    const text =
      '## 一、我们收集的信息\n\n请到合作网点补充核验。以各产品的申请页面为准：\n\n| 产品 | 相较上表的差异 |\n| --- | --- |\n| 循环贷 | 无 |\n| 现金贷 | 须上传收入证明 |';
    expect(partnersOf(text).names).toEqual([]);
  });
});

describe('recipients in general', () => {
  const vague = '我们会把您的资料提供给第三方。';
  const named = [
    '江湾银行股份有限公司',
    '梧桐湖银行股份有限公司',
    '雾城聚缘消费金融有限公司',
    '雾城福满融资担保有限公司',
    '雾城通达物流有限公司',
    '梧桐湖人寿保险有限公司',
  ];

  it('are not told where many are told by name', () => {
    expect(partnersOf(`${sharing}${vague}`).kinds).toContain('other');
    expect(partnersOf(`${sharing}${vague}入驻的机构有：${named.join('、')}。`).kinds).not.toContain('other');
  });
});
