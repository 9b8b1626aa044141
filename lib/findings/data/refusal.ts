import type { Clause } from '../../clauses/clause.ts';
import type { Span } from '../../document/policy-document.ts';
import type { DataId } from '../../card/taxonomy.ts';
import { hitsOf, type Reading } from '../reading.ts';

export type Verdict = 'required' | 'optional';

/** A sentence that says what happens to the user who does not give data. */
export interface Refusal {
  clause: Clause;
  sentence: number;
  verdict: Verdict;
  /** Kinds of data that the refusal names; empty when it says "上述信息" or nothing. */
  named: DataId[];
  /** It speaks of "the information above", so that what stands before it in the section is meant too. */
  refersBack: boolean;
}

/** Every refusal of a policy that can be weighed. */
export function refusals(reading: Reading): Refusal[] {
  const found: Refusal[] = [];
  for (const clause of reading.clauses) {
    if (clause.kind === 'heading' || clause.kind === 'cell' || otherMatters.has(clause.role)) continue;
    clause.sentences.forEach((sentence, index) => {
      const refusal = readRefusal(reading, clause, sentence, index);
      if (refusal) found.push(refusal);
    });
  }
  return found;
}

/** Sections where refusing means something else: sharing, withdrawing, the policy as a whole. */
const otherMatters: ReadonlySet<Clause['role']> = new Set([
  'sharing',
  'transfer',
  'disclosure',
  'sdk-list',
  'rights',
  'introduction',
  'changes',
  'cross-border',
  'toc',
  'title',
  'definitions',
]);

function readRefusal(reading: Reading, clause: Clause, sentence: Span, index: number): Refusal | null {
  const cues = hitsOf(reading, clause.id, 'cue', sentence.from, sentence.to);
  const at =
    cues.find(
      (cue) => cue.concept === 'cue.refuse' && !/第三方$/.test(clause.text.slice(Math.max(0, cue.from - 3), cue.from)),
    ) ??
    cues.find(
      (cue) =>
        cue.concept === 'cue.not-collected' &&
        /^(?:不上传|拒绝收集|无法获取|无需)/.test(clause.text.slice(cue.from, cue.to)),
    );
  if (!at) return null;
  const after = hitsOf(reading, clause.id, 'cue', at.to, sentence.to);
  const cannot = after.find((cue) => cue.concept === 'cue.cannot');
  const unaffected = after.find((cue) => cue.concept === 'cue.unaffected');
  const unneeded = after.some(
    (cue) => cue.concept === 'cue.not-collected' && /^(?:无需|无须|不需要)/.test(clause.text.slice(cue.from, cue.to)),
  );
  const verdict = unneeded
    ? 'optional'
    : weigh(reading, clause, sentence, cannot?.from ?? null, unaffected?.from ?? null);
  if (!verdict) return null;
  const objectEnd = comma(clause.text, at.to, sentence.to);
  const named = hitsOf(reading, clause.id, 'data', at.from, objectEnd).map((hit) => hit.concept.slice(5) as DataId);
  const refersBack =
    hitsOf(reading, clause.id, 'ref', at.from - 8, objectEnd).some(
      (hit) => hit.concept === 'ref.refers-back' || hit.concept === 'ref.sensitive',
    ) || objectEnd - at.to <= 2;
  return { clause, sentence: index, verdict, named, refersBack };
}

/**
 * What a consequence means. A core service lost (registration, identification, the loan, payment) makes the data required,
 * even when browsing stays open; nothing but an extra lost, or "other services are not affected", leaves them optional.
 */
export function weigh(
  reading: Reading,
  clause: Clause,
  sentence: Span,
  cannot: number | null,
  unaffected: number | null,
): Verdict | null {
  if (cannot === null) return unaffected === null ? null : 'optional';
  const lostEnd = unaffected !== null && unaffected > cannot ? unaffected : sentence.to;
  const traits = hitsOf(reading, clause.id, 'trait', cannot, lostEnd);
  const core = traits.filter((hit) => hit.concept === 'trait.core-function').length;
  const extra = extras.test(clause.text.slice(cannot, lostEnd));
  // What is lost first in the sentence weighs more than what is lost with it ("无法获得推荐及借款优惠").
  if (core > 0 && (!extra || core >= 2)) return 'required';
  if (unaffected !== null || extra) return 'optional';
  const whole = traits.some((hit) => hit.concept === 'trait.whole-service');
  return whole && !partOnly.test(clause.text.slice(cannot, lostEnd)) ? 'required' : null;
}

/** Extras: what may be lost without losing the service. */
const extras =
  /活动|奖品|推荐|推送|营销|广告|语音|日历|提醒|图片|照片|视频|拍摄|客服|分享|评论|互动|扩展|附加|个性化|更新|扫一扫|位置相关|便捷|快捷|展示|通知|缓存|手动|拨打|更换|marketing|reminder|recommend|photo/i;

/** Only the function at hand is lost, whichever it is. */
const partOnly = /对应|特定|部分|相应|某些|该项|本项|该功能|此功能|certain|some|that feature|this feature/i;

function comma(text: string, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if ('，,；;。'.includes(text[i]!)) return i;
  return limit;
}
