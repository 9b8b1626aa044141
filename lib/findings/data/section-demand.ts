import type { Clause } from '../../clauses/clause.ts';
import { hitsOf, type Reading } from '../reading.ts';
import type { RawMention } from './raw-mention.ts';
import { setDemand } from './set-demand.ts';
import type { Refusal } from './refusal.ts';

/**
 * A refusal before anything is named ("为实现基本业务功能…您不提供的，无法使用本服务") governs what follows in its section,
 * up to the next such sentence. Where it speaks of basic or of extra functions, it governs the parts under that heading.
 */
export function governSection(
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
  for (const { clause, verdict, sentence } of heads) {
    scope = clause.pathIds[clause.pathIds.length - 1]!;
    const nearest = scope;
    const next = heads.find(
      (other) =>
        other.clause.id > clause.id &&
        other.clause.pathIds.includes(nearest) &&
        opens(other.clause) &&
        (kind(reading, other.clause.id) === kind(reading, clause.id) || kind(reading, clause.id) === null || numbered(other.clause)),
    );
    const end = listEnd(reading, clause);
    const own_ = clause.sentences[sentence]!;
    const speaksOf = kind(reading, clause.id, own_.from, own_.to) ?? kind(reading, clause.id) ?? kindBefore(reading, clause, own);
    if (verdict === 'required' && speaksOf === null && soOrSo.test(clause.text.slice(own_.from, own_.to))) continue;
    const behindBasic =
      speaksOf === 'extra' &&
      reading.clauses
        .slice(Math.max(nearest + 1, clause.id - pairWithin), clause.id)
        .some((other) => other.pathIds.includes(nearest) && (own.get(other.id) ?? []).length === 0 && kind(reading, other.id) === 'basic');
    // "基本功能：…您不提供的，无法使用；附加功能：…不影响": two sorts are told apart, and only headings say which is which.
    const toldApart =
      verdict === 'required' &&
      speaksOf === 'basic' &&
      reading.clauses
        .slice(clause.id, clause.id + pairWithin)
        .some(
          (other) =>
            other.pathIds.includes(nearest) &&
            other.kind !== 'heading' &&
            (own.get(other.id) ?? []).length === 0 &&
            speaksOfExtras(reading, other.id),
        );
    for (const mention of mentions) {
      const { clause: at } = mention;
      if (at.id <= clause.id || (next && at.id > next.clause.id) || at.id > end || !at.pathIds.includes(nearest)) continue;
      if (mention.fromOthers || mention.ground === 'share' || mayOnly(reading, mention)) continue;
      const under = at.pathIds
        .slice(at.pathIds.indexOf(nearest) + 1)
        .map((id) => kind(reading, id))
        .find((k) => k !== null);
      if (speaksOf !== null && under !== undefined && under !== speaksOf) continue;
      if (toldApart && under === undefined) continue;
      // What is said of extra functions holds where a heading says so.
      if (
        speaksOf === 'extra' &&
        under === undefined &&
        (kind(reading, clause.id, 0, own_.from) === 'basic' || behindBasic || saidOfBasic(reading, clause, sentence))
      )
        continue;
      setDemand(mention, verdict, `section@${clause.id}`);
    }
  }
}

/** "We collect the following, because we can't open an account without it:": in English the list below and no more. */
function listEnd(reading: Reading, clause: Clause): number {
  if (!/[a-z][^\u4e00-\u9fff]*:\s*$/i.test(clause.text) || reading.clauses[clause.id + 1]?.kind !== 'item') return Infinity;
  let end = clause.id;
  while (reading.clauses[end + 1]?.kind === 'item') end++;
  return end;
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

/** "为实现向您提供产品的基本功能，您须授权…". */
const forBasics = /(?:实现|提供|满足|保障)[^，。；]{0,36}(?:基本|基础|核心)(?:服务|业务)?功能[，,所的]/;

/** Whether a heading or sentence speaks of basic or of extra functions. */
function kind(reading: Reading, clause: number, from = 0, to = Infinity): 'basic' | 'extra' | null {
  const traits = hitsOf(reading, clause, 'trait', from, to);
  const extra = traits.some((hit) => hit.concept === 'trait.extra-function');
  const basic =
    traits.some((hit) => hit.concept === 'trait.basic-function') || forBasics.test(reading.clauses[clause]!.text.slice(from, to));
  return extra
    ? basic && /^[\d.、（）()一二三四五六七八九十\s]*.{0,24}基本/.test(reading.clauses[clause]!.text.slice(from))
      ? 'basic'
      : 'extra'
    : basic
      ? 'basic'
      : null;
}

/** A sentence before it in its paragraph speaks of basic functions alone. */
function saidOfBasic(reading: Reading, clause: Clause, sentence: number): boolean {
  return clause.sentences.slice(0, sentence).some(({ from, to }) => kind(reading, clause.id, from, to) === 'basic');
}

/** How many clauses behind the one on basic functions that on extra ones may stand. */
const pairWithin = 4;

function speaksOfExtras(reading: Reading, clause: number): boolean {
  return hitsOf(reading, clause, 'trait').some((hit) => hit.concept === 'trait.extra-function');
}

/** "可能无法注册，或无法享受某些功能": which of them, nobody can tell. */
const soOrSo =
  /或者?[^，。；]{0,8}(?:无法|不能)[^，。；]{0,16}(?:某些|部分|相应|相关|特定)|(?:某些|部分)(?:产品|功能|服务)[^。；]{0,6}或者?(?:即便|即使|尽管)[^。；]{0,40}(?:无法|不能|难以)/;

/** "1. 为实现基本功能…。" as a paragraph of its own before "如您拒绝提供相应信息…". */
function kindBefore(reading: Reading, clause: Clause, own: ReadonlyMap<number, readonly RawMention[]>): 'basic' | 'extra' | null {
  const before = reading.clauses[clause.id - 1];
  if (!before || before.kind === 'heading' || (own.get(before.id) ?? []).length > 0 || before.pathIds.at(-1) !== clause.pathIds.at(-1))
    return null;
  return kind(reading, before.id);
}

function mayOnly(reading: Reading, { clause, sentence }: RawMention): boolean {
  const span = clause.sentences[sentence];
  return span !== undefined && hitsOf(reading, clause.id, 'trait', span.from, span.to).some((hit) => hit.concept === 'trait.may');
}
