import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { chooseLanguage } from '../../lib/words/choose-language.ts';
import { loadWords } from '../../lib/words/load-words.ts';
import { type Language, languages, type Words } from '../../lib/words/words.ts';

const setting = 'language';

/**
 * The words to show: in the language the reader chose, else the browser's. Null for the moment of loading.
 * @param first the words where they are loaded already
 */
export function useLanguage(first: Words | null = null): { words: Words | null; setLanguage: (language: Language) => void } {
  const [words, setWords] = useState<Words | null>(first);
  useEffect(() => {
    const use = () => void chosenWords().then((chosen) => setWords((known) => (known?.language === chosen.language ? known : chosen)));
    use();
    const listener = (changes: Record<string, unknown>) => {
      if (setting in changes) use();
    };
    browser.storage.local.onChanged.addListener(listener);
    return () => browser.storage.local.onChanged.removeListener(listener);
  }, []);
  return { words, setLanguage: (language) => void browser.storage.local.set({ [setting]: language }) };
}

/** Loads the words of the chosen language, and gives the document its language and title. */
export async function chosenWords(): Promise<Words> {
  const language = await chosenLanguage();
  const words = await loadWords(language);
  document.documentElement.lang = language;
  document.title = words.say('extName');
  return words;
}

async function chosenLanguage(): Promise<Language> {
  const stored = (await browser.storage.local.get(setting))[setting];
  return languages.find((language) => language === stored) ?? chooseLanguage([browser.i18n.getUILanguage()]);
}
