import type { Span } from '../../document/policy-document.ts';

/** Where a sentence names who receives data, and by which kind of act. */
export interface Zone extends Span {
  act: 'give' | 'entrust' | 'collect' | 'serve';
  /** In a list of services a word for what is done suffices; elsewhere it needs a word for an organisation behind it. */
  bare: boolean;
}

const giveTo = /(?:提供|共享|分享|披露|转让|转移|传输|发送|提交|报送|传送|同步|传递|透露|移交|推送|公开|流转|反馈|传|送|交|转|开放|授权|告知|上传|发|给)(?:给到|给|至|予|到|由)|(?:provide[sd]?|disclose[sd]?|share[sd]?|transfer(?:red|s)?|send|sent|pass(?:ed)?|submit(?:ted)?)\b[^.;]{0,120}?\b(?:to|with)\b/gi;
const us = '(?!(?:您|你|我们|我方|我司|本平台|用户|其他用户|个人|该用户)(?!们?(?:所?选择|所?指定|所?授权|绑定|的?合作|的?委托|的?关联|的?集团|的?母公司|的?子公司|的?服务|的?供应|的?第三方|的?业务|申请|签约|以外|之外|及|和|或|与|、)))';
const toward = new RegExp(`[向对]${us}([^，。；：]{2,140}?)(?:提供(?![商方者])|共享|分享|披露|转让|转移|传输|发送|提交|报送|报备|传递|同步|传送|开放|查询并|推送您)`, 'g');
const together = new RegExp(`(?:与|和|同)${us}((?:[^，。；：]|，(?=如|包括|例如)){2,200}?)(?:共享|分享|共用|交换|交互|共同使用|共同处理|同步|交叉验证|交叉核验|比对|核对)`, 'g');
const toUs = new RegExp(`^${us}`);
const entrust = /(?:委托|聘请|聘用|雇佣|外包给|委任)(?!您|我们|人|关系|处理协议|协议|目的|事项|合同|书|期限|处理(?!的?合作方))([^，。；]{2,120})|\b(?:engage|appoint|instruct|outsource)\b([^.;]{2,100}?)\bto\b/gi;
const collects = /([^，。；]{2,120}?)(?:可能会|可能|会|将|需要|需|也会|可)?(?:收集|获取|获得|读取|采集|接触|访问)(?:和存储|并使用|、使用|和使用|到|或使用)?(?:您|相关信息|用户|个人信息|设备|.{0,12}信息)/g;
const service = /(?:为|向)(?:您|用户|我们)提供([^，。；]{2,60}?)(?:服务|支持|功能)/g;
const listed = /(?:支持|服务|业务|类型|合作方|合作伙伴|供应商|第三方|机构|平台|服务商|对象|主体)(?:主要)?(?:包括|包含|例如|比如|如)(?:但不限于)?([^。；]{2,200})/g;
/** Working with somebody: names and trades count, "partners" alone say nothing. */
const cooperates = new RegExp(`(?:与|和|同)${us}([^，。；：]{2,80}?)(?:等)?(?:开展|进行|达成|建立)?合作(?![方商机伙金银公协各关业])`, 'g');
const toWhom = /,?\s*(?:to|with) (?:whom|which) we\b/gi;
const analysing = /与[^，。；]{0,16}(?:合作|第三方|关联|伙伴)[^，。；]{0,10}(?:进行|开展|共同|联合)([^。；]{0,30}(?:分析|建模|研究)[^，。；]{0,8})/g;

/** Who collects stands right before the verb, and is not ourselves obtaining data from others. */
const collector = /(?:sdk|插件|第三方|合作[方商]|合作机构|合作伙伴|服务商|供应商|提供商|机构)[^，。、（）()]{0,10}$/i;
const obtained = /从|通过|自[^，。]{0,6}处|向[^，。]{0,30}$|我们(?![的及和与/、以]|合作|委托|接入|嵌入|集成)/;

/** A list of examples carries on behind a comma. */
const carriesOn = /^(?:包括|包含|如|例如|比如|即|分别|以及|具体|Inc\b|Ltd\b|LLC\b|including\b|such as\b|and\b|or\b)/;
const refused = /不会|不得|不能|不应|不向|不将|不对|禁止|绝不|从不|无权|拒绝|未经|不再|不允许|不存在|并未|没有|不提供|避免|\bnot\b|\bnever\b/i;
/** Words that turn a refusal back into a permission within the same stretch. */
const restored = /除非|除了|以外的情况|(?<!不)会(?:在|将|向|与)|仅(?:会|在|向)|only/;

