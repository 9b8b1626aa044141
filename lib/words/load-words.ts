import { type Catalog, type Language, Words } from './words.ts';

const catalogs: Record<Language, () => Promise<Catalog>> = {
  en: async () => (await import('./en.ts')).en,
  'zh-CN': async () => (await import('./zh-CN.ts')).zhCN,
  'zh-TW': async () => (await import('./zh-TW.ts')).zhTW,
};

/** Loads one language's catalog; the others stay unloaded. */
export async function loadWords(language: Language): Promise<Words> {
  return new Words(language, await catalogs[language]());
}
