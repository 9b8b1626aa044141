import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../common/words-context.ts';

/** Milliseconds after which work counts as slow. */
const patience = 12_000;

interface ProgressProps {
  text: string;
  /** How much of it is done, from 0 to 1, where that is known. */
  done?: number;
  /** The way on when it takes too long; without it, none is offered. */
  onAgain?: () => void;
}

/** Work under way, told to screen readers as well. */
export function Progress({ text, done, onAgain }: ProgressProps) {
  const words = useWords();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    const timer = setTimeout(() => setSlow(true), patience);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div class="progress">
      <progress aria-label={text} value={done} />
      <p role="status">
        {text} {slow && onAgain && words.say('panel.slow')}
      </p>
      {slow && onAgain && (
        <button type="button" class="button" onClick={onAgain}>
          {words.say('panel.failed.action')}
        </button>
      )}
    </div>
  );
}
