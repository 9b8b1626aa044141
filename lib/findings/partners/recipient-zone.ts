import { sign, signsIn } from '../signs.ts';
import { colonList, englishZones, needsVerbBefore } from './english-zones.ts';
import { isRefused, refusedHere } from './refused-act.ts';
import { isVague, refersBack } from './vague-recipients.ts';
import { obtained, workingZones } from './working-zones.ts';
import type { Zone } from './zone.ts';
import { stretchStart, zoneEnd } from './zone-end.ts';

const giveTo =
  /(?:提供|共享|分享|披露|转让|转移|传输|发送|提交|报送|传送|同步|传递|透露|移交|推送|公开|流转|反馈|传|送|交|转|开放|授权|告知|上传|发|给)(?:给到|给|至|予|到|由)/g;

/** "上报央行征信系统", "录入信用信息系统": the system stands for who keeps it. */
const entersInto = /(?:上报|录入|报备|报送)(?:至|到|给|进)?(?=[^，。；]{0,16}(?:征信|信用信息|数据库|监管|协会|系统))([^，。；]{2,30})/g;

/** "把…给某某公司": the plain verb, with what is given before it. */
const handTo = /[把将][^，。；]{2,70}?给(?!到|您|你|我们|予|以下|出)/g;

const us =
  '(?!(?:您|你|我们|我方|我司|本平台|用户|其他用户|个人|该用户)(?!们?(?:所?选择|所?指定|所?授权|绑定|平台[^，。；]{0,3}(?:第三方|商家|商户|卖家|合作)|的?合作|的?委托|的?关联|的?集团|的?母公司|的?子公司|的?服务|的?供应|的?第三方|的?业务|申请|签约|以外|之外|及|和|或|与|、)))';

/** "向为平台提供物流服务的某公司披露": what they do for us stands before their name. */
const doingForUs = '(?:为[^，。；：的]{1,16}提供[^，。；：的]{2,30}的)?';

const toward = new RegExp(
  `[向对]${us}(${doingForUs}[^，。；：]{2,140}?)(?:提供(?![商方者])|共享|分享|披露|转让|转移|传输|发送|提交|报送|报备|传递|同步|传送|开放|查询并|推送您|核对|核验)`,
  'g',
);

const together = new RegExp(
  `(?:与|和|同)${us}((?:[^，。；：]|，(?=如|包括|例如)){2,200}?)(?:共享|分享|共用|交换|交互|使用(?=去标识|匿名)|共同使用|共同处理|同步|交叉验证|交叉核验|比对|核对)`,
  'g',
);

const toUs = new RegExp(`^${us}`);

/** "系统服务商与我们联合服务您时，会与其使用…信息": who serves together with us. */
const withUs =
  /(?:^|[，。；：当])([^，。；：]{2,44}?(?:商|方|机构|公司|伙伴|平台))与我们(?:联合|共同|一起)(?:为您|为你|向您|向你)?提供(?=[^。；]{0,60}信息)/g;

/** "为分析产品情况，我们的合作方可能需要使用…信息": who works for us gets to see data. */
const ofOurs =
  /，((?:我们的)?(?:合作[方商]|合作伙伴|合作机构|服务商|供应商))(?:可能|也)?(?:会|将|需要|需)(?:会|要)?(?:使用|获取|收集|接触|读取)(?=[^。；]{0,60}(?:信息|数据|情况))/g;

/** "我们不会转让给除关联公司外的任何公司": affiliates are excepted from the refusal. */
const exceptFor =
  /除((?:我们的?|本公司的?)?[^，。；除外]{0,6}(?:关联公司|关联方|关联企业|子公司|母公司|集团成员)[^，。；除外]{0,6}?)(?:以外|之外|外)的?(?:任何|其他|其它|第三方)/g;

/** "在关联公司之间共享": those among whom data go round. */
const among =
  /(?:在|于)(?!此|本|中国|境内)([^，。；]{2,40}?)(?:之间|间|内部)(?:进行|相互|互相|可以|可能)?(?:共享|共用|分享|传输|同步|流转)/g;

/** "向合作伙伴（地图服务商、广告商等，例如…）共享": what stands in brackets behind the receivers are receivers too. */
const withExamples = new RegExp(
  `[向与和]${us}([^，。；：（(“”]{0,38}(?:方|商|伙伴|机构|公司|第三方|平台|企业|者|单位)[（(](?!以下|下称|简称|亦称)[^（()）。；]{2,160}[）)])(?:提供(?![商方者])|共享|分享|披露|传输|发送|同步)`,
  'g',
);