/** The stretches of a sentence that name recipients of data. Refusals ("我们不会向…提供") give none. */
export function recipientZones(sentence: string): Zone[] {
  const zones: Zone[] = [];
  const add = (act: Zone['act'], from: number, to: number, verbAt: number, bare = false) => {
    if (to > from && !isRefused(sentence, verbAt)) zones.push({ act, from, to, bare });
  };
  for (const match of sentence.matchAll(giveTo)) {
    const from = match.index + match[0].length;
    if (!toUs.test(sentence.slice(from, from + 12))) continue;
    add('give', from, zoneEnd(sentence, from), match.index);
  }
  for (const match of sentence.matchAll(toward)) {
    const from = match.index + 1;
    add('give', from, from + match[1]!.length, match.index);
  }
  for (const match of sentence.matchAll(together)) {
    const from = match.index + 1;
    add('give', from, from + match[1]!.length, match.index);
  }
  for (const match of sentence.matchAll(entrust)) {
    const text = match[1] ?? match[2] ?? '';
    const from = match.index + match[0].indexOf(text);
    add('entrust', from, zoneEnd(sentence, from), match.index);
  }
  for (const match of sentence.matchAll(analysing)) {
    add('serve', match.index + match[0].length - match[1]!.length, match.index + match[0].length, match.index, true);
  }
  for (const match of sentence.matchAll(cooperates)) {
    add('serve', match.index + 1, match.index + 1 + match[1]!.length, match.index);
  }
  for (const match of sentence.matchAll(toWhom)) add('give', 0, match.index, match.index);
  if (zones.length > 0) {
    const start = zones[0]!.from;
    for (const pattern of [service, listed]) {
      for (const match of sentence.matchAll(pattern)) {
        const from = match.index + match[0].indexOf(match[1]!);
        if (from < start) continue;
        add('serve', from, from + match[1]!.length, match.index, zones.some((zone) => isVague(sentence.slice(zone.from, zone.to))));
      }
    }
    for (const zone of zones.slice()) {
      if (zone.from > 4 && refersBack(sentence.slice(zone.from, zone.to))) add('give', 0, zone.from, zone.from);
    }
  }
  for (const match of sentence.matchAll(collects)) {
    if (!collector.test(match[1]!) || obtained.test(match[1]!)) continue;
    add('collect', match.index, match.index + match[1]!.length, match.index + match[1]!.length);
  }
  return zones;
}

/** True where the recipients stand earlier: "上述机构", "该等合作方". */
export function refersBack(zone: string): boolean {
  return /^(?:我们的)?(?:上述|前述|该等|该类|此类|这些|这类|以上|其|该)/.test(zone);
}

/** Nothing more than "third parties", "service providers", "partners". */
function isVague(zone: string): boolean {
  return /(?:供应商|服务商|提供商|合作伙伴|合作方|第三方|合作机构|其|受托方|服务方)/.test(zone);
}

function zoneEnd(sentence: string, from: number): number {
  let depth = 0;
  for (let i = from; i < sentence.length; i++) {
    const c = sentence[i]!;
    if (c === '（' || c === '(') depth++;
    else if (c === '）' || c === ')') {
      if (depth-- === 0) return i;
    } else if (c === '。' || c === '；' || c === ';') return i;
    else if (depth === 0 && (c === '，' || c === ',' || c === '：') && !carriesOn.test(sentence.slice(i + 1).trimStart())) return i;
  }
  return sentence.length;
}

/** The act at `verbAt` is refused in its own stretch, back to the last comma that opens a new subject. */
function isRefused(sentence: string, verbAt: number): boolean {
  const start = Math.max(
    sentence.lastIndexOf('；', verbAt - 1), sentence.lastIndexOf('。', verbAt - 1), sentence.lastIndexOf('，', verbAt - 1),
  ) + 1;
  const stretch = sentence.slice(start, verbAt);
  return refused.test(stretch) && !restored.test(stretch.slice(stretch.search(refused)));
}
