import type { PartnerMention } from '../findings.ts';
import type { PartnerKindId, ViaId } from '../../card/taxonomy.ts';
import type { Clause } from '../../clauses/clause.ts';
import { numbering } from '../../clauses/numbering.ts';
import type { Span } from '../../document/policy-document.ts';
import { quoteAround } from '../quote.ts';
import { runInLabel } from './english-items.ts';
import { kindsIn } from './kinds.ts';
import { maySay, type Reading } from '../reading.ts';
import { sign } from '../signs.ts';

const merger =
  /合并|债权整体|债权[^，。；]{0,4}(?:转让|出让|移转)|转让[^，。；]{0,4}(?:不良|债权|贷款)|出让|接管|主体变更|兼并|收购|分立|重组|破产|资产转让|资产出售|业务转让|股权转让|解散|业务出售|整体出售|merge[rs]?\b|acquisition|acquires?\b|amalgamat(?:es?|ion)\b|transfer (?:of )?(?:our )?engagements|bankruptcy|insolvency|sale of (?:all|our|the|part|assets|business)|(?:buys?|purchases?|takes? over|sell) (?:all|part|some|any|our|the) /i;
/** Who carries on is named to the user: data go with the business. */
const namesSuccessor =
  /(?:告知|告诉|通知|公示|公告)[^，。；]{0,10}(?:受让人|受让方|承继方|承接方|继受方|接收方|接收人|继承方|新的[^，。；]{0,6}(?:方|者|主体))|(?:要求|由)[^，。；]{0,4}新的[^，。；]{0,6}(?:控制者|管理者|处理者|持有者|运营者)[^，。；]{0,4}继续/;
const passesOn =
  /存续的|转让|转移|转交|新的持有|受让|承接|承继|继受|接收方|移交|出售|移转|交给|转给|接手|接管|一并|transfer|successor|amalgamat|engagements|share|disclose|pass|company that|new owner/i;
const demanded =
  /(?:根据|按|依|应|基于|响应|遵守|配合|因)[^，。；]{0,40}(?:法律|法规|诉讼|司法|行政|监管|政府|法院|执法|有权机关|主管部门|公安)|(?:法律|法规|司法|行政|监管|政府|法院|执法)[^，。；]{0,20}(?:要求|规定|命令|请求|程序)|(?:required by|comply with|pursuant to)[^.;]{0,40}(?:law|court|regulat)/i;
const gives =
  /(?:(?:会|可能|有权|有必要|可以|需要|需|将|向|对外|须|必须|并)[^，。；]{0,40}?)(?:提供|披露|共享|公开|报送|转让|传输)(?!的?(?:服务|产品))|(?:may|will|shall|must|have to|need to)[^.;]{0,40}(?:disclose|share|provide)/i;
const byUser = /您(?:还)?(?:需要?|须|应当?|同意|授权)|同意|授权/;
const authorities =
  /行政|司法|政府|监管|执法|法院|检察|公安|有权机关|主管部门|国家机关|公共机构|authorit|court|regulator|government|law enforcement/i;
const studies = /分析|统计|趋势|衡量|效果|analy|statistic|measure/i;
const advertises = /广告|营销|推广|advertis|marketing/i;
const supports = /客户支持|客服|客户服务|customer (?:support|service)/i;
const others =
  /(?:第三方(?!平台留存)|合作方|合作伙伴|服务供应商|服务提供商|广告商)[^，。；]{0,24}(?:使用|收集|协助|帮助|通过|放置|设置|投放|分析|可)|(?:提供给|共享给|共享至)[^，。；]{0,16}(?:第三方|合作方|合作伙伴)|(?:third part|partner|provider)[^.;]{0,60}(?:use|set|place|collect|help)/i;

const english = /^[\x20-\u2fff]*[a-z]{3} [a-z][\x20-\u2fff]*$/i;

