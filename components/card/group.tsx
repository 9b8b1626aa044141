import type { ComponentChildren } from 'preact';
import { Fold } from '../common/fold.tsx';
import { Icon } from '../common/icon.tsx';
import type { IconName } from '../common/icon-paths.ts';
import { useWords } from '../common/words-context.ts';
import { Gist, type GistPart } from './gist.tsx';

interface GroupProps {
  icon: IconName;
  title: string;
  count: number;
  gist: readonly GistPart[];
  open?: boolean;
  children: ComponentChildren;
}

/** Lines that belong together, folded to one row that says what is in it. */
export function Group({ icon, title, count, gist, open, children }: GroupProps) {
  const words = useWords();
  return (
    <Fold
      class="group"
      open={open}
      summary={
        <>
          <span class="badge-icon">
            <Icon name={icon} />
          </span>
          <span class="group-text">
            <h3>{title}</h3>
            <Gist parts={gist} />
          </span>
          <span class="count">{words.number(count)}</span>
        </>
      }
    >
      {children}
    </Fold>
  );
}
