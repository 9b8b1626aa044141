import type { ChoiceKindId } from '../../card/taxonomy.ts';
import type { Span } from '../../document/policy-document.ts';
import type { Hit } from '../../lexicon/matcher.ts';
import { hitsWithin } from './reading-memo.ts';

export interface KindHit extends Span {
  kind: ChoiceKindId;
}

/** How much a text must say to name a choice: a heading names it by its topic, a sentence must speak of acting on it. */
export type Register = 'heading' | 'rights' | 'elsewhere';

/** Choices that a verb and its object name together, and the concepts of the two. */
const composed: ReadonlyMap<ChoiceKindId, { verb: string; object: string }> = new Map(
  (
    ['withdraw-consent', 'close-account', 'delete', 'access-copy', 'correct', 'portability', 'unbind-third-party', 'unbind-card'] as const
  ).map((kind) => {
    const aboutInformation = kind === 'delete' || kind === 'access-copy' || kind === 'correct' || kind === 'portability';
    return [kind, { verb: `choice-verb.${kind}`, object: aboutInformation ? 'choice-object.information' : `choice-object.${kind}` }];
  }),
);
/** Choices that a topic names, and its concept. */
const topics: ReadonlyMap<ChoiceKindId, string> = new Map(
  (['personalisation', 'marketing', 'permissions', 'automated-decision', 'model-training', 'stop-sharing', 'cookies'] as const).map(
    (kind) => [kind, `choice-topic.${kind === 'stop-sharing' ? 'sharing' : kind}`],
  ),
);
const none: readonly Hit[] = [];
const phraseEnd = /[，。；：！？,;:!?]/;
/** 不希望继续向关联公司提供信息: others are the ones who receive, not the operator. */
const refusesSharing =
  /(?:不希望|不愿意?|不同意|不想|停止|停掉|不再)[^，。；：]{0,10}(?:向|给|与)(?!您|我们|我行|本公司|我司|客服|平台提供)[^，。；：]{1,20}(?:提供|共享|分享)[^，。；]{0,8}(?:信息|资料|数据)|(?:不希望|不愿意?|不同意|不想)[^，。；：]{0,12}[把将][^，。；：]{2,16}(?:推送|提供|共享|分享|传|转|交|推荐)[给至到](?!您|我们)|不(?:会)?再[把将](?:您的?)?(?:资料|信息|数据|申请)?(?:推荐|提供|传送?|转|交|共享|分享)给(?!您本人|我们)/g;
/** 收回给关联公司的授权, 就任一接收方收回同意: taking back what others receive by. */
const withdrawsSharing =
  /(?:收回|撤回|撤销|终止|停止)[^，。；：]{0,6}(?:给|向|与|对(?!第三方|本|隐私|个人|敏感|我们|您))[^，。；：]{0,10}(?:关联公司|关联方|集团|合作方|合作机构|合作伙伴|接收方|第三方)[^，。；：]{0,12}(?:授权|同意|提供|共享)|(?:就|针对|对)[^，。；]{0,24}接收方[^，。；]{0,6}(?:收回|撤回|撤销|终止)[^，。；]{0,4}(?:同意|授权)/g;
/** "推荐给其他贷款平台…；您不愿意被推荐的": refusing to be passed on, not recommendations as such. */
const recommendedAway = /推荐给[^，。；]{0,12}(?:贷款|借款|机构|平台|合作方|第三方)[^。]{0,40}?(?:不愿意?|不希望|不想)被推荐/;
/** Right behind a kind: the sentence tells what follows from it, not how to do it. */
const consequence =
  /^[^，。；、]{0,12}?(?:之后|以后|后|之前|前)(?=[，,我您本的提])|^[^，。；、]{0,6}(?:的决定|不影响|并不|不会影响|即代表|将会?导致)/;
/** The company itself acts. */
const byUs =
  /(?:我们|我行|本行|本公司|我司|平台)(?![的处])(?:将|会|应|应当|可能|已|有权|可以|主动|及时|立即|也|仅|依法|承诺|不会|在|协助您)*[^，。；：]{0,10}$/;
