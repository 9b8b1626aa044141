import type { ComponentChildren } from 'preact';

/** How a chip is meant; always said in its words too, never by colour alone. */
export type ChipTone = 'plain' | 'quiet' | 'strong' | 'notice';

/** A short remark beside a title. */
export function Chip({ tone = 'plain', children }: { tone?: ChipTone; children: ComponentChildren }) {
  return <span class={`chip chip-${tone}`}>{children}</span>;
}
