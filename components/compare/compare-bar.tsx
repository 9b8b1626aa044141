import { useWords } from '../common/words-context.ts';

const showIds = ['all', 'differ', 'shared'] as const;
export type ShowId = (typeof showIds)[number];

interface CompareBarProps {
  show: ShowId;
  onShow: (show: ShowId) => void;
  onCsv: () => void;
  onMarkdown: () => void;
}

/** Which rows to show, and how to take the comparison away. */
export function CompareBar({ show, onShow, onCsv, onMarkdown }: CompareBarProps) {
  const words = useWords();
  return (
    <div class="compare-bar">
      <fieldset class="filters">
        <legend>{words.say('library.compare.show')}</legend>
        {showIds.map((id) => (
          <label key={id} class="toggle">
            <input type="radio" name="show" checked={id === show} onChange={() => onShow(id)} />
            {words.say(`library.compare.${id}`)}
          </label>
        ))}
      </fieldset>
      <p class="app-actions">
        <button type="button" class="button" onClick={onCsv}>
          {words.say('library.compare.csv')}
        </button>
        <button type="button" class="button" onClick={onMarkdown}>
          {words.say('library.compare.markdown')}
        </button>
        <button type="button" class="button" onClick={() => print()}>
          {words.say('library.print')}
        </button>
      </p>
    </div>
  );
}