/** 收集、存储、使用、转移、公开: what is done to data, in a row. */
const handled = /(?:收集|采集|存储|保存|使用|加工|处理|传输|共享|提供)、[^，。；]{0,4}$/;
const onRequest = /(?:要求|请求|申请|向|联系|通知|让)(?:我们|我行|本行|本公司|我司|平台)[^，。；：]{0,14}$/;
/** Verbs that name a right in a heading without an object; 变更 and 修改 head the section on changes of the policy. */
const certainVerb = /^(?:更正|补充|删除|查询|查阅|访问|复制|access|correct|delete|rectify|erase|erasure|copy)$/i;
/** What may follow the verb of such a heading: 补充认证 is a step of an application. */
const afterVerb =
  /^(?:$|交易|借款|合同|征信|余额|额度|流水|副本|足迹|帖子|搜索|浏览|历史|订单|账单|评论|发布|动态|收藏|[、，,和与及或/（(:：。.?？\s】」”]|权|请求|申请|您|你|本人|自己|个人|信息|资料|数据|的|途径|方式)/;
const document_ = /^[^，。；、]{0,8}?(?:本?(?:隐私)?政策|协议|声明|条款|《|规则|指引|说明)/;

/**
 * The choices that a stretch of text names, by position. Strong phrases always count; a verb with its object (删除…信息)
 * too; a bare verb only in the rights sections, in a list of rights or a request; a topic (个性化推荐) when the text also
 * speaks of refusing or managing it.
 * @param hits the clause's words about choices
 */
export function kindsInText(text: string, hits: readonly Hit[], span: Span, register: Register): KindHit[] {
  const within = hitsWithin(hits, span.from, span.to);
  if (!within.some(mayName)) return [];
  const byConcept = new Map<string, Hit[]>();
  for (const hit of within) {
    const same = byConcept.get(hit.concept);
    if (same) same.push(hit);
    else byConcept.set(hit.concept, [hit]);
  }
  const of = (concept: string): readonly Hit[] => byConcept.get(concept) ?? none;
  const found: KindHit[] = [];
  const add = (kind: ChoiceKindId, at: Span) => found.push({ kind, from: at.from, to: at.to });

  for (const hit of within) if (hit.concept.startsWith('choice.')) add(hit.concept.slice('choice.'.length) as ChoiceKindId, hit);
  const verbs: { kind: ChoiceKindId; hit: Hit }[] = [];
  for (const [kind, { verb }] of composed) for (const hit of of(verb)) verbs.push({ kind, hit });
  for (const { kind, hit } of verbs) {
    if (of(composed.get(kind)!.object).some((object) => governs(text, hit, object) && fits(kind, text, hit, object))) add(kind, hit);
    else if (register !== 'elsewhere' && bareCounts(text, kind, hit, verbs, register, span)) add(kind, hit);
  }
  const refusals = of('choice-cue.refuse');
  const managing = of('choice-cue.manage');
  for (const [kind, topic] of topics) {
    for (const hit of of(topic)) {
      if (register !== 'heading' && isMatterOfConsent(text, hit, kind)) continue;
      if (register === 'heading' ? kind !== 'stop-sharing' : speaksOf(kind, text, hit, refusals, managing, span)) add(kind, hit);
    }
  }
  for (const match of refusals.length > 0 ? text.slice(span.from, span.to).matchAll(refusesSharing) : []) {
    add('stop-sharing', { from: span.from + match.index, to: span.from + match.index + match[0].length });
  }
  for (const match of /收回|撤回|撤销|终止|停止/.test(text) ? text.slice(span.from, span.to).matchAll(withdrawsSharing) : []) {
    const at = { from: span.from + match.index, to: span.from + match.index + match[0].length };
    for (let i = found.length - 1; i >= 0; i--)
      if (found[i]!.kind === 'withdraw-consent' && found[i]!.from >= at.from - 2 && found[i]!.to <= at.to + 2) found.splice(i, 1);
    add('stop-sharing', at);
  }
  const passedOn = recommendedAway.exec(text.slice(0, span.to));
  if (passedOn && passedOn.index + passedOn[0].length > span.from)
    add('stop-sharing', { from: Math.max(span.from, span.to - 12), to: span.to });
  if (found.length === 0) return found;
  let own = found.filter((hit) => register === 'heading' || !isAside(text, hit, span));
  const deceased = own.filter((hit) => hit.kind === 'deceased');
  // "您想转移信息、要求解释，或者代已故亲属查阅的": what stands before is asked for as well.
  if (deceased.length > 0 && register !== 'heading') {
    const asked = /想要?|要求|请求|希望|需要/.test(text.slice(span.from, deceased[0]!.from));
    return own.filter(
      (hit) =>
        hit.kind === 'deceased' ||
        (asked &&
          hit.to < deceased[0]!.from &&
          /[，；]|、(?:或者?|以及|和)?(?:您|想|要求|请求|希望|需要)/.test(text.slice(hit.to, deceased[0]!.from))),
    );
  }
  if (
    own.some((hit) => hit.kind === 'portability') &&
    /合并|收购|分立|破产|受让|接收方|共享|披露|委托|跨境|出境|全球|merger|acquisition/i.test(text.slice(span.from, span.to)) &&
    !/指定|本人/.test(text.slice(span.from, span.to))
  ) {
    own = own.filter((hit) => hit.kind !== 'portability');
  }
  if (register === 'elsewhere' && own.some((hit) => hit.kind === 'permissions')) {
    own = own.filter((hit) => hit.kind !== 'withdraw-consent' || !/^取消|^关闭/.test(text.slice(hit.from, hit.to)));
  }
  const specific = own.some((hit) => hit.kind === 'unbind-third-party' || hit.kind === 'unbind-card');
  return own
    .filter((hit) => !(specific && (hit.kind === 'delete' || hit.kind === 'withdraw-consent') && nearUnbinding(own, hit)))
    .sort((a, b) => a.from - b.from);
}

/** 对位置、剪切板、个性化服务等授权逐项撤回: one of the matters that a consent covers. */
function isMatterOfConsent(text: string, hit: Span, kind: ChoiceKindId): boolean {
  return (
    (kind === 'personalisation' || kind === 'stop-sharing' || kind === 'marketing') &&
    /、[^、，。；]{0,4}$/.test(text.slice(Math.max(0, hit.from - 5), hit.from)) &&
    /^等?(?:各项|单项|具体)?(?:的)?(?:授权|同意|事项)/.test(text.slice(hit.to)) &&
    /撤回|撤销|取消/.test(text)
  );
}

/** Things and cues name no choice by themselves. */
function mayName({ concept }: Hit): boolean {
  return (
    !concept.startsWith('choice-object.') &&
    (!concept.startsWith('choice-cue.') || concept === 'choice-cue.refuse') &&
    concept.startsWith('choice')
  );
}

/** The distinct kinds of some hits, in order. */
export function kindSet(hits: readonly KindHit[]): ChoiceKindId[] {
  return [...new Set(hits.map((hit) => hit.kind))];
}

/** 关闭 goes with accounts, not with services: 关闭此服务 closes no account. */
function fits(kind: ChoiceKindId, text: string, verb: Hit, object: Hit): boolean {
  if (kind !== 'close-account' || !/^(?:关闭|close|closing|cancel|delete|deleting)$/i.test(text.slice(verb.from, verb.to))) return true;
  return /账|帐|account/i.test(text.slice(object.from, object.to));
}

/** True when `object` is what `verb` is done to: close behind it in the same phrase, or right before it (信息的更正). */
function governs(text: string, verb: Hit, object: Hit): boolean {
  const latin = /[a-z]/i.test(text[verb.from]!);
  if (object.from >= verb.to) {
    const gap = text.slice(verb.to, object.from);
    return gap.length <= (latin ? 40 : 14) && !phraseEnd.test(gap);
  }
  const gap = text.slice(object.to, verb.from);
  return object.to <= verb.from && gap.length <= 2 && /^[的之]?$/.test(gap);
}

function bareCounts(
  text: string,
  kind: ChoiceKindId,
  hit: Hit,
  verbs: readonly { kind: ChoiceKindId; hit: Hit }[],
  register: Register,
  span: Span,
): boolean {
  const word = text.slice(hit.from, hit.to);
  if (kind === 'unbind-card' || kind === 'unbind-third-party') return false;
  if (kind === 'withdraw-consent')
    return /撤回|撤销|withdraw/i.test(word) && !/^[^，。；]{0,12}(?:咨询|报名|订单|预约|投递|评论)/.test(text.slice(hit.to));
  if (kind === 'close-account') return /注销/.test(word);
  const listed = verbs.some(
    (other) =>
      other.kind !== kind &&
      other.hit !== hit &&
      other.hit.from !== hit.from &&
      Math.max(other.hit.from - hit.to, hit.from - other.hit.to) <= 4,
  );
  if (register === 'heading')
    return listed || (certainVerb.test(word) && afterVerb.test(text.slice(hit.to)) && !/政策|协议|声明|规则/.test(text));
  // "(3) deletion;": the whole entry of a list.
  if (/^[a-z]+$/i.test(word) && text.slice(span.from, span.to).replace(/\([\da-e]\)|[.;,:\s]|\b(?:and|or)\b/g, '') === word) return true;
  return listed || /权利|请求|申请|要求|有权/.test(text.slice(span.from, span.to));
}

function speaksOf(kind: ChoiceKindId, text: string, hit: Hit, refusals: readonly Hit[], managing: readonly Hit[], span: Span): boolean {
  const near = (other: Hit, reach: number) => Math.max(other.from - hit.to, hit.from - other.to) <= reach;
  if (kind === 'automated-decision') {
    return /拒绝|解释|说明|异议|人工|有权|申诉|复核|不同意|object|explain|human|contest/i.test(text.slice(span.from, span.to));
  }
  if (kind === 'stop-sharing' || kind === 'model-training')
    return refusals.some(
      (other) =>
        near(other, /[a-z]/i.test(text[hit.from]!) && kind === 'model-training' ? 80 : 24) &&
        !(byUs.test(text.slice(Math.max(span.from, other.from - 24), other.from)) && /^停止/.test(text.slice(other.from))),
    );
  // "我们会以推送通知、弹窗等方式通知您，停止使用…": how the policy's own changes are told.
  if (
    kind === 'marketing' &&
    tellsChanges.test(text.slice(span.from, span.to)) &&
    !/退订|拒收|不再(?:接收|收到)|取消订阅|关闭[^，。；]{0,6}(?:推送|通知|消息)|拒绝接收/.test(text.slice(span.from, span.to))
  )
    return false;
  if (kind === 'permissions') {
    const closing = refusals.filter(
      (other) => !/^(?:拒绝|不同意|不希望|不想|不愿|不需要|不接受|refuse|decline)/.test(text.slice(other.from, other.to)),
    );
    return (
      closing.length > 0 ||
      /(?:撤销|撤回|收回)[^，。；]{0,10}权限/.test(text.slice(span.from, span.to)) ||
      managing.some((other) => near(other, 40))
    );
  }
  if (kind === 'cookies') return refusals.length > 0 || managing.some((other) => near(other, 40));
  return refusals.some((other) => near(other, 60)) || managing.some((other) => near(other, 30));
}

const tellsChanges = /(?:通知|告知)(?:您|你|用户|监护人)|来通知|显著的?(?:方式|通知)|(?:公告|弹窗)[^，。；]{0,12}(?:通知|提示)/;

/** What follows from a choice, what the company itself does, and looking into a document are no choices of the user. */
function isAside(text: string, hit: KindHit, span: Span): boolean {
  const before = text.slice(Math.max(span.from, hit.from - 24), hit.from);
  const after = text.slice(hit.to, Math.min(span.to, hit.to + 24));
  if (consequence.test(after) || (/(?:一旦您?|在您|当您|自您)$/.test(before) && /^[^，。；]{0,14}(?:后|，(?:我们|将|您将))/.test(after)))
    return true;
  if (!composed.has(hit.kind)) return false;
  if (hit.kind === 'portability' && (handled.test(before) || /^、(?:公开|披露|删除|存储|使用)/.test(after))) return true;
  if (byUs.test(before) && !onRequest.test(before) && !/您(?:可|有权|可以)/.test(before)) return true;
  return (hit.kind === 'access-copy' || hit.kind === 'correct') && document_.test(after);
}

function nearUnbinding(all: readonly KindHit[], hit: KindHit): boolean {
  return all.some((other) => other.kind.startsWith('unbind') && Math.max(other.from - hit.to, hit.from - other.to) <= 24);
}
