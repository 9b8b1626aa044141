import type { Comparison } from '../../lib/compare/comparison.ts';
import { useWords } from '../common/words-context.ts';

const showIds = ['all', 'differ', 'shared'] as const;
export type ShowId = (typeof showIds)[number];

interface CompareBarProps {
  /** What is shown. */
  comparison: Comparison;
  show: ShowId;
  onShow: (show: ShowId) => void;
  onCsv: () => void;
  onMarkdown: () => void;
}

/** Which rows to show, where to find them, and how to take the comparison away. */
export function CompareBar({ comparison: { groups }, show, onShow, onCsv, onMarkdown }: CompareBarProps) {
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
      <nav class="jumps" aria-label={words.say('library.compare.jump')}>
        <ul>
          {groups
            .filter(({ rows }) => rows.length > 0)
            .map(({ id, rows }) => (
              <li key={id}>
                <button type="button" class="button quiet" onClick={() => document.getElementById(`group-${id}`)?.focus()}>
                  {words.say(`compare.group.${id}`)} <span class="count">{words.number(rows.length)}</span>
                </button>
              </li>
            ))}
        </ul>
      </nav>
      {show === 'all' && <p class="hint">{words.say('library.compare.bar')}</p>}
    </div>
  );
}
