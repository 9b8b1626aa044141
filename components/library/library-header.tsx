import { LanguageChoice, type LanguageChoiceProps } from '../common/language-choice.tsx';
import { useWords } from '../common/words-context.ts';

const parts = ['list', 'partners', 'backup'] as const;
export type LibraryPart = (typeof parts)[number];

interface LibraryHeaderProps {
  /** The part in view; null in a view below them. */
  part: LibraryPart | null;
  language: LanguageChoiceProps;
}

/** Name of the page, its parts, the language. */
export function LibraryHeader({ part, language }: LibraryHeaderProps) {
  const words = useWords();
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
      <LanguageChoice {...language} />
      <a class="button" href="/options.html" target="_blank" rel="noreferrer">
        {words.say('settings.open')}
      </a>
    </header>
  );
}
