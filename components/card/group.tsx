import type { ComponentChildren } from 'preact';
import { Fold } from '../common/fold.tsx';
import { Icon } from '../common/icon.tsx';
import type { IconName } from '../common/icon-paths.ts';
import { useWords } from '../common/words-context.ts';

/** What a group is about, in a few names. */
export interface GistPart {
  text: string;
  /** Stands out among the others. */
  sharp?: boolean;
}

interface GroupProps {
  icon: IconName;
  title: string;
  count: number;
  gist: readonly GistPart[];
  open?: boolean;
  children: ComponentChildren;
}

/** As many names as two lines of a narrow panel bear; the rest is a number. */
const bearable = 8;

/** Lines that belong together, folded to one row that says what is in it. */
export function Group({ icon, title, count, gist, open, children }: GroupProps) {
  const words = useWords();
  const more = gist.length - bearable;
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
            <span class="group-gist">
              {gist.slice(0, bearable).map(({ text, sharp }, index) => (
                <span key={text}>
                  {index > 0 && ' · '}
                  {sharp ? <b>{text}</b> : text}
                </span>
              ))}
              {more > 0 && ` · +${words.number(more)}`}
            </span>
          </span>
          <span class="count">{words.number(count)}</span>
        </>
      }
    >
      {children}
    </Fold>
  );
}
