import { useState } from 'preact/hooks';
import type { Key } from '../../lib/words/words.ts';
import { useWords } from './words-context.ts';

interface AskTwiceProps {
  label: Key;
  /** What the button says when it asks again. */
  sure: Key;
  onSure: () => void;
}

/** A button for what cannot be taken back: done after a second click. */
export function AskTwice({ label, sure, onSure }: AskTwiceProps) {
  const words = useWords();
  const [asked, setAsked] = useState(false);
  return (
    <p class="app-actions">
      {asked ? (
        <>
          <button
            type="button"
            class="button danger"
            onClick={() => {
              setAsked(false);
              onSure();
            }}
          >
            {words.say(sure)}
          </button>
          <button type="button" class="button" onClick={() => setAsked(false)}>
            {words.say('library.backup.cancel')}
          </button>
        </>
      ) : (
        <button type="button" class="button" onClick={() => setAsked(true)}>
          {words.say(label)}…
        </button>
      )}
    </p>
  );
}
