import { useWords } from '../common/words-context.ts';

/** What something is about, in a few names. */
export interface GistPart {
  text: string;
  /** Stands out among the others. */
  sharp?: boolean;
}

/** The first names in about two lines, and how many more there are. */
export function Gist({ parts }: { parts: readonly GistPart[] }) {
  const words = useWords();
  const shown = inTwoLines(parts);
  const more = parts.length - shown.length;
  return (
    <span class="group-gist">
      {shown.map(({ text, sharp }, index) => (
        <span key={text}>
          {sharp ? <b>{text}</b> : text}
          {(index < shown.length - 1 || more > 0) && '\u00a0· '}
        </span>
      ))}
      {more > 0 && `+${words.number(more)}`}
    </span>
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
