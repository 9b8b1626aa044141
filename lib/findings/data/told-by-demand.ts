import type { DataId } from '../../card/taxonomy.ts';
import type { Clause } from '../../clauses/clause.ts';
import type { Span } from '../../document/policy-document.ts';
import { hitsOf, type Reading } from '../reading.ts';
import type { RawMention } from './raw-mention.ts';
import { readingMode } from './reading-mode.ts';
import type { Refusal, Verdict } from './refusal.ts';

/**
 * Data of which nothing is said but whether it must be given: "邮箱为选填项", "没有手机号码就无法注册". That it is asked for follows.
 * @param refused what the policy says of not giving data
 * @param known kinds that the policy says to be collected in other words, or not at all; @param denied those that it says are not
 */
export function toldByDemand(
  reading: Reading,
  refused: readonly Refusal[],
  known: ReadonlySet<DataId>,
  denied: ReadonlySet<DataId>,
): RawMention[] {
  const found: RawMention[] = [];
  for (const clause of reading.clauses) {
    if (clause.kind === 'heading' || clause.kind === 'cell' || !mark.test(clause.text)) continue;
    const mode = readingMode(reading, clause);
    if (mode !== 'open' && mode !== 'plain') continue;
    clause.sentences.forEach((sentence, index) => {
      found.push(...subjects(reading, clause, sentence, index), ...summedUp(reading, clause, sentence, index, known));
    });
  }
  for (const { clause, sentence, named, verdict } of refused) {
    const { from, to } = clause.sentences[sentence]!;
    const mode = readingMode(reading, clause);
    if ((mode !== 'open' && mode !== 'plain') || !given.test(clause.text.slice(from, to))) continue;
    for (const hit of hitsOf(reading, clause.id, 'data', from, to)) {
      const category = hit.concept.slice(5) as DataId;
      // What stands behind the words of losing is lost, not asked for.
      if (lost.test(clause.text.slice(from, hit.from))) break;
      // Where it is collected in other words, a demand for it still weighs.
      const weighs = verdict === 'required' && mode === 'open' && !denied.has(category);
      if (named.includes(category) && (!known.has(category) || weighs)) found.push(mention(clause, sentence, category, hit, verdict));
    }
  }
  return found;
}

/** Words that say of a field whether it must be filled in. */
const mark = /必填|必须|必需|必要|选填|可选|强制/;
/** What joins a list of fields to such a word. */
const told =
  /^(?:信息|资料|号码|权限|授权|等)*(?:均|都|皆|全部)?(?:为|是|属于|系)?(?:您)?((?:并非|不是|并不是|不属于|非)[^，。；]{0,10}?)?(?:必填|必须|必需|必要|强制)(?:项|的|信息|内容|资料|字段|条件|权限)|^(?:信息|资料|号码|等)*(?:均|都|皆|全部)?(?:为|是|属于|系)?(选填|可选|非必填|非必选)(?:项|的|信息|内容|资料|字段|$|[，。；])/;
/** Acts by which users give: a refusal of those names what is asked for. */
const given = /提供|填写|上传|提交|填报|录入|输入|绑定|授权|缺少|没有|缺失/;
const lost = /无法|不能|不予|影响|不可|难以/;

/** "…、购买记录、设备型号，此类信息属于必须收集的信息": the list is what the last words speak of. */
const sums =
  /[，,](?:这类|此类|这些|上述|以上|该等|该类|前述)信息(?:均|都)?(?:是|为|属于|系)[^，。；]{0,20}?(?:必须|必需|必要|需要|所需)(?:收集|获取|采集|提供|使用)?的?/;

/** Data that a sentence lists without a verb and then calls necessary. Kinds known from other words are left to those. */
function summedUp(reading: Reading, clause: Clause, sentence: Span, index: number, known: ReadonlySet<DataId>): RawMention[] {
  const match = sums.exec(clause.text.slice(sentence.from, sentence.to));
  if (!match || /不是|并非|非必/.test(match[0])) return [];
  const from =
    sentence.from +
    (/^[^、，。；]{0,40}(?:时|中)(?=[^、，。；]{2,24}、)/.exec(clause.text.slice(sentence.from, sentence.to))?.[0].length ?? 0);
  return hitsOf(reading, clause.id, 'data', from, sentence.from + match.index)
    .filter((hit) => !known.has(hit.concept.slice(5) as DataId))
    .map((hit) => mention(clause, index, hit.concept.slice(5) as DataId, hit, 'required'));
}

/** The fields that open a sentence, or a part of it, and of which it says whether they must be filled in. */
function subjects(reading: Reading, clause: Clause, sentence: Span, index: number): RawMention[] {
  const hits = hitsOf(reading, clause.id, 'data', sentence.from, sentence.to);
  for (let last = hits.length - 1; last >= 0; last--) {
    const match = told.exec(clause.text.slice(hits[last]!.to, sentence.to));
    if (!match) continue;
    let first = last;
    while (first > 0 && /^(?:信息|号码|资料)?[、和及与或]+(?:您的)?$/.test(clause.text.slice(hits[first - 1]!.to, hits[first]!.from)))
      first--;
    if (
      !/(?:^|[，。；：:、）)])[\s\d.、（(）)]*(?:您的|您)?$/.test(clause.text.slice(Math.max(0, hits[first]!.from - 6), hits[first]!.from))
    )
      return [];
    const verdict: Verdict = match[1] !== undefined || match[2] !== undefined ? 'optional' : 'required';
    return hits.slice(first, last + 1).map((hit) => mention(clause, index, hit.concept.slice(5) as DataId, hit, verdict));
  }
  return [];
}

function mention(clause: Clause, sentence: number, category: DataId, span: Span, requirement: Verdict): RawMention {
  return {
    category,
    clause,
    span: { from: span.from, to: span.to },
    sentence,
    ground: 'provide',
    polarity: 'collected',
    requirement,
    weak: false,
    fromOthers: false,
    purpose: null,
    because: 'told',
    rule: 'told-by-demand',
  };
}
