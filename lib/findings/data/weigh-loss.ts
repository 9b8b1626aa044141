import type { Clause } from '../../clauses/clause.ts';
import type { Span } from '../../document/policy-document.ts';
import { hitsOf, type Reading } from '../reading.ts';
import type { Verdict } from './refusal.ts';

/**
 * What a consequence means. A core service lost (registration, identification, the loan, payment) makes the data required,
 * even when browsing stays open; nothing but an extra lost, or "other services are not affected", leaves them optional.
 * @param stretch where the thing lost is named, before or after the word of losing
 */
export function weigh(reading: Reading, clause: Clause, stretch: Span, cannot: number | null, unaffected: number | null): Verdict | null {
  if (cannot === null) return unaffected === null ? null : 'optional';
  // "您依然可以借款，但无法使用活动功能": what is spared first is not lost.
  const behind = unaffected !== null && unaffected < cannot ? lastComma(clause.text, unaffected, cannot) : cannot;
  if (behind < cannot && behind > stretch.from) stretch = { from: behind, to: stretch.to };
  // "无法使用上述功能，账户和支付不受影响": what is spared stands between the comma and its verb.
  const spared = unaffected !== null && unaffected > cannot ? lastComma(clause.text, cannot, unaffected) : null;
  const lostEnd = spared ?? stretch.to;
  const lost = clause.text.slice(stretch.from, lostEnd);
  const traits = hitsOf(reading, clause.id, 'trait', stretch.from, lostEnd);
  const core =
    traits.filter((hit) => hit.concept === 'trait.core-function' && !sellersOnly.test(clause.text.slice(hit.to, hit.to + 12))).length +
    (/成为[^，。；]{0,10}(?:用户|会员)/.test(lost) ? 1 : 0);
  if (core > 0 && otherSignIn.test(lost)) return 'optional';
  const extra = extras.test(lost);
  const firstExtra = [lost.search(extras), lost.search(/拍照|扫码|上传/)].filter((at) => at >= 0).sort((a, b) => a - b)[0] ?? -1;
  const firstCore = traits.find((hit) => hit.concept === 'trait.core-function');
  // "会影响拍照上传及实名认证，不影响其他功能": an extra named first, and the rest of the service spared.
  if (
    firstExtra >= 0 &&
    unaffected !== null &&
    firstCore &&
    stretch.from + firstExtra < firstCore.from &&
    !/[贷借]款|授信|放款|还款/.test(lost)
  )
    return 'optional';
  // What is lost first in the sentence weighs more than what is lost with it ("无法获得推荐及借款优惠").
  if (core > 0 && (!extra || core >= 2)) return 'required';
  if (unaffected !== null || extra) return 'optional';
  // Without a permission only its function is lost, unless the text says more.
  if (clause.role === 'permissions' && clause.kind !== 'cell' && !traits.some((hit) => hit.concept === 'trait.whole-service'))
    return 'optional';
  const whole = traits.some((hit) => hit.concept === 'trait.whole-service');
  return whole && !partOnly.test(lost) ? 'required' : null;
}

/** "无法注册成为商户": what only those lose who sell or perform there. */
const sellersOnly = /^(?:成为|为|认证为)[^，。；]{0,6}(?:主播|商家|商户|卖家|创作者|达人|博主|作者|推广员|合伙人|代理)/;

/** Extras: what may be lost without losing the service. */
export const extras =
  /第三方[^，。；]{0,8}(?:账号|帐号|账户|帐户)[^，。；]{0,6}登[录陆]|活动|[奖礼赠]品|[获中]奖|奖[励金项]|红包|咨询|申诉|投诉|反馈|推荐|推送|营销|广告|语音|日历|提醒|图片|照片|视频|拍摄|客服|分享|评论|互动|扩展|附加|个性化|更新|扫一扫|位置相关|便捷|快捷|展示|通知|缓存|手动|拨打|更换|次数|成功率|无法上传|marketing|reminder|recommend|photo/i;

/** "无法使用第三方账号注册和登录": another way in is left. */
const otherSignIn =
  /(?:使用|通过|以|用)(?:该|此|相应|对应)?(?:第三方|其他平台|微信|支付宝|QQ|微博|抖音|Apple|苹果)[^，。；]{0,8}(?:账[号户]|帐[号户]|方式|渠道)[^，。；]{0,8}(?:注册|登[录陆])/i;

/** Only the function at hand is lost, whichever it is. */
const partOnly =
  /对应|特定|部分|相应|某些|该项|本项|该功能|此功能|(?:前述|上述|以上|本)(?:各项|项)?功能|certain|some|that feature|this feature/i;

function lastComma(text: string, from: number, before: number): number {
  for (let i = before - 1; i > from; i--) if ('，,；;'.includes(text[i]!)) return i;
  return before;
}
