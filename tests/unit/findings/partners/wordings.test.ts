import { describe, expect, it } from 'vitest';
import type { PartnerKindId } from '../../../../lib/card/taxonomy.ts';
import { findFacts } from '../../../../lib/findings/facts/find-facts.ts';
import { findPartners } from '../../../../lib/findings/partners/find-partners.ts';
import { readTables } from '../../../../lib/findings/tables/read-tables.ts';
import { readingOf } from '../../reading-of.ts';

const section = '# 云杉借条隐私政策\n\n## 三、我们如何共享、委托处理您的信息\n\n';

function partnersOf(markdown: string) {
  const reading = readingOf(markdown);
  return findPartners(reading, findFacts(reading), readTables(reading));
}

/** Ways in which lenders name who gets data. */
const wordings: Partial<Record<PartnerKindId, readonly string[]>> = {
  lender: [
    '我们会将您的申请资料推送至与我们联合放款的银行。',
    '由合作的信托公司出资的，我们会把您的授信资料提供给该信托公司。',
    '您的借款由多家持牌机构共同出资时，我们会向各出资方提供您的还款信息。',
    '我们可能将您的资料转交给消费金融公司审批。',
    '我们会向放款机构同步您的身份信息。',
  ],
  guarantor: [
    '需要增信的，我们会把您的资料提供给融资担保公司。',
    '我们会向融担公司提供您的借款信息。',
    '我们会将您的逾期信息共享给增信机构。',
  ],
  insurer: ['我们会向承保的保险公司提供投保信息。', '我们会把保单要素传输给财险公司。', '我们会向保险经纪公司提供您的联系方式。'],
  'credit-bureau': [
    '我们会依法向金融信用信息基础数据库报送您的信贷信息。',
    '我们会向百行征信等征信机构报送您的还款情况。',
    '我们会将您的借款信息上报央行征信系统。',
    '我们会把您的姓名与证件号码提供给征信公司。',
  ],
  'data-service': [
    '我们会把您的手机号码提供给风控公司。',
    '我们会向大数据公司提供设备信息以识别欺诈。',
    '我们会将信息传输给反欺诈服务商。',
  ],
  'identity-verifier': [
    '我们会将您的人脸照片提供给具有资质的核验机构进行实名核验。',
    '我们会向人脸识别服务商传输您的影像。',
    '我们委托活体检测服务商比对您的面部图像。',
  ],
  payment: [
    '我们会将银行卡号提供给支付公司完成代扣。',
    '为完成放款，我们会向清算机构提供收款账号。',
    '我们会与支付通道方共享您的姓名和卡号。',
  ],
  'collection-agency': [
    '逾期后，我们会将您的联系方式交由受托的催收公司。',
    '我们委托第三方催收机构向您提示还款。',
    '我们可能将您的欠款信息提供给贷后管理机构。',
    '我们会把逾期资料移交给不良资产处置公司。',
    '我们委托委外清收机构协助追索。',
  ],
  'lead-generation': [
    '我们会将您的手机号提供给其他贷款超市。',
    '我们可能把您的资料推荐给助贷机构。',
    '我们会向导流平台提供您的姓名和号码。',
  ],
  marketing: ['我们会向广告合作方提供去标识化的设备标识。', '我们委托短信服务商向您发送通知。', '我们委托智能外呼服务商拨打回访电话。'],
  analytics: ['我们会与数据分析公司共享使用数据。', '我们会与合作机构进行联合建模。', '我们会将脱敏数据提供给统计分析机构。'],
  'cloud-tech': ['我们委托云服务商存储数据。', '我们委托系统运维服务商维护服务器。', '我们会将日志提供给技术服务商排查故障。'],
  'customer-service': ['我们委托客服外包公司接听您的来电。', '我们委托呼叫中心处理您的咨询。', '我们会向客服外包机构提供您的手机号码。'],
  logistics: ['我们会将收货人姓名和地址提供给快递公司。', '我们会向物流企业提供配送信息。', '我们委托仓储公司发货。'],
  'e-signature': [
    '我们会将您的姓名提供给电子认证机构以申请数字证书。',
    '我们会把合同哈希提供给存证机构。',
    '我们会向电子签章服务商提供签约信息。',
  ],
  professional: ['我们可能将资料提供给律师事务所。', '我们会向会计师事务所提供账务资料。', '我们委托律所向您发送律师函。'],
  authority: ['我们会依法向监管部门提供您的信息。', '我们会按照法院的要求提供资料。', '我们会配合公安机关披露您的信息。'],
  acquirer: [
    '我们发生合并时，会将您的信息转移给受让方。',
    '若公司破产清算，您的信息会移交给承接方。',
    '我们被收购的，用户信息将由新的主体继受并向您告知接收方。',
  ],
};

