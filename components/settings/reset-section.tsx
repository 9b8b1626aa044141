import { useState } from 'preact/hooks';
import { AskTwice } from '../common/ask-twice.tsx';
import { useWords } from '../common/words-context.ts';
import { SettingsSection } from './settings-section.tsx';

/** Sets everything back, after a second click. */
export function ResetSection({ onReset }: { onReset: () => void }) {
  const words = useWords();
  const [done, setDone] = useState(false);
  const reset = () => {
    onReset();
    setDone(true);
  };
  return (
    <SettingsSection title="settings.reset" about="settings.reset.text">
      <AskTwice label="settings.reset" sure="settings.reset.sure" onSure={reset} />
      <p role="status" class="hint">
        {done && words.say('settings.reset.done')}
      </p>
    </SettingsSection>
  );
}
