import type { ChoiceKindId } from '../../card/taxonomy.ts';
import type { Clause } from '../../clauses/clause.ts';
import { numbering } from '../../clauses/numbering.ts';
import type { Span } from '../../document/policy-document.ts';
import type { Reading } from '../reading.ts';
import { kindSet, kindsInText } from './kinds-in-text.ts';
import { labelKinds, runInLabel } from './label-kinds.ts';
import { meansInText } from './means-in-text.ts';
import { choiceWords, memoOf } from './reading-memo.ts';

const longestLabel = { zh: 18, latin: 48 };

/** The choices that a heading, or a stretch of a clause that serves as one, names. Complaints head no list of means. */
export function headingKinds(reading: Reading, clause: Clause, span?: Span): ChoiceKindId[] {
  if (span) return kindsOfLabel(reading, clause, span);
  const { headings } = memoOf(reading);
  headings[clause.id] ??= kindsOfLabel(reading, clause, { from: 0, to: clause.text.length });
  return headings[clause.id]!;
}

function kindsOfLabel(reading: Reading, clause: Clause, span: Span): ChoiceKindId[] {
  const kinds = spelledOut(reading, clause, span);
  return kinds.length > 0 ? kinds : labelKinds(clause.text.slice(span.from, span.to));
}

/** The same without labels of a bare word: 转移 heads the part on mergers as well as that on moving one's data. */
export function spelledOut(reading: Reading, clause: Clause, span: Span = { from: 0, to: clause.text.length }): ChoiceKindId[] {
  return kindSet(kindsInText(clause.text, choiceWords(reading, clause), span, 'heading')).filter((kind) => kind !== 'complain');
}

/** The choices of a label that the paragraph begins with: "4. 删除您的个人信息。…". */
export function runInKinds(reading: Reading, clause: Clause): ChoiceKindId[] {
  const label = runInLabel(clause.text, numbering(clause.text)?.length ?? 0);
  return label ? headingKinds(reading, clause, label) : [];
}

/** The choices of a clause that is nothing but a label: the term of a list of terms, the first cell of a row. */
export function wholeLabelKinds(reading: Reading, clause: Clause): ChoiceKindId[] {
  const { text } = clause;
  if (text.length > (/[\u4e00-\u9fff]/.test(text) ? longestLabel.zh : longestLabel.latin) || /[。；;，,]|\.$/.test(text)) return [];
  const kinds = headingKinds(reading, clause);
  return kinds.length > 0 && meansInText(reading, clause).means.length === 0 ? kinds : [];
}
