import { LanguageChoice, type LanguageChoiceProps } from '../common/language-choice.tsx';
import { useWords } from '../common/words-context.ts';

interface PanelFooterProps {
  language: LanguageChoiceProps;
  /** Site of the page in sight, which can be set apart; null where there is none. */
  site: string | null;
  onNeverRead: () => void;
}

/** The promise, the choice of language, the way to the settings. */
export function PanelFooter({ language, site, onNeverRead }: PanelFooterProps) {
  const words = useWords();
  return (
    <footer class="panel-footer">
      <p class="promise">{words.say('panel.promise')}</p>
      <LanguageChoice {...language} />
      <p class="footer-ways">
        <a class="button" href="/options.html" target="_blank" rel="noreferrer">
          {words.say('settings.open')}
        </a>
        {site && (
          <button type="button" class="button" title={site} onClick={onNeverRead}>
            {words.say('settings.never.this')}
          </button>
        )}
      </p>
    </footer>
  );
}
