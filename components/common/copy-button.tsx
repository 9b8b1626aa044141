import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from './words-context.ts';

interface CopyButtonProps {
  text: string | (() => string);
  class?: string;
  /** Said by screen readers and on pointing at it, where there is only a picture in it. */
  label?: string;
  children: ComponentChildren;
}

/** Copies a text and says whether it did. */
export function CopyButton({ text, class: className = 'button', label, children }: CopyButtonProps) {
  const words = useWords();
  const [outcome, setOutcome] = useState<'action.copied' | 'action.copy-failed' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(typeof text === 'string' ? text : text());
      setOutcome('action.copied');
    } catch {
      setOutcome('action.copy-failed');
    }
  };
  return (
    <span class="copy">
      <button type="button" class={className} title={label} aria-label={label} onClick={copy}>
        {children}
      </button>
      <span class="copy-outcome" role="status">
        {outcome && words.say(outcome)}
      </span>
    </span>
  );
}
