import type { DataId } from '../../card/taxonomy.ts';
import type { Clause } from '../../clauses/clause.ts';
import { hitsOf, type Reading } from '../reading.ts';
import type { RawMention } from './raw-mention.ts';

/** "当您使用××服务时": a feature with a name of its own, unless its name is that of a loan or the words are the service's own. */
export function namedFeature(
  reading: Reading,
  { clause, sentence, weak, fromOthers }: RawMention,
  ownNames: readonly string[],
): 'optional' | null {
  const span = clause.sentences[sentence];
  if (!span || weak || fromOthers) return null;
  const start = hitsOf(reading, clause.id, 'cue', span.from, span.to).find((cue) => cue.concept === 'cue.condition');
  if (!start) return null;
  const condition = /^[^，,。；]{2,40}/.exec(clause.text.slice(start.from, span.to))?.[0] ?? '';
  const feature =
    /(?:使用|申请|开通|参与|参加|购买|体验|领取|选择)[^，,]{0,12}?([^，,的您]{2,12}?)(?:服务|功能|活动|专区)(?:时|的|，|,|$|过程)/.exec(
      condition,
    );
  if (!feature || /贷|借|分期|额度|产品|平台|我们|本|信用|软件|支付|还款|金融|相关|部分|某些|各项|浏览|展示|搜索/.test(feature[0]))
    return null;
  // "您使用××服务时": the service as a whole, called by its name.
  const named = feature[1]!.replace(/^[“"「【《]|[”"」】》]$|App$|APP$|应用$/g, '');
  if (named.length >= 2 && ownNames.some((name) => name.startsWith(named) || named.startsWith(name))) return null;
  const traits = hitsOf(reading, clause.id, 'trait', start.from, start.from + condition.length);
  const core = traits.some((hit) => hit.concept === 'trait.core-function' && clause.text.slice(hit.from, hit.to) !== '申请');
  return core ? null : 'optional';
}

/** True for a clause that its own label, or a heading above it, puts among the additional functions. */
export function inExtraSection(reading: Reading, clause: Clause): boolean {
  const label = /^[^，。：:；.]{2,28}[：:.]/.exec(clause.text)?.[0].length ?? 0;
  if (label > 0 && hitsOf(reading, clause.id, 'trait', 0, label).some((hit) => hit.concept === 'trait.optional')) return true;
  return clause.pathIds.some((id) => {
    const traits = hitsOf(reading, id, 'trait');
    return (
      traits.some((hit) => hit.concept === 'trait.extra-function' || hit.concept === 'trait.optional') &&
      !traits.some((hit) => hit.concept === 'trait.basic-function')
    );
  });
}

/** What arises from any use of the service, whichever feature a sentence ties it to. */
const everywhere: ReadonlySet<DataId> = new Set([
  'service-record',
  'browsing',
  'search-history',
  'cookie',
  'log',
  'profile',
  'device-id',
  'device-info',
  'network',
  'clipboard',
]);

/** "您在积分商城兑换礼品的，…": what a feature that a borrower can do without asks for, told from the words before it. */
export function sideFeature(reading: Reading, { clause, span, sentence, category }: RawMention): 'optional' | null {
  const own = clause.sentences[sentence];
  if (!own || everywhere.has(category)) return null;
  if (names(reading, clause.id, own.from, span.to)) return 'optional';
  const label = /^[^，。：:；]{2,20}[：:]/.exec(clause.text)?.[0].length ?? 0;
  if (label > 0 && names(reading, clause.id, 0, label)) return 'optional';
  const heading = clause.pathIds[clause.pathIds.length - 1];
  return heading !== undefined && names(reading, heading, 0, Infinity) ? 'optional' : null;
}

/** True where a stretch names such a feature and no core one. */
function names(reading: Reading, clause: number, from: number, to: number): boolean {
  // "优惠券" as a thing collected names no feature.
  const data = hitsOf(reading, clause, 'data', from, to);
  const side = hitsOf(reading, clause, 'demand', from, to).filter(
    (hit) => hit.concept === 'demand.side-feature' && !data.some((other) => other.from <= hit.from && hit.to <= other.to),
  );
  return (
    side.length > 0 &&
    !hitsOf(reading, clause, 'trait', from, to).some(
      (hit) => hit.concept === 'trait.core-function' && !side.some((other) => other.from < hit.to && hit.from < other.to),
    )
  );
}

/** Functions that no loan can depend on: a reminder in the calendar, a voice message, another way to sign in. */
const neverCore: ReadonlySet<DataId> = new Set(['calendar', 'microphone', 'third-party-account']);

/** What another platform hands over of the account that one signs in with. */
const comesWithSignIn: ReadonlySet<DataId> = new Set(['account', 'gender']);
const withOtherAccount =
  /(?:授权|同意)[^。；]{0,40}(?:该|第三方)[^，。；]{0,8}(?:账[号户]|帐[号户]|平台)[^。；]{0,24}(?:公开信息|头像|昵称|性别)|第三方[^，。；]{0,4}(?:账[号户]|帐[号户])(?:中|下|里)的?(?:头像|昵称|公开信息|相关信息)/;

/** "If you sign in with Google, we receive …": another way in, which nobody has to take. */
const otherSignIn = /\b(?:if|where|when|in case|should) you (?:choose to |decide to |also )?(?:sign|log|connect|link|register|use)\b/i;

/** What is optional by its nature where the policy is silent: so in Chinese lenders' apps, where each of these is an extra. */
export function byNature({ category, clause, sentence }: RawMention): 'optional' | null {
  if (comesWithSignIn.has(category))
    return withOtherAccount.test(clause.text.slice(clause.sentences[sentence]?.from, clause.sentences[sentence]?.to)) ? 'optional' : null;
  if (!neverCore.has(category)) return null;
  if (
    category === 'third-party-account' &&
    otherSignIn.test(clause.text.slice(clause.sentences[sentence]?.from, clause.sentences[sentence]?.to))
  )
    return 'optional';
  if (!/[\u4e00-\u9fff]/.test(clause.text)) return null;
  return clause.role !== 'third-party-sources' ||
    /^[\s\d.、（）()]*(?:当|如果?|若)您[^，。；]{0,30}(?:选择|使用|授权|绑定|关联)/.test(clause.text)
    ? 'optional'
    : null;
}
