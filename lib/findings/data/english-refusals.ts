import type { DataId } from '../../card/taxonomy.ts';
import type { Clause } from '../../clauses/clause.ts';
import type { Span } from '../../document/policy-document.ts';
import { hitsOf, maySay, type Reading } from '../reading.ts';
import { sign } from '../signs.ts';
import type { Refusal } from './refusal.ts';

/** "Without a mobile number, you cannot register", "but without your name and your income we cannot match you": what, and what is lost. */
const without = /(?:^|[,;:]|\b(?:but|and|since|as|because))\s*without ((?:an?|any|all|your|the|these|those|at least)\b[^.;]{2,200}?),? (?:we|you|it|our (?:\w+ ){1,2}|your (?:\w+ ){1,2}|the (?:\w+ ){1,2}|no \w+)\b[^.;]{0,30}?(?:\bcannot\b|\bcan['’]t\b|\bunable\b|\bnot be able\b|\bwon['’]t\b|\bwill not\b|\bmay not be\b|\bcan be\b|\bis possible\b)/i;
const contact = /\bcontact (?:details|information|data)\b/i;

/** A sentence that says what cannot be had without data it names; `verdict` weighs the rest of the sentence. */
export function withoutThese(
  reading: Reading, clause: Clause, sentence: Span, index: number, verdict: (lost: Span) => Refusal['verdict'] | null,
): Refusal | null {
  if (!maySay(reading, clause, sign.english)) return null;
  const match = without.exec(clause.text.slice(sentence.from, sentence.to));
  if (!match) return null;
  const from = sentence.from + match.index + match[0].indexOf(match[1]!);
  const named = hitsOf(reading, clause.id, 'data', from, from + match[1]!.length).map((hit) => hit.concept.slice(5) as DataId);
  if (contact.test(match[1]!)) named.push('phone', 'email', 'address');
  if (named.length === 0) return null;
  const said = verdict({ from: from + match[1]!.length, to: sentence.to });
  return said && { clause, sentence: index, verdict: said, named, refersBack: false, spares: false };
}
