import { en } from './en.ts';
import type { Catalog } from './words.ts';
import { zhCN } from './zh-CN.ts';
import { zhTW } from './zh-TW.ts';

/** The words of the manifest, which the browser itself shows, in its own language. */
const wordsOfManifest = ['extName', 'extDescription', 'actionTitle', 'openPanel', 'menuReadPage', 'openLibrary'] as const;

const folders: Record<string, Catalog> = { en, zh_CN: zhCN, zh_TW: zhTW };

/** The extension's `_locales` files, path to content, made from the catalogs so that each text has one source. */
export function browserLocales(): { path: string; content: string }[] {
  return Object.entries(folders).map(([folder, catalog]) => ({
    path: `_locales/${folder}/messages.json`,
    content: `${JSON.stringify(Object.fromEntries(wordsOfManifest.map((key) => [key, entry(catalog[key])])), null, 2)}\n`,
  }));
}

function entry(text: Catalog[keyof Catalog]): { message: string } {
  return { message: typeof text === 'string' ? text : text.other };
}
