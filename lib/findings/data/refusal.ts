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
    if (clause.kind === 'heading' || clause.kind === 'cell') continue;
    clause.sentences.forEach((sentence, index) => {
      const refusal = readRefusal(reading, clause, sentence, index);
      if (refusal) found.push(refusal);
    });
  }
  return found;
}

function readRefusal(reading: Reading, clause: Clause, sentence: Span, index: number): Refusal | null {
  const cues = hitsOf(reading, clause.id, 'cue', sentence.from, sentence.to);
  const at = cues.find((cue) => cue.concept === 'cue.refuse' && !/第三方$/.test(clause.text.slice(Math.max(0, cue.from - 3), cue.from)))
    ?? cues.find((cue) => cue.concept === 'cue.not-collected' && /^(?:不上传|拒绝收集|无法获取|无需)/.test(clause.text.slice(cue.from, cue.to)));
  if (!at) return null;
  const after = hitsOf(reading, clause.id, 'cue', at.to, sentence.to);
  const cannot = after.find((cue) => cue.concept === 'cue.cannot');
  const unaffected = after.find((cue) => cue.concept === 'cue.unaffected');
  const verdict = weigh(reading, clause, sentence, cannot?.from ?? null, unaffected?.from ?? null);
  if (!verdict) return null;
  const objectEnd = comma(clause.text, at.to, sentence.to);
  const named = hitsOf(reading, clause.id, 'data', at.from, objectEnd).map((hit) => hit.concept.slice(5) as DataId);
  const refersBack = hitsOf(reading, clause.id, 'ref', at.from - 8, objectEnd).some((hit) => hit.concept === 'ref.refers-back')
    || objectEnd - at.to <= 2;
  return { clause, sentence: index, verdict, named, refersBack };
}

/**
 * What a consequence means. A core service lost (registration, identification, the loan, payment) makes the data required,
 * even when browsing stays open; nothing but an extra lost, or "other services are not affected", leaves them optional.
 */
export function weigh(
  reading: Reading, clause: Clause, sentence: Span, cannot: number | null, unaffected: number | null,
): Verdict | null {
  if (cannot === null) return unaffected === null ? null : 'optional';
  const lostEnd = unaffected !== null && unaffected > cannot ? unaffected : sentence.to;
  const traits = (name: string, from: number, to: number) => hitsOf(reading, clause.id, 'trait', from, to).filter((hit) => hit.concept === `trait.${name}`);
  const lost = clause.text.slice(cannot, lostEnd);
  const core = traits('core-function', cannot, lostEnd)
    .filter((hit) => unaffected === null || !generic.test(clause.text.slice(hit.from, hit.to)));
  const extra = /活动|奖品|推荐|推送|营销|广告|语音|日历|提醒|图片|照片|视频|拍摄|客服|分享|评论|互动|扩展|附加|个性化|更新|扫一扫|定位相关|位置相关|便捷|快捷|展示|通知|缓存|手动|拨打|marketing|reminder|recommend|photo/.test(lost);
  if (unaffected !== null) {
    // "无法使用本功能，但不影响其他服务" frees the user, unless what is lost is the loan itself.
    return core.length > 0 && !(extra && core.length < 2) ? 'required' : 'optional';
  }
  if (core.length > 0 && !extra) return 'required';
  if (core.length > 0) return core.length >= 2 ? 'required' : 'optional';
  if (extra) return 'optional';
  if (/该服务|该功能|此服务|服务|功能|业务|service/.test(lost)) return /扩展|附加|对应|特定|部分|相应|相关|某些|该项|本项|该功能|此功能|certain|some/.test(lost) ? null : 'required';
  return null;
}

const generic = /产品|服务|申请$|本平台/;

function comma(text: string, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if ('，,；;。'.includes(text[i]!)) return i;
  return limit;
}
