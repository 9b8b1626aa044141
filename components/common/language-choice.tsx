import { useId } from 'preact/hooks';
import { languageChoices, type LanguageChoice as Choice } from '../../lib/settings/settings.ts';
import { type Language, languages } from '../../lib/words/words.ts';
import { useWords } from './words-context.ts';

/** Names of the languages in themselves: the same whatever the reader's language is. */
export const ownName: Record<Language, string> = { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English' };

export interface LanguageChoiceProps {
  choice: Choice;
  /** The language that 'auto' stands for. */
  ofBrowser: Language;
  onLanguage: (choice: Choice) => void;
}

/** The choice of the language in which the card is said. */
export function LanguageChoice({ choice, ofBrowser, onLanguage }: LanguageChoiceProps) {
  const words = useWords();
  const field = useId();
  return (
    <p class="language">
      <label for={field}>{words.say('settings.language')}</label>{' '}
      <select
        id={field}
        value={choice}
        onChange={(event) => {
          const wanted = languageChoices.find((one) => one === event.currentTarget.value);
          if (wanted) onLanguage(wanted);
        }}
      >
        <option value="auto">{words.say('settings.language.auto', { name: ownName[ofBrowser] })}</option>
        {languages.map((language) => (
          <option key={language} value={language} lang={language}>
            {ownName[language]}
          </option>
        ))}
      </select>
    </p>
  );
}