/** "送货的商家不可避免地会获知": who cannot help seeing data. */
const cannotHelp =
  /(?:^|[，。；])([^，。；：]{2,40}?)(?:在[^，。；]{2,24})?不可避免地?(?:会|将|可能)?(?:获知|获取|获得|知悉|得知|了解|接触|收集)/g;

/** "这些支持包括为我们提供支付服务、数据处理": what those do who were named in general before. */
const supports =
  /(?:这些|该等|此类|上述|前述)(?:支持|服务|业务|合作方|合作伙伴|机构|第三方|供应商|服务商)(?:主要)?(?:包括|包含|有)(?!但不限于以下)([^。；]{2,200})/g;

/** "经身份认证机构进行核验": whoever checks data gets them. */
const checkedBy =
  /(?:通过|经由?|借助)(?!本|我们|您|我司|平台|短信|手机|验证码|自动|以下|上述)([^，。；：]{2,40}?(?:机构|公司|中心|服务商|部门))(?:对[^，。；]{2,24})?(?:进行|完成|开展|予以)?[^，。；]{0,8}?(?:核验|验证|校验|认证(?!机构|中心|服务)|核实|鉴权|比对)/g;

/** "您授权征信机构向我们查询": who asks gets an answer. */
const asksUs = /授权([^，。；：您我]{2,40}?)[向从]我们(?:查询|采集|获取|收集|调取|核实|了解|索取)/g;

/** "我们和某认证机构需要您提供真实姓名": who asks together with us. */
const asksWithUs =
  /我们(?:和|与|及)([^，。；：您]{2,30}?(?:机构|公司|服务商|提供商|合作方))(?:需要|会要求|将要求|可能需要)您(?:提供|提交|上传)/g;

/** "配送公司会在送货途中使用您的地址信息": who uses what we have. */
const usesYours =
  /(?:^|[，。；：])([^，。；：我您]{2,60}?(?:商家|商户|公司|服务商|供应商|合作方|合作伙伴|机构))(?:会|将|可能会|需要)(?:在[^，。；]{2,14}?(?:内|中|时|过程中))?(?:使用|获知|接触|查看)您的[^，。；]{0,16}信息/g;

