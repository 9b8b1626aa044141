import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { LanguageChoiceProps } from '../../components/common/language-choice.tsx';
import type { SettingsReading } from '../../lib/settings/migrations.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { changeSettings, storedSettings, watchSettings } from '../../lib/settings/stored-settings.ts';
import { languageOf } from '../../lib/settings/language-of.ts';
import { chooseLanguage } from '../../lib/words/choose-language.ts';
import { loadWords } from '../../lib/words/load-words.ts';
import type { Words } from '../../lib/words/words.ts';

export interface UsedSettings extends SettingsReading {
  /** In the language that is set. */
  words: Words;
  change: (change: Partial<Settings> | ((settings: Settings) => Partial<Settings>)) => void;
  /** For the choice of language. */
  language: LanguageChoiceProps;
}

/**
 * What the user has set, as it changes, with the page in that language and theme. Null for the moment of loading.
 * @param first what was loaded before the first drawing
 */
export function useSettings(first: UsedSettings | null = null): UsedSettings | null {
  const [used, setUsed] = useState<UsedSettings | null>(first);
  useEffect(() => {
    let asked = 0;
    const use = async (reading?: SettingsReading) => {
      const mine = ++asked;
      const now = await settingsNow(reading);
      // Not when they changed again while the words were loaded.
      if (mine === asked) setUsed(now);
    };
    if (!first) void use();
    return watchSettings((now) => void use(now));
  }, []);
  return used;
}

/** Loads the settings and the words they choose, and gives the document its language, theme and title. */
export async function settingsNow(reading?: SettingsReading): Promise<UsedSettings> {
  const ofBrowser = chooseLanguage([browser.i18n.getUILanguage()]);
  // Mostly the browser's language is the one that is wanted: its words are on their way while the settings are asked for.
  if (!reading) loadWords(ofBrowser).catch(() => undefined);
  const found = reading ?? (await storedSettings());
  const { settings } = found;
  const words = await loadWords(languageOf(settings, ofBrowser));
  const page = document.documentElement;
  page.lang = words.language;
  page.dataset.theme = settings.theme;
  document.title = words.say('extName');
  return {
    ...found,
    words,
    change: (change) => void changeSettings(change),
    language: { choice: settings.language, ofBrowser, onLanguage: (language) => void changeSettings({ language }) },
  };
}
