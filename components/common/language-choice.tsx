import { useId } from 'preact/hooks';
import { type Language, languages } from '../../lib/words/words.ts';
import { useWords } from './words-context.ts';

/** Names of the languages in themselves: the same whatever the reader's language is. */
const ownName: Record<Language, string> = { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English' };

/** The choice of the language in which the card is said. */
export function LanguageChoice({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const words = useWords();
  const field = useId();
  return (
    <p class="language">
      <label for={field}>{words.say('panel.language')}</label>{' '}
      <select
        id={field}
        value={words.language}
        onChange={(event) => {
          const language = languages.find((one) => one === event.currentTarget.value);
          if (language) onLanguage(language);
        }}
      >
        {languages.map((language) => (
          <option key={language} value={language} lang={language}>
            {ownName[language]}
          </option>
        ))}
      </select>
    </p>
  );
}
