import { hitsOf, type Reading } from '../reading.ts';
import type { RawMention } from './raw-mention.ts';
import type { Refusal } from './refusal.ts';
import { switched } from './sentence-demand.ts';
import { setDemand } from './set-demand.ts';

/** "（一）您须授权我们收集和使用个人信息的情形": the heading itself says that what stands below must be given. */
const demands = /^[^，。；：:]{0,8}[您你](?:必须|须|需要?|应当?)(?:向我们)?(?:授权|同意|提供)[^，。；]{0,24}(?:信息|资料|数据)/;
const leavesOpen = /可|选择|可能|如|若|时|为[^，。；]{1,16}[您你]|额外|附加|扩展|拓展/;

/**
 * What a heading demands is required where the policy says what is lost without it: a refusal that names no data, in front
 * of the heading or anywhere below it. What a part below is an extra for stays its own.
 */
export function headingDemand(reading: Reading, refused: readonly Refusal[], mentions: readonly RawMention[]): void {
  const headings = reading.clauses.filter(
    ({ kind, role, text }) => kind === 'heading' && role === 'collection' && demands.test(text) && !leavesOpen.test(text),
  );
  for (const heading of headings) {
    const outer = heading.pathIds.at(-1) ?? -1;
    const said = refused.some(
      ({ clause, verdict, named }) =>
        verdict === 'required' &&
        named.length === 0 &&
        clause.role !== 'rights' &&
        (clause.pathIds.includes(heading.id) || (clause.id < heading.id && clause.id >= outer && heading.id - clause.id < before)),
    );
    if (!said) continue;
    for (const mention of mentions) {
      if (!mention.clause.pathIds.includes(heading.id) || mention.polarity !== 'collected') continue;
      if (
        apart.has(mention.category) ||
        switched.has(mention.category) ||
        mention.fromOthers ||
        mention.ground === 'share' ||
        mayOnly(reading, mention) ||
        leavesToUser(mention) ||
        besideSwitch(mention, mentions) ||
        arises(mention) ||
        underFeature(reading, mention, heading.id)
      )
        continue;
      setDemand(mention, 'required', `heading@${heading.id}`);
    }
  }
}

/** "您还可以选择开启指纹支付", "您可以修改和补充您的昵称": what the sentence itself leaves to the user. */
function leavesToUser({ clause, sentence, span }: RawMention): boolean {
  const own = clause.sentences[sentence];
  return (
    own !== undefined &&
    /(?:可以?|有权)[^，。；]{0,14}(?:选择|自行|自主|自愿|选填|补充|修改|开启或|关闭)/.test(clause.text.slice(own.from, span.from))
  );
}

/** "我们通过 IP 地址、GPS 获取您的位置": what tells of a thing that is switched on goes with that thing. */
function besideSwitch({ clause, sentence }: RawMention, mentions: readonly RawMention[]): boolean {
  return mentions.some(
    (other) =>
      other.clause === clause &&
      other.sentence === sentence &&
      other.polarity === 'collected' &&
      switched.has(other.category) &&
      other.requirement !== 'required',
  );
}

/** What users publish or write to the service, and how they sign in elsewhere: theirs to do, whatever the heading. */
const apart: ReadonlySet<string> = new Set(['user-content', 'service-record', 'third-party-account']);

/** How many clauses before the heading what is lost may be said. */
const before = 12;

/** A heading below that one names a feature which the user can do without. */
function underFeature(reading: Reading, { clause }: RawMention, heading: number): boolean {
  return clause.pathIds
    .slice(clause.pathIds.indexOf(heading) + 1)
    .some(
      (id) =>
        hitsOf(reading, id, 'demand').some((hit) => hit.concept === 'demand.side-feature') &&
        !hitsOf(reading, id, 'trait').some((hit) => hit.concept === 'trait.core-function'),
    );
}

/** "系统会自动留下订单编号": what nobody gives. */
function arises({ clause, sentence, span }: RawMention): boolean {
  const own = clause.sentences[sentence];
  return own !== undefined && /自动(?:留下|生成|产生|形成)|(?:会|将)(?:生成|产生|形成)/.test(clause.text.slice(own.from, span.from));
}

function mayOnly(reading: Reading, { clause, sentence }: RawMention): boolean {
  const span = clause.sentences[sentence];
  return span !== undefined && hitsOf(reading, clause.id, 'trait', span.from, span.to).some((hit) => hit.concept === 'trait.may');
}
