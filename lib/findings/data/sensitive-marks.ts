import type { Clause } from '../../clauses/clause.ts';
import { hitsOf, type Reading } from '../reading.ts';
import type { RawMention } from './raw-mention.ts';

/** Which print marks sensitive data in this policy, told from the sentence that explains it. */
export interface MarkMeaning {
  bold: boolean;
  asterisk: boolean;
}

/** Reads what bold print and asterisks mean from the policy itself ("敏感个人信息已加粗标识"). */
export function markMeaning(reading: Reading): MarkMeaning {
  const meaning = { bold: false, asterisk: false };
  for (const clause of reading.clauses) {
    for (const { from, to } of clause.sentences) {
      if (!hitsOf(reading, clause.id, 'ref', from, to).some((hit) => hit.concept === 'ref.sensitive')) continue;
      const text = clause.text.slice(from, to);
      if (/加粗|粗体|黑体|字体|下划线|bold/i.test(text)) meaning.bold = true;
      if (/[*＊]|星号|asterisk/i.test(text) && /标|mark/i.test(text)) meaning.asterisk = true;
    }
  }
  return meaning;
}

/** True when the policy marks this word as sensitive, by print or by saying so in the sentence that follows. */
export function isMarkedSensitive(reading: Reading, mention: RawMention, meaning: MarkMeaning): boolean {
  const { clause, span } = mention;
  const marked = clause.marks.some((mark) =>
    mark.kind === 'bold'
      ? meaning.bold && mark.from <= span.from && mark.to >= span.to && !wholly(clause, mark.from, mark.to)
      : meaning.asterisk && ((mark.from < span.to && mark.to > span.from) || mark.from === span.to),
  );
  if (marked || (meaning.asterisk && /^[*＊]/.test(clause.text.slice(span.to, span.to + 1)))) return true;
  const own = clause.sentences[mention.sentence];
  return (
    own !== undefined &&
    hitsOf(reading, clause.id, 'ref', span.to, own.to).some(
      (hit) => hit.concept === 'ref.sensitive' && /(?:属于|均?为|是|系)[^，。]{0,6}$/.test(clause.text.slice(span.to, hit.from)),
    )
  );
}

/** A clause in bold from end to end stresses the clause, not the word. */
function wholly(clause: Clause, from: number, to: number): boolean {
  return to - from > 60 && (to - from) * 10 >= clause.text.length * 9;
}
