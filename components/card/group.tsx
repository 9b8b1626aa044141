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

/** Lines that belong together, folded to one row that says what is in it. */
export function Group({ icon, title, count, gist, open, children }: GroupProps) {
  const words = useWords();
  const shown = inTwoLines(gist);
  const more = gist.length - shown.length;
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
              {shown.map(({ text, sharp }, index) => (
                <span key={text}>
                  {sharp ? <b>{text}</b> : text}
                  {(index < shown.length - 1 || more > 0) && '\u00a0· '}
                </span>
              ))}
              {more > 0 && `+${words.number(more)}`}
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

/** Letters that two lines of a narrow panel bear; a Chinese character counts for two. */
const bearable = 72;

/** The first names, without their remarks in brackets, as far as they fit; at least one. */
function inTwoLines(gist: readonly GistPart[]): GistPart[] {
  const shown: GistPart[] = [];
  let room = bearable;
  for (const { text, sharp } of gist) {
    const short = text.replace(/[(（][^()（）]*[)）]/gu, '').trim();
    room -= [...short].reduce((sum, character) => sum + (character > '\u2E80' ? 2 : 1), 3);
    if (room < 0 && shown.length > 0) break;
    shown.push({ text: short, sharp });
  }
  return shown;
}
