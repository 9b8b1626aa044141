import type { DataId } from '../../card/taxonomy.ts';
import type { Clause } from '../../clauses/clause.ts';
import type { Span } from '../../document/policy-document.ts';
import { hitsOf, type Reading } from '../reading.ts';

/** "手机号码是实名制所必需的信息，如您拒绝提供…": the sentence opens with what the refusal is about. */
export function subjectOf(reading: Reading, clause: Clause, sentence: Span, at: Span): DataId[] {
  const data = hitsOf(reading, clause.id, 'data', sentence.from, at.from);
  const first = data[0];
  if (!first || !/^[\s；\d.、（）()其中而]*$/.test(clause.text.slice(sentence.from, first.from))) return [];
  const verb = /^[^，。；]{0,40}?(?:是|为|属于|系|仅在|仅于|只在|用于)/.exec(clause.text.slice(first.to, at.from));
  if (!verb) return [];
  const end = first.to + verb[0].length;
  const named = data.filter((hit) => hit.to <= end).map((hit) => hit.concept.slice(5) as DataId);
  return named.includes('government-record') ? [...named, 'social-insurance'] : named;
}
