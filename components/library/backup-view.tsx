import { useId, useState } from 'preact/hooks';
import { Progress } from '../panel/progress.tsx';
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
  const id = useId();
  const [asked, setAsked] = useState(false);
  return (
    <>
      <p class="hint">{words.say('library.holds', { n: holds.all, saved: holds.saved })}</p>
      <p role="status" class={outcome ? 'outcome' : undefined}>
        {outcome}
      </p>
      {done !== null && <Progress text={words.say('library.working')} done={done} />}
      <section class="section" aria-labelledby={`${id}-export`}>
        <h2 id={`${id}-export`} class="section-title">
          {words.say('library.backup.export')}
        </h2>
        <p>{words.say('library.backup.export.text')}</p>
        <p>
          <button type="button" class="button primary" onClick={onExport}>
            {words.say('library.backup.export')}
          </button>
        </p>
      </section>
      <section class="section" aria-labelledby={`${id}-import`}>
        <h2 id={`${id}-import`} class="section-title">
          {words.say('library.backup.import')}
        </h2>
        <p>{words.say('library.backup.import.text')}</p>
        <p class="field">
          <label for={`${id}-file`}>{words.say('library.backup.file')}</label>
          <input
            id={`${id}-file`}
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) onFile(file);
              event.currentTarget.value = '';
            }}
          />
        </p>
        {plan && (
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
        )}
      </section>
      <section class="section" aria-labelledby={`${id}-wipe`}>
        <h2 id={`${id}-wipe`} class="section-title">
          {words.say('library.backup.wipe')}
        </h2>
        <p>{words.say('library.backup.wipe.text')}</p>
        <p class="app-actions">
          {asked ? (
            <>
              <button
                type="button"
                class="button danger"
                onClick={() => {
                  setAsked(false);
                  onWipe();
                }}
              >
                {words.say('library.backup.wipe.sure')}
              </button>
              <button type="button" class="button" onClick={() => setAsked(false)}>
                {words.say('library.backup.cancel')}
              </button>
            </>
          ) : (
            <button type="button" class="button" onClick={() => setAsked(true)}>
              {words.say('library.backup.wipe')}…
            </button>
          )}
        </p>
      </section>
    </>
  );
}
