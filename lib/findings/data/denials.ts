import type { Clause } from '../../clauses/clause.ts';
import type { Span } from '../../document/policy-document.ts';
import type { DataId } from '../../card/taxonomy.ts';
import { hitsOf, type Reading } from '../reading.ts';
import { type RawMention, weakMention } from './raw-mention.ts';
import { isTerm } from './english-permissions.ts';
import { goingWithout } from './going-without.ts';

/** Words that turn "we do not collect" into a promise about consent or scope. */
const limits =
  /其他|其它|别的|无关|往来|之间的|后台|额外|不必要|非必要|超出|未经|未征得|未取得|未获得|除非|以外|之外|任何与|多余|整个|全部的|without your|unless|other than|beyond|unnecessary|不相关|单独|全量|全部|完整|所有|除.{1,20}外/;

/** "Our employees will never ask for your OTP" warns of swindlers. */
const staffNeverAsk =
  /\b(?:employees?|staff|representatives?|agents?|personnel|officers?|colleagues|team members?|nobody (?:from|at|who))\b[^.;]{0,60}\b(?:never|not|ever)\b[^.;]{0,12}\b(?:ask|request|require|solicit|call)/i;

/** True when the sentence says without reserve that this is not collected. */
export function isFirmDenial(reading: Reading, clause: Clause, sentence: Span, step: Span): boolean {
  // "如您拒绝授权，我们将不读取短信": what happens on refusal, not what they never do.
  if (hitsOf(reading, clause.id, 'cue', sentence.from, step.from).some((cue) => cue.concept === 'cue.refuse')) return false;
  if (goingWithout(clause, sentence)) return false;
  // "不收集指纹（验证由手机系统完成）": the bracket explains.
  const opened = clause.text.slice(sentence.from, step.from).search(/[（(][^（()）]*$/);
  if (opened >= 0 && /由|均|通过|因为|系/.test(clause.text.slice(sentence.from + opened, step.from + 12))) return false;
  // "工作人员不会索要您的验证码" warns of swindlers.
  if (
    /(?:工作人员|员工|客服|坐席|人员)[^。；]{0,30}(?:不会|绝不|不得|从不)[^，。；]{0,6}(?:索|询问|打听|要求|要您|[问找向]您)/.test(
      clause.text.slice(sentence.from, sentence.to),
    )
  )
    return false;
  if (staffNeverAsk.test(clause.text.slice(sentence.from, sentence.to))) return false;
  const start = Math.max(sentence.from, clause.text.lastIndexOf('，', step.from) + 1);
  // "可以改为…，从而无须提供诊疗项目": not asked of those who go another way.
  if (
    /(?:从而|即|便|则|就|也|即可|选择|改为|改用)[^，。；]{0,4}(?:无需|无须|不需要|不必|不用)(?:您)?提供[^，。；]{0,6}$/.test(
      clause.text.slice(start, step.from),
    )
  )
    return false;
  const before = clause.text.slice(sentence.from, step.from);
  if (
    /(?:打开|开启|关闭|关掉|限制|启用)[^，。；]{0,6}后[，,]?[^，。；]{0,4}(?:就|便)[^，。；]{0,24}$|除非|除此之外|除.{1,24}之外|除[^，。]{0,10}(?:选定|选择|勾选|点选)[^，。]{0,8}外[，,]|关闭后|模式下|此时|仅浏览|访客|游客|(?:如|若)[^，。]{0,12}(?:未|不|没有)/.test(
      before,
    )
  )
    return false;
  const own = clause.text.slice(start, step.to + 12);
  // "不再读取通讯录权限" may be one version's; never asking for a permission is a denial for good.
  if (
    /权限/.test(clause.text.slice(step.from, step.to + 3)) &&
    !/申请|索[取要]/.test(clause.text.slice(Math.max(sentence.from, step.from - 12), step.to + 16))
  )
    return false;
  // "不获取您的相册，只接收您选中的图片": denied in part; "在小程序里拿不到", "您选…就读不到": by one way in.
  if (
    /^[^。；，]{0,8}[，,](?:而)?(?:只|仅)(?:会|能|是)?(?:接收|读取|获取|收集|使用|上传|访问|提取|取)[^。；]{0,16}(?:您|你|用户)[^。；]{0,8}(?:选|挑|指定|勾|点)/.test(
      clause.text.slice(step.to, step.to + 48),
    )
  )
    return false;
  if (/小程序(?:里|中|内|端)|(?:您|你)(?:选择?|点按?|点击)“[^”]{2,16}”[，,]/.test(before)) return false;
  return (
    !limits.test(withoutRest(own).split(/[，。；]/)[0] ?? '') &&
    !/(?:未经|未征得|未取得|未获得|在未|without your consent)[^。；]{0,30}$/.test(before)
  );
}

/** "不收集宗教信仰、病史等与借款无关的信息": what is named is denied, and the rest described. */
function withoutRest(own: string): string {
  return own.replace(/等与[^，。；]{1,12}?(?:无关|不相关)的?/, '等');
}

/** What can be denied by a pronoun: data that never need leave the phone or the verifier. */
const deniable: ReadonlySet<DataId> = new Set([
  'face',
  'fingerprint',
  'voiceprint',
  'payment-credential',
  'bank-card',
  'clipboard',
  'address-book',
  'sms',
  'call-log',
  'camera',
  'media-library',
  'microphone',
  'calendar',
  'location',
  'health',
]);

/**
 * "指纹仅保存在您的设备上，我们不会收集该信息": the denial names its object by a pronoun or not at all; the words before it,
 * in the same sentence or the one before, are meant.
 */
export function deniedBefore(reading: Reading, clause: Clause, index: number): RawMention[] {
  const sentence = clause.sentences[index]!;
  const denial = hitsOf(reading, clause.id, 'cue', sentence.from, sentence.to).find((hit) => hit.concept === 'cue.not-collected');
  if (!denial || goingWithout(clause, sentence) || /^(?:无需|无须|不需要|不要求)/.test(clause.text.slice(denial.from, denial.to)))
    return [];
  // "短信我们不看" names its object itself, by the bare word for a permission.
  if (
    hitsOf(reading, clause.id, 'permission', sentence.from, denial.from).length > 0 &&
    hitsOf(reading, clause.id, 'data', sentence.from, denial.from).length === 0
  )
    return [];
  const end = endOfPart(clause.text, denial.to, sentence.to);
  const object = clause.text.slice(denial.to, end);
  // "The biometric" sums up what the words before name.
  if (hitsOf(reading, clause.id, 'data', denial.from, end).some((hit) => !/^biometric/i.test(clause.text.slice(hit.from, hit.to))))
    return [];
  const english = byEnglishPronoun.test(object);
  if (
    limits.test(object) ||
    (!english &&
      !/^(?:、|存储|保存|获取|上传|使用|收集|采集|读取|记录|或|和)*(?:您的)?(?:该|此|上述|前述|这些|这类|其|原始|相关|生物|到|\.?\s*$|[，。；])/.test(
        object,
      ))
  )
    return [];
  if (
    /第三方|未经|除非/.test(clause.text.slice(sentence.from, denial.from).replace(/由第三方(?:平台|机构|支付机构)?(?:提供|实现|完成)/, ''))
  )
    return [];
  // "您填写的内容不会保存" says itself what is meant.
  const ownSubject = /的(?:内容|文字|文件|记录)[也均都]?$/.test(clause.text.slice(sentence.from, denial.from));
  const spans = [sentence, ...(index > 0 && !ownSubject ? [clause.sentences[index - 1]!] : [])];
  // "Face ID / Fingerprint" as a term, and below it "…the lender never receives the biometric".
  const term = english && index <= 3 ? reading.clauses[clause.id - 1] : undefined;
  const places = [
    ...spans.map((span) => ({ clause, ...span })),
    ...(term && isTerm(term) ? [{ clause: term, from: 0, to: term.text.length }] : []),
  ];
  for (const span of places) {
    const hits = hitsOf(
      reading,
      span.clause.id,
      'data',
      span.from,
      span.clause === clause ? Math.min(span.to, denial.from) : span.to,
    ).filter(
      (hit) =>
        deniable.has(hit.concept.slice(5) as DataId) &&
        // A code that the user types in is spoken of beside a denial, not denied.
        (span.from === sentence.from || hit.concept !== 'data.payment-credential'),
    );
    if (hits.length === 0) continue;
    return hits.map((hit) =>
      weakMention({
        category: hit.concept.slice(5) as DataId,
        clause,
        span: denial,
        sentence: index,
        ground: 'denied',
        polarity: 'not-collected',
        rule: 'denied-by-pronoun',
      }),
    );
  }
  return [];
}

function endOfPart(text: string, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if ('，。；,;'.includes(text[i]!)) return i;
  return limit;
}

/** "…never receives the biometric", "…does not store it". */
const byEnglishPronoun =
  /^\s*(?:the |this |that |these |those |your |any |such )?(?:biometrics?(?: data| information| templates?)?|it|them|scans?|templates?)\b/i;

/** "不存储", "不留存": kept nowhere, though it may be read; a denial of collecting only where nothing says it is collected. */
export function deniesKeepingOnly({ clause, span, polarity }: RawMention): boolean {
  const before = clause.text.slice(Math.max(0, span.from - 14), span.to);
  return (
    polarity === 'not-collected' &&
    /不会?(?:再)?(?:存储|保存|留存|保留|记录|上传)|(?:store|keep|record)/.test(before) &&
    !/收集|获取|采集|读取|collect/.test(before)
  );
}
