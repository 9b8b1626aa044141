import type { Language } from '../../lib/words/words.ts';
import { LanguageChoice } from '../common/language-choice.tsx';
import { useWords } from '../common/words-context.ts';

/** The promise and the choice of language. */
export function PanelFooter({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const words = useWords();
  return (
    <footer class="panel-footer">
      <p class="promise">{words.say('panel.promise')}</p>
      <LanguageChoice onLanguage={onLanguage} />
    </footer>
  );
}
