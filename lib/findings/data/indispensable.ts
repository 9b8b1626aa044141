import type { Clause } from '../../clauses/clause.ts';
import type { Span } from '../../document/policy-document.ts';
import { hitsOf, type Reading } from '../reading.ts';
import { demandedSubject } from './english-refusals.ts';
import { givenFirst } from './given-first.ts';
import { subjectOf } from './opens-with.ts';
import type { Refusal } from './refusal.ts';
import { extras } from './weigh-loss.ts';

/** "以上均为办理借款所必需": what stands before is demanded, whatever refusing may cost. */
export function indispensable(reading: Reading, clause: Clause, sentence: Span, index: number): Refusal | null {
  if (clause.role === 'consent-exceptions' || /SDK功能|SDK的功能/i.test(clause.text.slice(sentence.from, sentence.to))) return null;
  const word = hitsOf(reading, clause.id, 'demand', sentence.from, sentence.to).find((hit) => hit.concept === 'demand.indispensable');
  if (!word)
    return givenFirst(reading, clause, sentence)
      ? { clause, sentence: index, verdict: 'required', named: [], refersBack: true, spares: false, nearby: true }
      : null;
  // English points back within the words themselves: "we need these data to …".
  const english = /[a-z]/i.test(clause.text[word.from]!);
  const before = clause.text.slice(Math.max(sentence.from, word.from - 40), english ? word.to : word.from);
  // "位置权限是实现核心功能所必需的": the sentence opens with what it demands.
  const subject =
    english || extras.test(clause.text.slice(sentence.from, sentence.to)) || /[，,]/.test(before)
      ? []
      : subjectOf(reading, clause, sentence, word);
  // "…, which we need in order to process your payments": what the sentence itself lists.
  if (english && /^which/i.test(clause.text.slice(word.from, word.to)))
    return { clause, sentence: index, verdict: 'required', named: [], refersBack: true, spares: false, since: index, until: word.from };
  if (english) {
    const subjects = demandedSubject(reading, clause, sentence, word);
    if (subjects.length > 0) return { clause, sentence: index, verdict: 'required', named: subjects, refersBack: false, spares: false };
  }
  const forCore =
    subject.length > 0 &&
    hitsOf(reading, clause.id, 'trait', sentence.from, word.to).some(
      (hit) => hit.concept === 'trait.core-function' || hit.concept === 'trait.basic-function',
    );
  if (forCore) return { clause, sentence: index, verdict: 'required', named: subject, refersBack: false, spares: false };
  if (
    !/(?:以上|上述|上列|上面|前述|此为|均为|均属|此等|该等|该类|这些|这[几两三四五六七八]项|[前上]几项|这类|这是|此类|该信息|\b(?:this|these|it|they|the same)\b)[^。；]*$/i.test(
      before,
    )
  )
    return null;
  if (extras.test(clause.text.slice(word.from, sentence.to))) return null;
  if (/(?:非|不是|并非)[^，。；]{0,4}$/.test(before)) return null;
  return { clause, sentence: index, verdict: 'required', named: [], refersBack: true, spares: false };
}
