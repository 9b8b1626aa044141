import type { Jurisdiction } from './ids.ts';

/**
 * Whose law a policy stands under, as far as its own words tell: a policy in simplified Chinese, or one that keeps the
 * data in mainland China, is Chinese. Where one's rights come from in other cases hangs on where the user lives, which no
 * policy knows: null, so that the user is asked.
 *
 * @param lang BCP 47 tag of the document
 * @param storageCountry the card's, as printed
 */
export function jurisdictionOf(lang: string, storageCountry: string | null): Jurisdiction | null {
  const traditional = /^zh\b.*(?:hant|\b(?:tw|hk|mo)\b)/i.test(lang);
  if (/^zh\b/i.test(lang) && !traditional) return 'cn';
  return storageCountry !== null && /^(?:中国|中华人民共和国|中国大陆|(?:mainland )?china|prc)$/i.test(storageCountry.trim()) ? 'cn' : null;
}
