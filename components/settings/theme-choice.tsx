import { useId } from 'preact/hooks';
import { type Theme, themes } from '../../lib/settings/settings.ts';
import { useWords } from '../common/words-context.ts';

/** Light, dark, or as the device is. */
export function ThemeChoice({ theme, onTheme }: { theme: Theme; onTheme: (theme: Theme) => void }) {
  const words = useWords();
  const name = useId();
  return (
    <fieldset class="choices">
      <legend>{words.say('settings.theme')}</legend>
      {themes.map((one) => (
        <label key={one} class="choice">
          <input type="radio" name={name} value={one} checked={one === theme} onChange={() => onTheme(one)} />
          <span>{words.say(`settings.theme.${one}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
