import type { DataId } from '../../card/taxonomy.ts';
import type { Clause } from '../../clauses/clause.ts';
import type { Span } from '../../document/policy-document.ts';
import { hitsOf, type Reading } from '../reading.ts';
import type { RawMention } from './raw-mention.ts';
import { type Refusal, refusals } from './refusal.ts';

/**
 * Tells for each mention whether the policy demands the data. In this order, the first that speaks decides: a mark beside
 * the word ("可选提供"), a refusal that names it or governs its clause, a refusal further on that refers back to it, the
 * words of its own sentence, what its section says of all it collects, a section of extra functions.
 */
export function assignRequirement(reading: Reading, mentions: readonly RawMention[]): void {
  const all = refusals(reading);
  const own = group(mentions);
  for (const mention of mentions) set(mention, markedOptional(mention), 'marked');
  for (const refusal of all) governClause(refusal, own.get(refusal.clause.id) ?? []);
  for (const refusal of all) governBefore(reading, refusal, own);
  for (const mention of mentions) set(mention, fromSentence(reading, mention), 'sentence');
  for (const mention of mentions) set(mention, besideOptional(mention, own), 'clause');
  for (const mention of mentions) set(mention, namedFeature(reading, mention), 'feature');
  governSection(reading, all, mentions, own);
  for (const mention of mentions)
    set(mention, inExtraSection(reading, mention.clause) ? 'optional' : null, 'extra-section');
}

function group<T extends { clause: Clause }>(items: readonly T[]): Map<number, T[]> {
  const map = new Map<number, T[]>();
  for (const item of items) map.set(item.clause.id, [...(map.get(item.clause.id) ?? []), item]);
  return map;
}

/** Cookies are refused in the browser, and sharing is not asking: neither says what a service demands. */
function set(mention: RawMention, verdict: 'required' | 'optional' | null, because: string): void {
  if (
    mention.polarity !== 'collected' ||
    mention.requirement !== null ||
    verdict === null ||
    mention.ground === 'share' ||
    mention.category === 'cookie'
  )
    return;
  mention.requirement = verdict;
  mention.because = because;
}

