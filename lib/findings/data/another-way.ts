import type { Clause } from '../../clauses/clause.ts';
import type { Span } from '../../document/policy-document.ts';
import { maySay, type Reading } from '../reading.ts';
import { sign } from '../signs.ts';
import type { Refusal } from './refusal.ts';

/** How an English sentence offers to do without: "you can send bank statements instead", "in which case we do not ask for these". */
const instead =
  /\b(?:you|customers|members|borrowers|applicants|those|anyone|people)(?: who (?:prefer|would rather|wish|do not|don['’]t)[^.;]{0,40}?)? (?:can|may|could) (?:[^.;]{2,90}\b)?instead\b|\b(?:customers|members|borrowers|applicants|those|anyone|people) who (?:prefer|would rather|wish|do not|don['’]t)[^.;]{0,40}? (?:can|may|could)\b|\bin which case (?:we|you) (?:do not|don['’]t|will not|won['’]t|need not)\b|\bif you (?:do not|don['’]t|would rather not|prefer not to) (?:consent|agree|wish|want|do so|like)[^.;]{0,40}, you (?:can|may|could)\b/i;

/** A sentence that lets the user do without what the one or two before it ask for. */
export function anotherWay(reading: Reading, clause: Clause, sentence: Span, index: number): Refusal | null {
  if (!maySay(reading, clause, sign.english) || !instead.test(clause.text.slice(sentence.from, sentence.to))) return null;
  return { clause, sentence: index, verdict: 'optional', named: [], refersBack: true, spares: false, since: Math.max(0, index - 2) };
}
