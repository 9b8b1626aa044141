import { useState } from 'preact/hooks';
import { useWords } from '../common/words-context.ts';
import { SettingsSection } from './settings-section.tsx';

/** Sets everything back, after a second click. */
export function ResetSection({ onReset }: { onReset: () => void }) {
  const words = useWords();
  const [stage, setStage] = useState<'idle' | 'asked' | 'done'>('idle');
  return (
    <SettingsSection title="settings.reset" about="settings.reset.text">
      <p class="app-actions">
        {stage === 'asked' ? (
          <>
            <button
              type="button"
              class="button danger"
              onClick={() => {
                onReset();
                setStage('done');
              }}
            >
              {words.say('settings.reset.sure')}
            </button>
            <button type="button" class="button" onClick={() => setStage('idle')}>
              {words.say('library.backup.cancel')}
            </button>
          </>
        ) : (
          <button type="button" class="button" onClick={() => setStage('asked')}>
            {words.say('settings.reset')}…
          </button>
        )}
      </p>
      <p role="status" class="hint">
        {stage === 'done' && words.say('settings.reset.done')}
      </p>
    </SettingsSection>
  );
}
