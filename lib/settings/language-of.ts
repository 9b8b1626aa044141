import { chooseLanguage } from '../words/choose-language.ts';
import type { Language } from '../words/words.ts';
import type { Settings } from './settings.ts';

/** The language to speak: the one that is set, else the one that serves a reader of the browser's best. */
export function languageOf({ language }: Pick<Settings, 'language'>, ofBrowser: string): Language {
  return language === 'auto' ? chooseLanguage([ofBrowser]) : language;
}
