import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface FoldProps {
  summary: ComponentChildren;
  children: ComponentChildren;
  open?: boolean;
  class?: string;
}

/** A part that opens in place. What is folded is not rendered: a card may hide thousands of quotes and names. */
export function Fold({ summary, children, open = false, class: name }: FoldProps) {
  const [isOpen, setOpen] = useState(open);
  return (
    <details class={name} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && <div class="fold-body">{children}</div>}
    </details>
  );
}
