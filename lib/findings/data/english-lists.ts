import type { Clause } from '../../clauses/clause.ts';
import type { DataId } from '../../card/taxonomy.ts';
import type { State } from './sentence-state.ts';

/** Where English lists begin and which words stand by themselves: grammar that word order in Chinese does not need. */

/** "…an application that lacks them:", "unless we have the following:". */
const lacking =
  /\b(?:them|these|those|it|following|below|each of (?:them|these)|all of (?:them|these)|any of (?:them|these)|(?:these|those|certain) (?:items|details|things))\s*$/i;
/** "When you use the app:", "if you apply online:". */
const occasion = /\b(?:when|if|where|once|as|while|whenever) (?:you|a (?:member|customer|user|borrower))\b[^.;:]{2,70}[a-z)]$/i;

/** True at a colon of English that ends what only says when or what for, so that the list behind it counts. */
export function englishLabelEnds(text: string, colon: number, state: State): boolean {
  const before = text.slice(Math.max(0, colon - 100), colon);
  return (state === 'condition' ? occasion : lacking).test(before);
}

/** "Cookies are used on our website": of these the passive tells, and no verb stands before. */
export function placedByItself(text: string, { category, to }: { category: DataId; to: number }): boolean {
  return (
    category === 'cookie' &&
    /^\s*(?:\([^()]{0,40}\) )?(?:are|is|may be|will be|get) (?:also |only )?(?:used|placed|set|stored|dropped|saved|employed)\b/i.test(
      text.slice(to, to + 60),
    )
  );
}

/** "(b)", "(iv)", "(3)" within a sentence. */
export function isEntryMark(text: string, at: number): boolean {
  return /^\((?:[a-h]|[ivx]{1,4}|\d{1,2})\) ?[\x20-\u024f]/i.test(text.slice(at, at + 8));
}

/** "The app", "our partner" as the subject between a comma and its verb: who acts for the lender. */
export function ownActor(before: string): boolean {
  return /^\s*(?:then |and )?(?:the (?:app|application|company|bank|lender|society|platform|system|software)|our (?:\w+ ){1,3}?)\s*(?:\w+ly )?$/i.test(
    before,
  );
}

const givenBefore = '(?:that |which )?you (?:have )?(?:gave|given|listed|provided|named|supplied|entered|nominated|told us)';
const withinWord = new RegExp(`\\b${givenBefore}$`, 'i');
const behindWord = new RegExp(`^\\s*${givenBefore}\\b`, 'i');

/** "…calling the references you listed": where uses are told, what was given before is spoken of again. */
export function spokenOfAgain({ role, text }: Clause, { from, to }: { from: number; to: number }): boolean {
  return role !== 'collection' && (withinWord.test(text.slice(from, to)) || behindWord.test(text.slice(to, to + 40)));
}
