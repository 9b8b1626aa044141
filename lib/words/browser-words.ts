import en from './en/manifest.json';
import type { Language } from './words.ts';
import zhCN from './zh-CN/manifest.json';
import zhTW from './zh-TW/manifest.json';

export type BrowserKey = keyof typeof en;

const catalogs: Record<Language, Record<BrowserKey, string | { one?: string; other: string }>> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };

/**
 * What stands on the toolbar button and in the menus, in the language that is set; the browser's own `i18n` knows only the
 * browser's. Few words, so that the background need not load the catalogs.
 *
 * @param gaps `n` also chooses the plural form
 */
export function sayInBrowser(language: Language, key: BrowserKey, gaps: Readonly<Record<string, number>> = {}): string {
  const text = catalogs[language][key];
  const rule = new Intl.PluralRules(language).select(gaps.n ?? 0);
  const form = typeof text === 'string' ? text : ((rule === 'one' ? text.one : undefined) ?? text.other);
  return form.replace(/\{([a-z]+)\}/g, (gap, name: string) => {
    const n = gaps[name];
    return n === undefined ? gap : new Intl.NumberFormat(language).format(n);
  });
}
