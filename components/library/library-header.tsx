import { useId } from 'preact/hooks';
import { type Language, languages } from '../../lib/words/words.ts';
import { useWords } from '../common/words-context.ts';

const ownName: Record<Language, string> = { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English' };

const parts = ['list', 'partners', 'backup'] as const;
export type LibraryPart = (typeof parts)[number];

interface LibraryHeaderProps {
  /** The part in view; null in a view below them. */
  part: LibraryPart | null;
  onLanguage: (language: Language) => void;
}

/** Name of the page, its parts, the language. */
export function LibraryHeader({ part, onLanguage }: LibraryHeaderProps) {
  const words = useWords();
  const field = useId();
  return (
    <header class="library-header">
      <p class="library-name">
        {words.say('extName')} · {words.say('library.title')}
      </p>
      <nav aria-label={words.say('library.nav')}>
        <ul>
          {parts.map((one) => (
            <li key={one}>
              <a href={`#/${one === 'list' ? '' : one}`} aria-current={one === part ? 'page' : undefined}>
                {words.say(`library.nav.${one}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
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
    </header>
  );
}
