import type { Unsaved } from '../../lib/library/unsaved.ts';
import { Icon } from '../common/icon.tsx';
import { useWords } from '../common/words-context.ts';

interface LibraryBarProps {
  /** Whether the wording in sight is saved; null where there is none that could be. */
  saved: boolean | null;
  /** Why it could not be saved just now. */
  problem: Unsaved | null;
  /** Address of the library page, or of its part on this app. */
  href: string;
  onSave: (saved: boolean) => void;
}

/** Saves the card in sight for good, and leads to the library. */
export function LibraryBar({ saved, problem, href, onSave }: LibraryBarProps) {
  const words = useWords();
  return (
    <div class="library-bar">
      {saved !== null && (
        <button
          type="button"
          class={saved ? 'button' : 'button primary'}
          aria-pressed={saved}
          title={saved ? words.say('library.unsave') : undefined}
          onClick={() => onSave(!saved)}
        >
          <Icon name="keep" />
          {words.say(saved ? 'library.saved' : 'library.save')}
        </button>
      )}
      <a class="button" href={href} target="_blank" rel="noreferrer">
        <Icon name="shelf" />
        {words.say('library.open')}
      </a>
      {problem && (
        <p class="refreshing" role="alert">
          {words.say(`panel.unsaved.${problem}`)}
        </p>
      )}
    </div>
  );
}