/** Recipients that are named by an event rather than by a word for them: the successor in a merger, authorities that demand data. */
export function eventPartners(reading: Reading, clause: Clause, sentence: Span): PartnerMention[] {
  const merging = maySay(reading, clause, sign.merger | sign.latin);
  const demanding = maySay(reading, clause, sign.authority | sign.latin);
  if (!merging && !demanding) return [];
  const text = clause.text.slice(sentence.from, sentence.to);
  const mentions: PartnerMention[] = [];
  const push = (kind: PartnerKindId, via: ViaId, at: RegExp, rule: string) => {
    const found = at.exec(text);
    const from = sentence.from + (found?.index ?? 0);
    mentions.push({
      kind,
      names: [],
      via,
      data: [],
      purpose: null,
      evidence: quoteAround(clause, { from, to: from + (found?.[0].length ?? 1) }),
      rule,
    });
  };
  const merges = merging && merger.test(text);
  const successor = merges && namesSuccessor.test(text) && !/不会|不得/.test(text);
  const listed =
    merges &&
    clause.role === 'sharing' &&
    english.test(text) &&
    (passesOn.test(text) || runInLabel(clause.text) !== null || numbering(clause.text) !== null) &&
    !/\b(?:not|never)\b/i.test(text);
  const buyer =
    clause.role === 'sharing' &&
    english.test(text) &&
    /\b(?:who|which|that|whoever)\b[^.;]{0,30}\bacquires?\b[^.;]{0,40}\b(?:business|receivables|assets|company|loans?|portfolio)\b/i.test(
      text,
    );
  if (
    buyer ||
    successor ||
    listed ||
    (merges &&
      passesOn.test(text.replace(/资产转让|业务转让|股权转让|资产\/业务转让/g, '')) &&
      /信息|数据|资料|记录|档案|data|information|debts?/i.test(text))
  ) {
    push('acquirer', 'transfer', merger, 'merger');
  }
  if (demanding && (demandsData(text) || namesTheCase(clause, text))) {
    push('authority', 'disclosure', authorities, 'legal-demand');
  }
  return mentions;
}

/** Of the cases in which data are passed on, listed one by one: "根据法律或行政、司法机关的强制性要求". */
function namesTheCase(clause: Clause, text: string): boolean {
  return (
    (clause.role === 'sharing' || clause.role === 'transfer' || clause.role === 'disclosure') &&
    text.length <= longestCase &&
    numbering(clause.text) !== null &&
    /^[^，。；]{0,8}(?:根据|按照?|依|应|基于|响应|遵守|因)/.test(text) &&
    demanded.test(text) &&
    authorities.test(text) &&
    /要求|命令|请求|程序|裁[定决]|调取/.test(text) &&
    !/不会|不得|您的?同意/.test(text)
  );
}
const longestCase = 60;

/** True where authorities or the law demand that data be given, and we give them. */
function demandsData(text: string): boolean {
  if (!authorities.test(text)) return false;
  // "公安机关持合法手续调取的，我们予以配合"
  const heeded =
    /(?:调取|调阅|查询|要求|要我们|出具|命令|请求)[^。；]{0,40}(?:我们|我行|本行|本公司|我司|平台|，)[^，。；]{0,10}(?:配合|协助|提供)/.exec(
      text,
    );
  if (heeded && authorities.test(text.slice(0, heeded.index + 2)) && !/不(?:会|予|得)|拒绝|您/.test(heeded[0])) return true;
  const demand = demanded.exec(text);
  const giving = gives.exec(text);
  if (!demand || !giving) return false;
  return (
    !byUser.test(text.slice(0, giving.index + giving[0].length)) && !/不会|除外$|不得/.test(text.slice(0, giving.index + giving[0].length))
  );
}

/** Partners that read cookies and the like: those who analyse, advertise or answer users. */
export function cookiePartners(reading: Reading, clause: Clause, sentence: Span): PartnerMention[] {
  const text = clause.text.slice(sentence.from, sentence.to);
  if (!others.test(text) || /不会|概不|而非|受.{0,20}约束/.test(text)) return [];
  const mentions: PartnerMention[] = [];
  const push = (kind: PartnerKindId, word: RegExp) => {
    const found = word.exec(text);
    if (!found) return;
    const from = sentence.from + found.index;
    mentions.push({
      kind,
      names: [],
      via: 'share',
      data: [],
      purpose: null,
      evidence: quoteAround(clause, { from, to: from + found[0].length }),
      rule: 'cookies',
    });
  };
  push('analytics', studies);
  push('marketing', advertises);
  push('customer-service', supports);
  for (const word of kindsIn(reading, clause, sentence.from, sentence.to)) {
    mentions.push({
      kind: word.kind,
      names: [],
      via: 'share',
      data: [],
      purpose: null,
      evidence: quoteAround(clause, word),
      rule: 'cookies',
    });
  }
  return mentions.filter((mention) => mention.kind !== 'telecom' && mention.kind !== 'authority');
}
