import type { Reading } from '../reading.ts';
import { headingDemand } from './heading-demand.ts';
import { ledDemand, markedDemand } from './marked-demand.ts';
import type { RawMention } from './raw-mention.ts';
import type { Refusal } from './refusal.ts';
import { starredDemand } from './starred.ts';
import { governSection } from './section-demand.ts';
import { besideOptional, sentenceDemand, switched } from './sentence-demand.ts';
import { setDemand } from './set-demand.ts';
import { byNature, inExtraSection, namedFeature, sideFeature } from './side-features.ts';

/**
 * Tells for each mention whether the policy demands the data. In this order, the first that speaks decides: a mark beside
 * the word ("可选提供"), the sentence that leads to its list, a refusal that names it or governs its clause, a refusal
 * further on that refers back to it, the words of its own sentence, what its section says of all it collects, the feature
 * it serves.
 * @param refused what the policy says of not giving data
 * @param ownNames names of the app and its operators: using these is no feature
 */
export function assignRequirement(
  reading: Reading,
  mentions: readonly RawMention[],
  refused: readonly Refusal[],
  ownNames: readonly string[],
): void {
  const own = byClause(mentions);
  for (const mention of mentions) setDemand(mention, markedDemand(mention) ?? starredDemand(reading, mention), 'marked');
  for (const mention of mentions) if (mention.lead) setDemand(mention, ledDemand(reading, mention), 'led');
  for (const refusal of refused) governClause(reading, refusal, own.get(refusal.clause.id) ?? []);
  for (const refusal of refused) governBefore(reading, refusal, own);
  for (const mention of mentions) setDemand(mention, sentenceDemand(reading, mention), 'sentence');
  for (const mention of mentions) setDemand(mention, besideOptional(mention, own), 'clause');
  for (const mention of mentions) setDemand(mention, namedFeature(reading, mention, ownNames), 'feature');
  governSection(reading, refused, mentions, own);
  headingDemand(reading, refused, mentions);
  for (const mention of mentions) setDemand(mention, inExtraSection(reading, mention.clause) ? 'optional' : null, 'extra-section');
  for (const mention of mentions) setDemand(mention, sideFeature(reading, mention), 'side-feature');
  for (const mention of mentions) setDemand(mention, byNature(mention), 'nature');
}

function byClause(mentions: readonly RawMention[]): Map<number, RawMention[]> {
  const map = new Map<number, RawMention[]>();
  for (const mention of mentions) {
    const same = map.get(mention.clause.id);
    if (same) same.push(mention);
    else map.set(mention.clause.id, [mention]);
  }
  return map;
}

/** A sentence about opening the account: nothing else can be had without it. */
function opensAccount({ clause, sentence }: RawMention): boolean {
  const span = clause.sentences[sentence];
  return span !== undefined && /注册|开户|创建账[户号]|建立账[户号]|实名/.test(clause.text.slice(span.from, span.to));
}

/** "直播须实名，需要您的姓名。这些信息您可以拒绝提供，不影响其他功能": nothing else named between, and no account opened by it. */
function sparedItself({ clause, sentence, category }: RawMention, refusal: Refusal, own: readonly RawMention[]): boolean {
  const span = clause.sentences[sentence]!;
  const beside = new Set(own.filter((other) => other.sentence === sentence).map((other) => other.category));
  return (
    refusal.refersBack &&
    refusal.spares &&
    category !== 'phone' &&
    !/注册|开户|创建账[户号]|建立账[户号]|[贷借]款|授信/.test(clause.text.slice(span.from, span.to)) &&
    !own.some((other) => other.sentence > sentence && other.sentence <= refusal.sentence && !beside.has(other.category))
  );
}

/** The sentence of the mention itself says that the user may add it. */
function ownWord(reading: Reading, mention: RawMention): boolean {
  const own = mention.clause.sentences[mention.sentence];
  return (
    own !== undefined &&
    /(?:可以?|还可以?)(?:自主|自行|自愿)?选择(?:补充|填写|提供|完善)/.test(mention.clause.text.slice(own.from, mention.span.from)) &&
    sentenceDemand(reading, mention) === 'optional'
  );
}

/** "您可以选填您的职业、住址": no list in which one entry of many bears such a mark. */
function offeredToAdd({ clause, sentence, span }: RawMention): boolean {
  const own = clause.sentences[sentence];
  return (
    own !== undefined &&
    /[您你](?:还|也)?可以?(?:自主|自行|自愿|选择)*(?:选填|补充|完善|修改和补充|编辑)/.test(clause.text.slice(own.from, span.from))
  );
}

