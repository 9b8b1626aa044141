import type { Clause } from '../../clauses/clause.ts';
import type { Span } from '../../document/policy-document.ts';
import type { RawMention } from './raw-mention.ts';

/** Denials of English policies that word order alone does not tell. */

const notKnowingly =
  /\b(?:do(?:es)? not|don['’]t|doesn['’]t|never|will not|won['’]t) (?:knowingly|intentionally|deliberately) (?:or (?:intentionally|knowingly) )?(?:collect|solicit|gather|process|hold|store|keep|maintain|request|seek|obtain|receive|acquire)\b/i;
const ofChildren =
  /\b(?:child(?:ren)?|minors?|kids|teen\w*)\b|\b(?:under|below|younger than) (?:the age of )?(?:\d{2}|thirteen|sixteen|eighteen)\b/i;

/** "The services are not for children under 13, and we do not knowingly collect information from them." */
export function childrenTurnedAway(clause: Clause, { from, to }: Span): Span | null {
  const text = clause.text.slice(from, to);
  const denial = notKnowingly.exec(text);
  if (!denial || !(ofChildren.test(text) || (clause.role === 'minors' && ofChildren.test(clause.text)))) return null;
  return { from: from + denial.index, to: from + denial.index + denial[0].length };
}

/** "We do not read personal SMS or the codes of other apps": a part of what may well be read. */
export function deniesPartOnly(text: string, { from, to }: Span): boolean {
  // "We do not hold your ethnic origin" says nothing of citizenship, which has the same kind.
  if (/^(?:ethnic|race|racial|tribe)/i.test(text.slice(from, to))) return true;
  return (
    (/\b(?:personal|private|non-financial|unrelated|other people['’]s)\s+$/i.test(text.slice(Math.max(0, from - 24), from)) &&
      /^(?:sms|text|message|call)/i.test(text.slice(from, to))) ||
    /^\s*(?:messages? |codes? )?(?:of|from|for|in) (?:any )?(?:other|third[- ]party) (?:app|application|service|sender|compan)/i.test(
      text.slice(to, to + 40),
    )
  );
}

const unlocks = /\b(?:unlock|log ?in|sign ?in|touch id|face id|authenticate)\b/i;

/** "We don't see your face if you use it to unlock the app": said of the phone's own lock. */
export function speaksOfUnlocking({ clause, sentence, category, polarity }: RawMention): boolean {
  const span = clause.sentences[sentence];
  return polarity === 'not-collected' && category === 'face' && span !== undefined && unlocks.test(clause.text.slice(span.from, span.to));
}

/** "We do not scan your gallery", where single pictures are picked from it: only going through all of it is denied. */
export function deniesScanning({ clause, span, category, polarity }: RawMention): boolean {
  return (
    polarity === 'not-collected' &&
    category === 'media-library' &&
    /\b(?:scan|browse|go through|look through|upload all|copy all|trawl)\b[^.;,]{0,24}$/i.test(
      clause.text.slice(Math.max(0, span.from - 40), span.from),
    )
  );
}

/** "Face ID" as a term, "we never receive the biometric" below it: of a picture taken elsewhere this says nothing. */
export function isTermDenied({ clause }: RawMention): boolean {
  return clause.role === 'permissions' && /^[\x20-\u2fff]*$/.test(clause.text);
}
