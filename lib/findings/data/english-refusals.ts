import type { DataId } from '../../card/taxonomy.ts';
import type { Clause } from '../../clauses/clause.ts';
import type { Span } from '../../document/policy-document.ts';
import { hitsOf, maySay, type Reading } from '../reading.ts';
import { sign } from '../signs.ts';
import { isTerm } from './english-permissions.ts';
import type { Refusal } from './refusal.ts';

/** "Without a mobile number, you cannot register", "but without your name and your income we cannot match you": what, and what is lost. */
const without =
  /(?:^|[,;:]|\b(?:but|and|since|as|because))\s*without ((?:an?|any|all|your|the|these|those|at least)\b[^.;]{2,200}?),? (?:we|you|it|our (?:\w+ ){1,2}|your (?:\w+ ){1,2}|the (?:\w+ ){1,2}|no \w+)\b[^.;]{0,30}?(?:\bcannot\b|\bcan['’]t\b|\bunable\b|\bnot be able\b|\bwon['’]t\b|\bwill not\b|\bmay not be\b|\bcan be\b|\bis possible\b)/i;
const contact = /\bcontact (?:details|information|data)\b/i;

/** A sentence that says what cannot be had without data it names; `verdict` weighs the rest of the sentence. */
export function withoutThese(
  reading: Reading,
  clause: Clause,
  sentence: Span,
  index: number,
  verdict: (lost: Span) => Refusal['verdict'] | null,
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

/** "We cannot process an application that lacks them: name, …": the list behind the colon is what must be given. */
const lossBeforeList =
  /\b(?:cannot|can['’]t|unable to|will not|won['’]t|not able to)\b[^.;:]{2,90}\b(?:without|lack(?:s|ing)?|missing|unless|omit(?:s|ted)?)\b[^.;:]{0,60}:\s/i;

/** A sentence that says what is lost and then lists, behind a colon, what must be given. */
export function lossThenList(
  reading: Reading,
  clause: Clause,
  sentence: Span,
  index: number,
  verdict: (lost: Span) => Refusal['verdict'] | null,
): Refusal | null {
  if (!maySay(reading, clause, sign.english)) return null;
  const match = lossBeforeList.exec(clause.text.slice(sentence.from, sentence.to));
  if (!match) return null;
  const from = sentence.from + match.index;
  const named = hitsOf(reading, clause.id, 'data', from + match[0].length, sentence.to).map((hit) => hit.concept.slice(5) as DataId);
  const said = named.length > 0 ? verdict({ from, to: from + match[0].length }) : null;
  return said && { clause, sentence: index, verdict: said, named, refersBack: false, spares: false };
}

/** "Optional.", "Purely optional": a sentence of its own, said of all that its paragraph or its entry names. */
const bareOptional = /^\s*(?:(?:purely|entirely|wholly|completely|strictly) )?(?:optional|voluntary)\s*[.;]?\s*$/i;
/** "Only if you tap “Refer a friend”" opens the text of a term. */
const onlyIf = /^\s*only (?:if|when|where|after) you\b/i;
/** "Declining means mailing in documents", "say no and you simply type your address". */
const otherRoad =
  /\b(?:declin|refus|saying no|say no|without it|turn(?:ing)? (?:it )?off)\w*\b[^.;]{0,30}\b(?:means?|you(?:['’]ll| will| can| may)|simply|just)\b[^.;]{0,50}\b(?:mail|post|bring|type|typing|enter|upload|e-?mail|visit|call|hand|send|key|instead|yourself)\w*\b/i;

/** A short sentence that lets the user do without what the entry above or around it names. */
export function spareWords(reading: Reading, clause: Clause, sentence: Span, index: number): Refusal | null {
  if (!maySay(reading, clause, sign.english)) return null;
  const text = clause.text.slice(sentence.from, sentence.to);
  const inPermissions = clause.role === 'permissions' || clause.role === 'collection';
  if (
    !bareOptional.test(text) &&
    !(inPermissions && ((clause.role === 'permissions' && index === 0 && onlyIf.test(text)) || otherRoad.test(text)))
  )
    return null;
  const term = reading.clauses[clause.id - 1];
  // Said of the permission that the term above names, not of what its text mentions.
  const named =
    clause.role === 'permissions' && term && isTerm(term)
      ? hitsOf(reading, term.id, 'permission').map((hit) => hit.concept.slice('permission.'.length) as DataId)
      : [];
  return { clause, sentence: clause.sentences.length - 1, verdict: 'optional', named, refersBack: named.length === 0, spares: false };
}

/** "BVN and NIN are compulsory", "your income must be provided": what opens the sentence up to the word that demands it. */
export function demandedSubject(reading: Reading, clause: Clause, sentence: Span, word: Span): DataId[] {
  const before = clause.text.slice(sentence.from, word.from);
  if (before.length > 90 || /[,:]\s|\b(?:it|this|these|they|which|if|when|where)\b/i.test(before)) return [];
  if (!/^(?:are|is|must)\b.*(?:compulsory|mandatory|must be|required|essential|condition)/i.test(clause.text.slice(word.from, word.to)))
    return [];
  return hitsOf(reading, clause.id, 'data', sentence.from, word.from).map((hit) => hit.concept.slice(5) as DataId);
}

/** "…two references; leaving them blank won't hurt": the pronoun means the sentence before it that names data, and no others. */
export function nearestOnly(reading: Reading, refusal: Refusal): Refusal {
  const { clause, sentence, verdict, named, since } = refusal;
  if (
    verdict !== 'optional' ||
    named.length > 0 ||
    since !== undefined ||
    clause.sentences.length < 4 ||
    !maySay(reading, clause, sign.english)
  )
    return refusal;
  const own = clause.sentences[sentence]!;
  const text = clause.text.slice(own.from, own.to);
  if (!/\b(?:them|it|this)\b/i.test(text) || /\b(?:any|all|each|none|above|these)\b/i.test(text)) return refusal;
  for (let i = sentence; i >= 0; i--) {
    const { from, to } = clause.sentences[i]!;
    if (hitsOf(reading, clause.id, 'data', from, to).length > 0) return { ...refusal, since: i };
  }
  return refusal;
}
