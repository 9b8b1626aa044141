import type { ComponentChildren } from 'preact';
import { Fold } from './fold.tsx';

interface LineProps {
  title: string;
  /** What it means, in one short sentence. */
  plain?: string;
  chips?: ComponentChildren;
  /** What stands behind it: quotes and particulars. */
  children: ComponentChildren;
}

/** One line of the card: scannable when folded, with its proof when open. */
export function Line({ title, plain, chips, children }: LineProps) {
  return (
    <li class="line">
      <Fold
        summary={
          <>
            <span class="line-title">{title}</span>
            {chips && <span class="chips">{chips}</span>}
            {plain && <span class="line-plain">{plain}</span>}
          </>
        }
      >
        {children}
      </Fold>
    </li>
  );
}
