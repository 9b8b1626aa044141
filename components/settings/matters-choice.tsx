import { warningIdsByConcern } from '../../lib/card/plain/concern.ts';
import type { WarningId } from '../../lib/card/taxonomy.ts';
import { useWords } from '../common/words-context.ts';

interface MattersChoiceProps {
  matters: readonly WarningId[];
  onMatters: (matters: WarningId[]) => void;
}

/** Which warnings come first and colour the badge. */
export function MattersChoice({ matters, onMatters }: MattersChoiceProps) {
  const words = useWords();
  return (
    <>
      <fieldset class="choices matters">
        <legend class="out-of-sight">{words.say('settings.matters')}</legend>
        {warningIdsByConcern.map((id) => (
          <label key={id} class="choice">
            <input
              type="checkbox"
              checked={matters.includes(id)}
              onChange={(event) => onMatters(event.currentTarget.checked ? [...matters, id] : matters.filter((one) => one !== id))}
            />
            <span>{words.say(`warning.${id}`)}</span>
          </label>
        ))}
      </fieldset>
      <p class="app-actions">
        <span role="status" class="hint">
          {words.say('settings.matters.count', { n: matters.length })}
        </span>
        <button type="button" class="button" disabled={matters.length === 0} onClick={() => onMatters([])}>
          {words.say('settings.matters.clear')}
        </button>
      </p>
    </>
  );
}
