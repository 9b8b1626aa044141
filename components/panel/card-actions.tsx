import type { ComponentChildren } from 'preact';
import type { Key } from '../../lib/words/words.ts';
import { CopyButton } from '../common/copy-button.tsx';
import { useWords } from '../common/words-context.ts';

interface CardActionsProps {
  markdown: () => string;
  onExport: () => void;
  onReadAgain: () => void;
  /** What the first button says, where it is not "Read again". */
  againLabel?: Key;
  /** What comes before these. */
  children?: ComponentChildren;
}

/** What can be done with the card, always at hand below it. */
export function CardActions({ markdown, onExport, onReadAgain, againLabel = 'action.again', children }: CardActionsProps) {
  const words = useWords();
  return (
    <section class="actions" aria-label={words.say('action.group')}>
      {children}
      <button type="button" class="button" onClick={onReadAgain}>
        {words.say(againLabel)}
      </button>
      <CopyButton text={markdown}>{words.say('action.markdown')}</CopyButton>
      <button type="button" class="button" onClick={onExport}>
        {words.say('action.json')}
      </button>
    </section>
  );
}
