/** Sentences of English policies that say how rights are used in general, or in the way that was told before. */

/** English ends a paragraph that has given the ways with "you can reach us at any time". */
export const latin = /[a-z]{3} [a-z]/i;
/** "Say so in the same way", "Same address." */
export const sameWay =
  /\b(?:in the same way|(?:the )?same (?:address|number|way|route|form))\b|\buse the (?:web ?form|form|number|address|methods?|channels?|ways?|telephone|e-?mail)\b[^.;]{0,50}\b(?:given|described|listed|set out|provided|mentioned|shown|stated|above)\b/i;
/** "For rights with no path above, send a request to our officer": the officer is the way for rights, not for complaints. */
export const ownForms =
  /\b(?:send|submit|make|address|direct)\b[^.;]{0,40}\brequests?\b|\bexercise\b|\b(?:avail of|use|for) any of (?:these|them|the above)\b|\b(?:be|to be) lodged\b|\brequests? (?:go|are sent|should (?:go|be sent)|must be sent)\b/i;
/** Such a sentence serves all that its paragraph has named. */
export const useAbove = /^\s*(?:please )?use the (?:web ?form|form|number|address|methods?|channels?|ways?|telephone|e-?mail)\b/i;

/** "You can stop this at any time by:" leads to a list of ways. */
export const announcesWays =
  /[a-z]{3},? (?:by|through|via|either|ways|means|methods|as follows|of the following|of these)(?:,[^,:]{0,30},? ?(?:by)?)?:\s*$/i;