describe('wordings of who receives data', () => {
  for (const [kind, sentences] of Object.entries(wordings)) {
    for (const sentence of sentences) {
      it(`${kind}: ${sentence}`, () => expect(partnersOf(section + sentence).mentions.map((mention) => mention.kind)).toContain(kind));
    }
  }

  it.each([
    '我们可能委托律师事务所协助追索。',
    '本行会向会计师事务所提供必要资料。',
    '我们不会把您的信息提供给催收公司。',
    '我们从未向贷款超市提供您的信息。',
  ])('takes no name from %s', (sentence) => {
    expect(partnersOf(section + sentence).mentions.flatMap((mention) => mention.names)).toEqual([]);
  });
});

describe('pages of others', () => {
  it.each([
    ['第三方名称 | 域名 | 收集的信息', '活动中可能打开由第三方运营的网页，网页会采集下表的信息：'],
    ['H5名称 | 链接 | 收集信息', '我们接入的H5页面如下：'],
    ['页面名称 | 页面地址 | 可能收集的信息', '您点击横幅会跳转到下列第三方页面：'],
    ['小程序名称 | 网址 | 个人信息', '我们内嵌了以下第三方小程序：'],
  ])('are a table %s', (head, lead) => {
    const text = `${section}${lead}\n\n| ${head} |\n|---|---|---|\n| 杉果商城 | m.shanguo.example | IP地址、手机号码 |\n| 青禾会员 | vip.qinghe.example | Cookie |\n`;
    expect(partnersOf(text).h5.map((page) => page.name)).toEqual(['杉果商城', '青禾会员']);
  });

  it('are none where the addresses are of privacy policies', () => {
    const text = `${section}合作方清单如下，点击链接可查看其页面：\n\n| 第三方名称 | 共享信息 | 隐私政策链接 |\n|---|---|---|\n| 杉果数据有限公司 | 手机号码 | https://shanguo.example/p |\n`;
    expect(partnersOf(text).h5).toEqual([]);
  });
});

describe('recipients in English', () => {
  it.each([
    ['professional', 'Lawyers and auditors receive data where their mandate calls for it.'],
    ['authority', 'Courts and the police may receive your information where a statute obliges us.'],
    ['collection-agency', 'We place overdue accounts with a debt collection agency and share your contact details with it.'],
  ] as const)('%s: %s', (kind, sentence) => {
    const text = `# Spruce Loans privacy notice\n\n## Who receives your data\n\n${sentence}`;
    expect(partnersOf(text).mentions.map((mention) => mention.kind)).toContain(kind);
  });
});

describe('recipients told by other words than giving', () => {
  const section = '# 云杉借条隐私政策\n\n## 三、我们如何共享您的信息\n\n';
  const kindsOf = (text: string) => [...new Set(partnersOf(section + text).mentions.map((mention) => mention.kind))].sort();
  const namesOf = (text: string) => partnersOf(section + text).mentions.flatMap((mention) => mention.names);

  it.each<[string, PartnerKindId[]]>([
    ['短信平台代我们发送通知，会接触手机号码。', ['marketing']],
    ['云服务商为我们提供服务器与带宽。', ['cloud-tech']],
    ['本公司转让不良贷款的，会向您告知承继方的名称。', ['acquirer']],
    ['法院、公安机关持合法手续调取信息的，我们予以配合。', ['authority']],
    ['我们会将您的还款情况报送人民银行征信系统。', ['credit-bureau']],
  ])('%s', (text, kinds) => expect(kindsOf(text)).toEqual(kinds));

  it('parts the trade from the name behind it', () => {
    expect(namesOf('电子认证机构海州云印电子认证有限公司：取得姓名、证件号码。')).toEqual(['海州云印电子认证有限公司']);
    expect(namesOf('我们签约的催收机构有霁州云帆企业管理有限公司、云帆（海州）商务咨询有限公司。')).toEqual([
      '霁州云帆企业管理有限公司',
      '云帆（海州）商务咨询有限公司',
    ]);
  });
});
