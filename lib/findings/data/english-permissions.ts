import type { Clause } from '../../clauses/clause.ts';
import type { Hit } from '../../lexicon/matcher.ts';

/** Ways in which English policies name permissions without the word standing beside them. */

/** "Camera" on a line of its own, as the term of a definition list. */
const longestTerm = 36;
const latin = /^[\x20-\u2fff]+$/;

/** True for a line that is a term and no sentence, in the section on permissions. */
export function isTerm(clause: Clause): boolean {
  return clause.kind !== 'heading' && clause.text.length <= longestTerm && latin.test(clause.text) && !/[.;!?]/.test(clause.text);
}

/** "The app may ask for your camera, contacts and location": asking for things of the phone, three or more in one sentence. */
const asksFor = /\b(?:app|application|we|it) (?:may |will |can |might |also |only )*(?:asks?(?: you)? for|requests?|needs?|requires?) (?:access to |permission to use |use of )?(?:your |the |you for )/i;
const several = 3;

/** Where a sentence of English begins to list permissions that the app asks for, or -1. */
export function asksForSeveral(text: string, names: readonly Hit[]): number {
  const at = text.search(asksFor);
  if (at < 0 || !latin.test(text)) return -1;
  const stop = text.slice(at).search(/\. |;|$/);
  const listed = new Set(names.filter((hit) => hit.from > at && hit.to <= at + stop).map((hit) => hit.concept));
  return listed.size >= several ? at : -1;
}

/** Entries behind "ask for your", a comma or "and", outside brackets. */
export function isAskedFor(between: string): boolean {
  const opened = between.lastIndexOf('(') > between.lastIndexOf(')');
  return !opened && /(?:\b(?:for|to|use|of|needs?|requires?|requests?|asks?)|[,:]|\b(?:and|or))\s+(?:(?:and|or|the|your|device|phone|precise|approximate)(?:['’]s)? )*$/i.test(`${between}`);
}