/** "部分功能由某公司提供", in a section about sharing. */
const providedBy =
  /由((?!我们|您|本|其|此|平台|第三方|系统)[^，。；：（(]{3,40}?(?:公司|机构|服务商|运营商|中心))(?=(?:[（(](?:[^（()）]|[（(][^（()）]*[）)]){0,120}[）)])?(?:独立|共同|负责|直接|为[您我]们?)?(?:提供|开发|运营|支持))/g;

/** "此服务由某某有限公司提供底层技术", wherever it stands: a company printed in full that provides what the user uses. */
const suppliedBy =
  /由((?!我们|您|本|其|此)(?:[^，。；：（()）]|[（(][^（()）]{1,8}[）)]){3,70}?有限(?:责任)?公司)(?=(?:独立|共同|负责|直接|联合)?(?:为|向)?(?:您|我们|用户)?提供)/g;

/** Verbs without which `toward` and `together` cannot match: a cheap look before their search. */
const givingVerb =
  /使用(?:去标识|匿名)|提供|共享|分享|披露|转让|转移|传输|发送|提交|报送|报备|传递|同步|传送|开放|查询并|推送您|共用|交换|交互|共同|核验|验证|比对|核对/;

const entrust =
  /(?<!受其|受他人|接受|受您|您|合作[商方])(?:委托|聘请|聘用|雇佣|外包给|委任)(?!您|我们|人|关系|处理协议|协议|目的|事项|合同|书|期限|处理(?!的?合作方))([^，。；]{2,120})|\b(?:engage|appoint|instruct|outsource)\b([^.;]{2,100}?)\bto\b|\bwe (?:also )?(?:use|rely on|work with|partner with)\b(?! (?:your|this|that|the|it|cookies|personal|data|information))((?:[^.;]|(?<=Inc|Ltd|Co|Corp)\.){2,80}?)\b(?:to|for|as|who)\b/gi;

const collects =
  /(?:可能会|可能|也会|会|将|需要|需|可)?(?:收集|获取|获得|读取|采集|接触|访问|收到|拿到|知悉|获知)(?:和存储|并使用|、使用|和使用|到|或使用)?(?:您|相关信息|用户|个人信息|设备|.{0,12}信息)/g;

/** Cheap looks before the searches that these words begin. */
const entrusting = /委[托任]|聘|雇佣|外包给/;

const listing = /受托|接收|委托|对象/;

const service = /(?:为|向)(?:您|用户|我们)提供([^，。；]{2,60}?)(?:服务|支持|功能)/g;

const listed =
  /(?:支持|服务|业务|类型|合作方|合作伙伴|供应商|第三方|机构|平台|服务商|对象|主体)(?:主要)?(?:包括|包含|例如|比如|如)(?:但不限于)?([^。；]{2,200})/g;

/** Words for who receives, followed by a list of them: no verb is needed. */
const receivers =
  /(?:受托方|接收方|受托人|受托机构|被委托方|委托对象|共享对象|提供对象|披露对象|接收者)(?:的?(?:类型|类别|范围))?(?:主要|目前|通常|可能)?(?:包括|包含|分为|如下|例如)(?:但不限于|以下[^，。；：:]{0,8})?[:：]?([^。；]{2,200})/g;

/** The same for partners in general, in sections about sharing. */
const partners =
  /(?:合作方|合作伙伴|合作机构|合作单位|供应商|服务商|提供商|提供方|第三方)(?:的?(?:类型|类别|范围))?[：:]?(?:主要|目前|通常|可能)?(?:包括|包含|分为|如下)(?:但不限于|以下[^，。；：:]{0,8})?[：:]?([^。；]{2,300})/g;

/** "登录类、分享类、支付类、推送类": sorts of SDK or partner, three at least. */
const sorts = /(?:[^，。；：、（）]{2,16}类(?:服务|sdk)?[、和及与]){2,}[^，。；：、（）]{2,16}类/gi;

/** Working with somebody: names and trades count, "partners" alone say nothing. */
const cooperates = new RegExp(`(?:与|和|同)${us}([^，。；：]{2,80}?)(?:等)?(?:开展|进行|达成|建立)?合作(?![方商机伙金银公协各关业])`, 'g');

const analysing =
  /与[^，。；]{0,16}(?:合作|第三方|关联|伙伴)[^，。；]{0,10}?(?:进行|开展|共同|联合)([^。；]{0,30}(?:分析|建模|研究)[^，。；]{0,8})/g;

/** Who collects stands right before the verb, and is not ourselves obtaining data from others. */
const collector = /(?:sdk|插件|第三方|合作[方商]|合作机构|合作伙伴|服务商|供应商|提供[商方者]|商家|机构)[^，。、（）()]{0,10}$/i;

/** It is the user who gives. */
const byUser = /(?:您|用户)(?:还|也|仍)?(?:需要?|须|应当?|可以?|自行|主动|直接|另行|不可避免[地的]?要?)+$/;

/**
 * The stretches of a sentence that name recipients of data. Refusals ("我们不会向…提供") give none.
 * @param previous the sentence before it, for lists that carry on its verb
 * @param sharing the section is about sharing: who is listed there as a partner receives data
 */
export function recipientZones(sentence: string, previous = '', sharing = false): Zone[] {
  const zones: Zone[] = [];
  const add = (act: Zone['act'], from: number, to: number, verbAt: number, bare = false) => {
    if (to > from && !isRefused(sentence, verbAt)) zones.push({ act, from, to, bare });
  };
  const signs = signsIn(sentence);
  for (const match of signs & sign.toward ? sentence.matchAll(giveTo) : []) {
    const from = match.index + match[0].length;
    if (!toUs.test(sentence.slice(from, from + 12))) continue;
    add('give', from, zoneEnd(sentence, from), match.index);
  }
  if (signs & sign.give) {
    for (const match of sentence.matchAll(handTo)) {
      const from = match.index + match[0].length;
      if (!zones.some((zone) => zone.from === from)) add('give', from, zoneEnd(sentence, from), match.index);
    }
  }
  for (const match of signs & sign.report && /上报|录入|报备|报送/.test(sentence) ? sentence.matchAll(entersInto) : []) {
    if (!/(?:您|用户)(?:需要?|须|可以?|应|自行|主动)*$/.test(sentence.slice(0, match.index)))
      add('give', match.index + match[0].length - match[1]!.length, match.index + match[0].length, match.index);
  }
  const western =
    (signs & sign.english && /[a-z]{3} [a-z]/i.test(sentence)) ||
    (signs & sign.latin && /[a-z]{3}/i.test(sentence) && colonList.test(previous));
  if (western) {
    for (const { act, from, to, verbAt } of englishZones(sentence, sharing)) add(act, from, to < 0 ? zoneEnd(sentence, from) : to, verbAt);
    if (needsVerbBefore(sentence, previous) && recipientZones(previous).length > 0) add('give', 0, zoneEnd(sentence, 0), 0);
  }
  if (signs & sign.before && givingVerb.test(sentence)) {
    for (const pattern of [toward, together]) {
      for (const match of sentence.matchAll(pattern)) {
        const from = match.index + 1;
        if (!refusedHere.test(match[1]!) && !byUser.test(sentence.slice(Math.max(0, match.index - 12), match.index)))
          add('give', from, from + match[1]!.length, match.index);
      }
    }
  }
  const giveAll = (pattern: RegExp, act: Zone['act'], bare = false) => {
    for (const match of sentence.matchAll(pattern)) {
      const from = match.index + match[0].indexOf(match[1]!);
      add(act, from, from + match[1]!.length, match.index + 1, bare);
    }
  };
  if (/间|内部/.test(sentence)) giveAll(among, 'give');
  if (sentence.includes('授权')) giveAll(asksUs, 'give');
  if (signs & sign.with && sentence.includes('要您')) giveAll(asksWithUs, 'give');
  if (sentence.includes('您的') && /使用|获知|接触|查看/.test(sentence)) giveAll(usesYours, 'give');
  if (signs & sign.before && /[（(]/.test(sentence) && givingVerb.test(sentence)) giveAll(withExamples, 'give');
  if (sentence.includes('不可避免')) giveAll(cannotHelp, 'give');
  if (/通过|经|借助/.test(sentence) && /核验|验证|校验|认证|核实|鉴权|比对/.test(sentence)) giveAll(checkedBy, 'entrust');
  if (sharing && signs & sign.by) giveAll(providedBy, 'entrust');
  if (!sharing && signs & sign.by && sentence.includes('公司')) giveAll(suppliedBy, 'supply');
  if (sharing && /(?:这些|该等|此类|上述|前述)[^，。；]{2,5}(?:主要)?(?:包括|包含|有)/.test(sentence)) giveAll(supports, 'serve', true);
  if (sharing && signs & sign.with) giveAll(withUs, 'give');
  if (sharing && sentence.includes('，')) giveAll(ofOurs, 'give');
  for (const match of sentence.includes('除') && givingVerb.test(sentence) ? sentence.matchAll(exceptFor) : [])
    zones.push({ act: 'give', from: match.index + 1, to: match.index + 1 + match[1]!.length, bare: false });
  const cooperating = (signs & sign.with) !== 0 && sentence.includes('合作');
  for (const match of western || (signs & sign.entrust && entrusting.test(sentence)) ? sentence.matchAll(entrust) : []) {
    const text = match[1] ?? match[2] ?? match[3] ?? '';
    const from = match.index + match[0].indexOf(text);
    add('entrust', from, zoneEnd(sentence, from), match.index);
  }
  for (const match of signs & sign.with && sentence.includes('与') ? sentence.matchAll(analysing) : []) {
    add('serve', match.index + match[0].length - match[1]!.length, match.index + match[0].length, match.index, true);
  }
  for (const match of cooperating ? sentence.matchAll(cooperates) : []) {
    add('serve', match.index + 1, match.index + 1 + match[1]!.length, match.index);
  }
  for (const match of signs & sign.listing && listing.test(sentence) ? sentence.matchAll(receivers) : []) {
    add('give', match.index + match[0].length - match[1]!.length, match.index + match[0].length, match.index, true);
  }
  for (const { act, from, to, verbAt, bare } of workingZones(sentence, sharing)) add(act, from, to, verbAt, bare);
  const silent = zones.length === 0;
  if (sharing && silent) {
    for (const match of sentence.matchAll(partners)) {
      add('serve', match.index + match[0].length - match[1]!.length, match.index + match[0].length, match.index, true);
    }
  }
  if (sharing && sentence.includes('类、')) {
    for (const match of sentence.matchAll(sorts)) add('serve', match.index, match.index + match[0].length, match.index, true);
  }
  if (!silent) {
    const start = zones[0]!.from;
    for (const pattern of [service, listed]) {
      for (const match of sentence.matchAll(pattern)) {
        const from = match.index + match[0].indexOf(match[1]!);
        if (from < start || zones.some((zone) => zone.act === 'serve' && zone.bare && zone.from <= from && from < zone.to)) continue;
        add(
          'serve',
          from,
          from + match[1]!.length,
          match.index,
          zones.some((zone) => isVague(sentence.slice(zone.from, zone.to))),
        );
      }
    }
    for (const zone of zones.slice()) {
      if (zone.from > 4 && refersBack(sentence.slice(zone.from, zone.to))) add('give', 0, zone.from, zone.from);
    }
  }
  for (const match of signs & sign.collect ? sentence.matchAll(collects) : []) {
    const from = stretchStart(sentence, match.index);
    const subject = sentence.slice(from, match.index);
    if (subject.length >= 2 && collector.test(subject) && !obtained.test(subject)) add('collect', from, match.index, match.index);
  }
  return zones;
}