/** A refusal governs what its own clause names before it; when it names data itself, only those. */
function governClause(reading: Reading, refusal: Refusal, own: readonly RawMention[]): void {
  for (const mention of own) {
    if (refusal.since !== undefined && mention.sentence < refusal.since) continue;
    if (refusal.until !== undefined && mention.span.from >= refusal.until) continue;
    if (refusal.named.length > 0 && !refusal.refersBack) {
      if (refusal.named.includes(mention.category)) setDemand(mention, refusal.verdict, refusal.spares ? 'refusal spared' : 'refusal');
      // "用户不提供姓名、身份证号的，不能借款": the rest of the list can be left out of account.
      else if (refusal.verdict === 'required' && mention.sentence < refusal.sentence && mention.requirement === null)
        mention.because ??= 'not-named';
    } else if (
      refusal.verdict === 'optional' &&
      mention.sentence < refusal.sentence &&
      opensAccount(mention) &&
      !sparedItself(mention, refusal, own) &&
      sentenceDemand(reading, mention) === 'required'
    ) {
      // "注册须填手机号。…不用微信登录的，没有影响": what a sentence before demands is not spared.
      setDemand(mention, 'required', 'sentence');
    } else if (refusal.verdict === 'required' && mention.sentence < refusal.sentence && ownWord(reading, mention)) {
      // "您可自主选择补充昵称。…手机号不提供的，无法注册": what a sentence before leaves to the user is not demanded.
      setDemand(mention, 'optional', 'sentence');
    } else if (mention.sentence <= refusal.sentence) setDemand(mention, refusal.verdict, 'refusal');
  }
}

/** A cell, an item, or a line of a list whose entries end in semicolons. */
function inList(reading: Reading, id: number): boolean {
  const clause = reading.clauses[id]!;
  return clause.kind === 'item' || clause.kind === 'cell' || goesOn.test(clause.text) || goesOn.test(reading.clauses[id - 1]?.text ?? '');
}
const goesOn = /[；;：:，,、]\s*$/;

/** What a refusal says to mean all that stands above. */
const allAbove =
  /这[几两三四五六七八][项步]|(?:上面|上述|前述|以上)(?!功能|服务|目的|用途|场景|业务|情形)|上列|该等|此等|这些|所列|前款|above|foregoing/i;

/** "客户服务": a line between the end of one paragraph and the beginning of another opens a part of its own. */
function isBareTitle(reading: Reading, id: number): boolean {
  const { kind, text } = reading.clauses[id]!;
  const next = reading.clauses[id + 1]?.text ?? '';
  return (
    kind === 'paragraph' &&
    text.length <= longestTitle &&
    !/[。；;！!，,：:、]/.test(text) &&
    /[。！？”）)]$/.test(reading.clauses[id - 1]?.text ?? '') &&
    next.length >= shortestParagraph &&
    next.includes('。')
  );
}
const longestTitle = 20;
const shortestParagraph = 24;

/** "如您拒绝提供前述信息" in a paragraph of its own means the paragraphs before it in the same section. */
function governBefore(reading: Reading, refusal: Refusal, own: ReadonlyMap<number, readonly RawMention[]>): void {
  const { clause } = refusal;
  const inClause = (own.get(clause.id) ?? []).filter(
    (mention) => mention.sentence <= refusal.sentence && mention.polarity === 'collected' && mention.rule !== 'told-by-demand',
  );
  if (refusal.named.length === 0 && (inClause.length > 0 || !refusal.refersBack)) return;
  const nearest = clause.pathIds[clause.pathIds.length - 1] ?? -1;
  const refusing = clause.sentences[refusal.sentence]!;
  const wide = refusal.named.length > 0 || allAbove.test(clause.text.slice(refusing.from, refusing.to));
  for (let id = clause.id - 1; id > nearest && clause.id - id < 30; id--) {
    if (!reading.clauses[id]!.pathIds.includes(nearest) && nearest >= 0) break;
    if (nearest < 0 && clause.id - id > 3) break;
    if ((own.get(id) ?? []).length === 0 && isBareTitle(reading, id)) break;
    for (const mention of own.get(id) ?? []) {
      if (refusal.permissionsOnly && !switched.has(mention.category)) continue;
      // What its own sentence leaves to the user, no refusal further on demands.
      if (
        refusal.verdict === 'required' &&
        refusal.named.length === 0 &&
        offeredToAdd(mention) &&
        sentenceDemand(reading, mention) !== 'required'
      )
        continue;
      if (refusal.named.length === 0 || refusal.named.includes(mention.category) || (refusal.refersBack && inClause.length === 0))
        setDemand(
          mention,
          refusal.verdict,
          `refusal@${refusal.clause.id}${refusal.spares && refusal.named.includes(mention.category) ? ' spared' : ''}`,
        );
    }
    // "如您不提供上述身份信息": the nearest paragraph that takes these is meant, with what stands beside them.
    if (
      refusal.refersBack &&
      (own.get(id) ?? []).some(({ category, weak, polarity }) => !weak && polarity === 'collected' && refusal.named.includes(category)) &&
      !inList(reading, id)
    )
      break;
    // "如您拒绝，…" without "上述信息" means the paragraph right before it, or the list that ends there.
    if ((!wide || refusal.nearby) && (own.get(id) ?? []).length > 0 && !inList(reading, id)) break;
  }
}
