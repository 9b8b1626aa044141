import { useId } from 'preact/hooks';
import { type Language, languages } from '../../lib/words/words.ts';
import { CopyButton } from '../common/copy-button.tsx';
import { useWords } from '../common/words-context.ts';

/** Names of the languages in themselves: the same whatever the reader's language is. */
const ownName: Record<Language, string> = { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English' };

/** What can be done with the card shown. */
export interface CardActions {
  markdown: () => string;
  exportJson: () => void;
  readAgain: () => void;
}

interface PanelFooterProps {
  /** Null while no card is shown. */
  actions: CardActions | null;
  onLanguage: (language: Language) => void;
}

export function PanelFooter({ actions, onLanguage }: PanelFooterProps) {
  const words = useWords();
  const field = useId();
  return (
    <footer class="panel-footer">
      {actions && (
        // biome's rule asks for fieldset, which is for forms
        <div class="actions" role="toolbar" aria-label={words.say('action.group')}>
          <button type="button" class="button" onClick={actions.readAgain}>
            {words.say('action.again')}
          </button>
          <CopyButton text={actions.markdown}>{words.say('action.markdown')}</CopyButton>
          <button type="button" class="button" onClick={actions.exportJson}>
            {words.say('action.json')}
          </button>
        </div>
      )}
      <p class="promise">{words.say('panel.promise')}</p>
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
    </footer>
  );
}
