import { useId } from 'preact/hooks';
import { useWords } from '../common/words-context.ts';

/** Whether policies are read as they are met. */
export function AutomaticChoice({ automatic, onAutomatic }: { automatic: boolean; onAutomatic: (automatic: boolean) => void }) {
  const words = useWords();
  const about = useId();
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          checked={automatic}
          aria-describedby={about}
          onChange={(event) => onAutomatic(event.currentTarget.checked)}
        />
        <span>{words.say('settings.automatic')}</span>
      </label>
      <p id={about} class="hint">
        {words.say('settings.automatic.text')}
      </p>
    </>
  );
}
