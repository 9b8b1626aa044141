import type { ComponentChildren } from 'preact';
import type { Key } from '../../lib/words/words.ts';
import { CopyButton } from '../common/copy-button.tsx';
import { Icon } from '../common/icon.tsx';
import type { IconName } from '../common/icon-paths.ts';
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
      <span class="icon-actions">
        <IconButton icon="again" label={words.say(againLabel)} onClick={onReadAgain} />
        <CopyButton class="button icon-button" label={words.say('action.markdown')} text={markdown}>
          <Icon name="copy" />
        </CopyButton>
        <IconButton icon="save" label={words.say('action.json')} onClick={onExport} />
      </span>
    </section>
  );
}

function IconButton({ icon, label, onClick }: { icon: IconName; label: string; onClick: () => void }) {
  return (
    <button type="button" class="button icon-button" title={label} aria-label={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
