import type { Clause } from '../../clauses/clause.ts';
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
  const byClause = group(all);
  const own = group(mentions);
  for (const mention of mentions) mention.requirement ??= markedOptional(mention);
  for (const refusal of all) governClause(refusal, own.get(refusal.clause.id) ?? []);
  for (const refusal of all) governBefore(reading, refusal, own);
  for (const mention of mentions) mention.requirement ??= fromSentence(reading, mention);
  governSection(reading, byClause, mentions, own);
  for (const mention of mentions) mention.requirement ??= inExtraSection(reading, mention.clause) ? 'optional' : null;
}

function group<T extends { clause: Clause }>(items: readonly T[]): Map<number, T[]> {
  const map = new Map<number, T[]>();
  for (const item of items) map.set(item.clause.id, [...(map.get(item.clause.id) ?? []), item]);
  return map;
}

function set(mention: RawMention, verdict: 'required' | 'optional'): void {
  if (mention.polarity === 'collected') mention.requirement ??= verdict;
}

/** "(可选提供)", "(选填)" right behind the word. */
function markedOptional({ clause, span }: RawMention): 'optional' | null {
  return /^(?:信息)?[（(【[](?:可选|选填|非必填|非必须|如您?选择|自愿|optional)/i.test(clause.text.slice(span.to, span.to + 10)) ? 'optional' : null;
}

/** A refusal governs what its own clause names before it; when it names data itself, only those. */
function governClause(refusal: Refusal, own: readonly RawMention[]): void {
  for (const mention of own) {
    if (refusal.named.length > 0 && !refusal.refersBack) {
      if (refusal.named.includes(mention.category)) set(mention, refusal.verdict);
    } else if (mention.sentence <= refusal.sentence) set(mention, refusal.verdict);
  }
}

/** "如您拒绝提供前述信息" in a paragraph of its own means the paragraphs before it in the same section. */
function governBefore(reading: Reading, refusal: Refusal, own: ReadonlyMap<number, readonly RawMention[]>): void {
  const { clause } = refusal;
  const inClause = (own.get(clause.id) ?? []).filter((mention) => mention.sentence < refusal.sentence && mention.polarity === 'collected');
  if (inClause.length > 0 || !(refusal.refersBack || refusal.named.length > 0)) return;
  const nearest = clause.pathIds[clause.pathIds.length - 1] ?? -1;
  for (let id = clause.id - 1; id > nearest && clause.id - id < 30; id--) {
    if (!reading.clauses[id]!.pathIds.includes(nearest) && nearest >= 0) break;
    if (nearest < 0 && clause.id - id > 3) break;
    for (const mention of own.get(id) ?? []) {
      if (refusal.named.length === 0 || refusal.named.includes(mention.category) || refusal.refersBack) set(mention, refusal.verdict);
    }
  }
}

/** "您可以选择…" makes it optional; "为完成注册，我们需要…" makes it required. */
function fromSentence(reading: Reading, mention: RawMention): RawMention['requirement'] {
  const sentence = mention.clause.sentences[mention.sentence];
  if (!sentence || mention.polarity !== 'collected') return null;
  const traits = hitsOf(reading, mention.clause.id, 'trait', sentence.from, sentence.to);
  const has = (name: string) => traits.some((hit) => hit.concept === `trait.${name}`);
  if (has('optional') || optionalAfter(reading, mention)) return 'optional';
  if (mention.weak || mention.fromOthers) return null;
  if (has('necessary') && !has('may') && has('core-function') && !has('extra-function')) return 'required';
  return null;
}

/** "您可以自主设置关闭或开启" in a later sentence of the clause. */
function optionalAfter(reading: Reading, { clause, sentence }: RawMention): boolean {
  return clause.sentences.slice(sentence + 1).some(({ from, to }) =>
    /关闭|不提供|开启|skip|turn off/.test(clause.text.slice(from, to))
    && hitsOf(reading, clause.id, 'trait', from, to).some((hit) => hit.concept === 'trait.optional'));
}

/** A refusal at the head of a section ("若您拒绝提供，则无法使用该服务"), before anything is named, governs the section. */
function governSection(
  reading: Reading, byClause: ReadonlyMap<number, readonly Refusal[]>, mentions: readonly RawMention[],
  own: ReadonlyMap<number, readonly RawMention[]>,
): void {
  for (const [id, list] of byClause) {
    const clause = reading.clauses[id]!;
    const nearest = clause.pathIds[clause.pathIds.length - 1];
    if (nearest === undefined || clause.role === 'rights' || clause.role === 'introduction') continue;
    if (id - nearest > 3 || (own.get(id) ?? []).length > 0) continue;
    for (let before = nearest + 1; before < id; before++) if ((own.get(before) ?? []).length > 0) return;
    const verdict = list[0]!.verdict;
    for (const mention of mentions) {
      if (mention.clause.id > id && mention.clause.pathIds.includes(nearest) && !mention.fromOthers) set(mention, verdict);
    }
  }
}

function inExtraSection(reading: Reading, clause: Clause): boolean {
  return clause.pathIds.some((id) => {
    const traits = hitsOf(reading, id, 'trait');
    return traits.some((hit) => hit.concept === 'trait.extra-function') && !traits.some((hit) => hit.concept === 'trait.basic-function');
  });
}
