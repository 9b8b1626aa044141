import { type Language, languages } from './words.ts';

/**
 * The catalog that serves a reader best: an exact match, else the same script of Chinese, else English.
 *
 * @param wanted BCP 47 tags, the dearest first, such as 'zh-Hant-HK' or 'en-GB'; also as browsers write them, 'zh_HK'
 */
export function chooseLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted.map((raw) => raw.replaceAll('_', '-'))) {
    const exact = languages.find((language) => language.toLowerCase() === tag.toLowerCase());
    if (exact) return exact;
    if (/^zh\b/i.test(tag)) return /hant|\b(tw|hk|mo)\b/i.test(tag) ? 'zh-TW' : 'zh-CN';
    if (/^en\b/i.test(tag)) return 'en';
  }
  return 'en';
}
