import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { chooseLanguage } from '../../lib/words/choose-language.ts';
import { loadWords } from '../../lib/words/load-words.ts';
import { type Language, languages, type Words } from '../../lib/words/words.ts';

const setting = 'language';

/** The words to show: in the language the reader chose, else the browser's. Null for the moment of loading. */
export function useLanguage(): { words: Words | null; setLanguage: (language: Language) => void } {
  const [words, setWords] = useState<Words | null>(null);
  const use = async (language: Language) => {
    const loaded = await loadWords(language);
    document.documentElement.lang = language;
    document.title = loaded.say('extName');
    setWords(loaded);
  };
  useEffect(() => {
    void chosenLanguage().then(use);
    const listener = (changes: Record<string, unknown>) => {
      if (setting in changes) void chosenLanguage().then(use);
    };
    browser.storage.local.onChanged.addListener(listener);
    return () => browser.storage.local.onChanged.removeListener(listener);
  }, []);
  return { words, setLanguage: (language) => void browser.storage.local.set({ [setting]: language }) };
}

async function chosenLanguage(): Promise<Language> {
  const stored = (await browser.storage.local.get(setting))[setting];
  return languages.find((language) => language === stored) ?? chooseLanguage([browser.i18n.getUILanguage()]);
}