/** "(可选提供)", "(选填)" right behind the word. */
function markedOptional({ clause, span }: RawMention): 'optional' | null {
  return /^(?:信息)?[（(【[](?:可选|选填|非必填|非必须|如您?选择|自愿|optional)/i.test(
    clause.text.slice(span.to, span.to + 10),
  )
    ? 'optional'
    : null;
}

/** A refusal governs what its own clause names before it; when it names data itself, only those. */
function governClause(refusal: Refusal, own: readonly RawMention[]): void {
  for (const mention of own) {
    if (refusal.named.length > 0 && !refusal.refersBack) {
      if (refusal.named.includes(mention.category)) set(mention, refusal.verdict, 'refusal');
    } else if (mention.sentence <= refusal.sentence) set(mention, refusal.verdict, 'refusal');
  }
}

/** "如您拒绝提供前述信息" in a paragraph of its own means the paragraphs before it in the same section. */
function governBefore(reading: Reading, refusal: Refusal, own: ReadonlyMap<number, readonly RawMention[]>): void {
  const { clause } = refusal;
  const inClause = (own.get(clause.id) ?? []).filter(
    (mention) => mention.sentence <= refusal.sentence && mention.polarity === 'collected',
  );
  if (inClause.length > 0 || !(refusal.refersBack || refusal.named.length > 0)) return;
  const nearest = clause.pathIds[clause.pathIds.length - 1] ?? -1;
  for (let id = clause.id - 1; id > nearest && clause.id - id < 30; id--) {
    if (!reading.clauses[id]!.pathIds.includes(nearest) && nearest >= 0) break;
    if (nearest < 0 && clause.id - id > 3) break;
    for (const mention of own.get(id) ?? []) {
      if (refusal.named.length === 0 || refusal.named.includes(mention.category) || refusal.refersBack)
        set(mention, refusal.verdict, `refusal@${refusal.clause.id}`);
    }
  }
}

/** "您可以选择…" makes it optional; "为完成注册，我们需要…" makes it required. */
function fromSentence(reading: Reading, mention: RawMention): RawMention['requirement'] {
  const sentence = mention.clause.sentences[mention.sentence];
  if (!sentence || mention.polarity !== 'collected') return null;
  const data = hitsOf(reading, mention.clause.id, 'data', sentence.from, sentence.to);
  const traits = hitsOf(reading, mention.clause.id, 'trait', sentence.from, sentence.to).filter(
    (trait) => !data.some((hit) => trait.from < hit.to && hit.from < trait.to),
  );
  const has = (name: string) => traits.some((hit) => hit.concept === `trait.${name}`);
  if (has('optional') || optionalAfter(reading, mention)) return 'optional';
  if (/选择是否|自行选择|自主选择/.test(mention.clause.text.slice(0, sentence.from)) && switched.has(mention.category))
    return 'optional';
  const text = mention.clause.text.slice(sentence.from, sentence.to);
  if (
    switched.has(mention.category) &&
    /您[^，。；]{0,8}(?:开启|打开|启用|允许)[^，。；]{0,12}(?:功能|权限|服务)/.test(text)
  )
    return 'optional';
  if (mention.weak || mention.fromOthers || has('may') || has('extra-function') || !has('core-function')) return null;
  return isAsked(reading, mention, sentence) ? 'required' : null;
}

/** What the user switches on in the phone, and so may leave off where no refusal says otherwise. */
const switched: ReadonlySet<DataId> = new Set([
  'location',
  'camera',
  'microphone',
  'calendar',
  'media-library',
  'address-book',
  'clipboard',
]);

/** "需要收集", "您需要向我们提供": the need stands right before the verb over the word. */
function isAsked(reading: Reading, { clause, span }: RawMention, sentence: Span): boolean {
  const verbs = hitsOf(reading, clause.id, 'cue', sentence.from, sentence.to).filter(
    (cue) =>
      cue.from <= span.from &&
      (cue.concept === 'cue.collect' || cue.concept === 'cue.provide' || cue.concept === 'cue.use'),
  );
  const verb = verbs[verbs.length - 1];
  return (
    verb !== undefined &&
    hitsOf(reading, clause.id, 'trait', sentence.from, span.from).some(
      (trait) => trait.concept === 'trait.necessary' && verb.to > trait.from && verb.from - trait.to <= 12,
    )
  );
}

/** "您可以自主设置关闭或开启" in a later sentence of the clause. */
function optionalAfter(reading: Reading, { clause, sentence }: RawMention): boolean {
  return clause.sentences
    .slice(sentence + 1)
    .some(
      ({ from, to }) =>
        /关闭|不提供|开启|skip|turn off/.test(clause.text.slice(from, to)) &&
        hitsOf(reading, clause.id, 'trait', from, to).some((hit) => hit.concept === 'trait.optional'),
    );
}

/**
 * A refusal before anything is named ("为实现基本业务功能…您不提供的，无法使用本服务") governs what follows in its section,
 * up to the next such sentence. Where it speaks of basic or of extra functions, it governs the parts under that heading.
 */
function governSection(
  reading: Reading,
  all: readonly Refusal[],
  mentions: readonly RawMention[],
  own: ReadonlyMap<number, readonly RawMention[]>,
): void {
  const heads = all.filter(
    ({ clause }) =>
      clause.role !== 'rights' &&
      clause.role !== 'introduction' &&
      clause.role !== 'cookies' &&
      clause.pathIds.length > 0 &&
      (own.get(clause.id) ?? []).length === 0 &&
      leads(clause, own),
  );
  let scope = -1;
  for (const { clause, verdict } of heads) {
    if (!(opens(clause) && clause.pathIds.includes(scope))) scope = clause.pathIds[clause.pathIds.length - 1]!;
    const nearest = scope;
    const next = heads.find(
      (other) =>
        other.clause.id > clause.id &&
        other.clause.pathIds.includes(nearest) &&
        opens(other.clause) &&
        (kind(reading, other.clause.id) === kind(reading, clause.id) ||
          kind(reading, clause.id) === null ||
          numbered(other.clause)),
    );
    const speaksOf = kind(reading, clause.id);
    for (const mention of mentions) {
      const { clause: at } = mention;
      if (at.id <= clause.id || (next && at.id > next.clause.id) || !at.pathIds.includes(nearest)) continue;
      if (mention.fromOthers || mention.ground === 'share' || mayOnly(reading, mention)) continue;
      const under = at.pathIds
        .slice(at.pathIds.indexOf(nearest) + 1)
        .map((id) => kind(reading, id))
        .find((k) => k !== null);
      if (speaksOf !== null && under !== undefined && under !== speaksOf) continue;
      set(mention, verdict, `section@${clause.id}`);
    }
  }
}

/** True when what stands between the heading and the clause names no data, or another such sentence has come before. */
function leads(clause: Clause, own: ReadonlyMap<number, readonly RawMention[]>): boolean {
  const nearest = clause.pathIds[clause.pathIds.length - 1]!;
  for (let id = clause.id - 1; id > nearest; id--) if ((own.get(id) ?? []).length > 0) return opens(clause);
  return clause.id - nearest <= 4 || opens(clause);
}

/** "1.1.2 为了…": a paragraph that opens a part of its section. */
function opens(clause: Clause): boolean {
  return /^[\d.、（）()\s]*为了?/.test(clause.text) && !/[上前]述|以上/.test(clause.text);
}

function numbered(clause: Clause): boolean {
  return /^\d/.test(clause.text);
}

/** Whether a heading or sentence speaks of basic or of extra functions. */
function kind(reading: Reading, clause: number): 'basic' | 'extra' | null {
  const traits = hitsOf(reading, clause, 'trait');
  const extra = traits.some((hit) => hit.concept === 'trait.extra-function');
  const basic = traits.some((hit) => hit.concept === 'trait.basic-function');
  return extra
    ? basic && /^[\d.、（）()一二三四五六七八九十\s]*.{0,24}基本/.test(reading.clauses[clause]!.text)
      ? 'basic'
      : 'extra'
    : basic
      ? 'basic'
      : null;
}

function mayOnly(reading: Reading, { clause, sentence }: RawMention): boolean {
  const span = clause.sentences[sentence];
  return (
    span !== undefined &&
    hitsOf(reading, clause.id, 'trait', span.from, span.to).some((hit) => hit.concept === 'trait.may')
  );
}

/** The same data in the same clause, said to be optional a sentence before. */
function besideOptional(
  { category, clause, polarity }: RawMention,
  own: ReadonlyMap<number, readonly RawMention[]>,
): 'optional' | null {
  const same = (own.get(clause.id) ?? []).filter((other) => other.category === category && other.polarity === polarity);
  return same.some((other) => other.because === 'sentence' && other.requirement === 'optional') &&
    same.every((other) => other.requirement !== 'required')
    ? 'optional'
    : null;
}

/** "当您使用××服务时": a feature with a name of its own, unless its name is that of a loan or the words are the service's own. */
function namedFeature(reading: Reading, { clause, sentence, weak, fromOthers }: RawMention): 'optional' | null {
  const span = clause.sentences[sentence];
  if (!span || weak || fromOthers) return null;
  const start = hitsOf(reading, clause.id, 'cue', span.from, span.to).find((cue) => cue.concept === 'cue.condition');
  if (!start) return null;
  const condition = /^[^，,。；]{2,40}/.exec(clause.text.slice(start.from, span.to))?.[0] ?? '';
  const feature =
    /(?:使用|申请|开通|参与|参加|购买|体验|领取|选择)[^，,]{0,12}?([^，,的您]{2,12}?)(?:服务|功能|活动|专区)(?:时|的|，|,|$|过程)/.exec(
      condition,
    );
  if (
    !feature ||
    /贷|借|分期|额度|产品|平台|我们|本|信用|软件|支付|还款|金融|相关|部分|某些|各项|第三方/.test(feature[0])
  )
    return null;
  const traits = hitsOf(reading, clause.id, 'trait', start.from, start.from + condition.length);
  const core = traits.some(
    (hit) => hit.concept === 'trait.core-function' && clause.text.slice(hit.from, hit.to) !== '申请',
  );
  return core ? null : 'optional';
}

function inExtraSection(reading: Reading, clause: Clause): boolean {
  return clause.pathIds.some((id) => {
    const traits = hitsOf(reading, id, 'trait');
    return (
      traits.some((hit) => hit.concept === 'trait.extra-function') &&
      !traits.some((hit) => hit.concept === 'trait.basic-function')
    );
  });
}
