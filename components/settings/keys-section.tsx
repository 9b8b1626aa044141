import type { Key } from '../../lib/words/words.ts';
import { useWords } from '../common/words-context.ts';
import { SettingsSection } from './settings-section.tsx';

export interface Shortcut {
  name: Key;
  /** As the browser writes it; empty where there is none. */
  keys: string;
}

interface KeysSectionProps {
  shortcuts: readonly Shortcut[];
  /** Goes to where they are changed; null where no page can be opened for that. */
  onChange: (() => void) | null;
}

/** The shortcuts as they are now, and where they are changed. */
export function KeysSection({ shortcuts, onChange }: KeysSectionProps) {
  const words = useWords();
  return (
    <SettingsSection title="settings.keys" about="settings.keys.text">
      <dl class="keys">
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{words.say(name)}</dt>
            <dd>{keys === '' ? words.say('settings.keys.none') : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      {onChange ? (
        <p>
          <button type="button" class="button" onClick={onChange}>
            {words.say('settings.keys.change')}
          </button>
        </p>
      ) : (
        <p class="hint">{words.say('settings.keys.firefox')}</p>
      )}
    </SettingsSection>
  );
}
