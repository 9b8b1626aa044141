import { useId } from 'preact/hooks';
import { Progress } from '../panel/progress.tsx';
import { SettingsSection } from '../settings/settings-section.tsx';
import { AskTwice } from '../common/ask-twice.tsx';
import { useWords } from '../common/words-context.ts';

/** What a file would do, in numbers. */
export interface PlanNumbers {
  added: number;
  renewed: number;
  saved: number;
  kept: number;
}

interface BackupViewProps {
  holds: { all: number; saved: number };
  /** Set while a file waits for the word to import it. */
  plan: PlanNumbers | null;
  /** How much of a long work is done, from 0 to 1; null while there is none. */
  done: number | null;
  /** What came of the last file, or of deleting; null before. */
  outcome: string | null;
  onExport: () => void;
  onFile: (file: File) => void;
  onApply: () => void;
  onCancel: () => void;
  onWipe: () => void;
}

/** The library as a file, and deleting everything: sections of a page. */
export function BackupView({ holds, plan, done, outcome, onExport, onFile, onApply, onCancel, onWipe }: BackupViewProps) {
  const words = useWords();
  return (
    <>
      <p class="hint">{words.say('library.holds', { n: holds.all, saved: holds.saved })}</p>
      <p role="status" class={outcome ? 'outcome' : undefined}>
        {outcome}
      </p>
      {done !== null && <Progress text={words.say('library.working')} done={done} />}
      <SettingsSection title="library.backup.export">
        <p>{words.say('library.backup.export.text')}</p>
        <p>
          <button type="button" class="button primary" onClick={onExport}>
            {words.say('library.backup.export')}
          </button>
        </p>
      </SettingsSection>
      <SettingsSection title="library.backup.import">
        <p>{words.say('library.backup.import.text')}</p>
        <FileField onFile={onFile} />
        {plan && <PlanView plan={plan} onApply={onApply} onCancel={onCancel} />}
      </SettingsSection>
      <SettingsSection title="library.backup.wipe">
        <p>{words.say('library.backup.wipe.text')}</p>
        <AskTwice label="library.backup.wipe" sure="library.backup.wipe.sure" onSure={onWipe} />
      </SettingsSection>
    </>
  );
}

function FileField({ onFile }: Pick<BackupViewProps, 'onFile'>) {
  const words = useWords();
  const id = useId();
  return (
    <p class="field">
      <label for={id}>{words.say('library.backup.file')}</label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onFile(file);
          event.currentTarget.value = '';
        }}
      />
    </p>
  );
}

/** What an import would do, and the word to do it. */
function PlanView({ plan, onApply, onCancel }: Pick<BackupViewProps, 'onApply' | 'onCancel'> & { plan: PlanNumbers }) {
  const words = useWords();
  return (
    <div class="plan" role="status">
      <p>{words.say('library.backup.plan', { ...plan })}</p>
      <p class="app-actions">
        <button type="button" class="button primary" onClick={onApply}>
          {words.say('library.backup.apply')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {words.say('library.backup.cancel')}
        </button>
      </p>
    </div>
  );
}
