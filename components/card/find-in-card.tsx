import { useId, useMemo, useState } from 'preact/hooks';
import type { Card } from '../../lib/card/card.ts';
import { cardEntries, findEntries, isLong } from '../../lib/card/plain/card-entries.ts';
import { Line } from '../common/line.tsx';
import { Quotes } from '../common/quotes.tsx';
import { useWords } from '../common/words-context.ts';

/** More than this nobody looks through; another letter of the word leaves fewer. */
const most = 40;

/** A field to find a kind of data, a company or a way out, wherever the card has folded it. */
export function FindInCard({ card }: { card: Card }) {
  const words = useWords();
  const field = useId();
  const [sought, setSought] = useState('');
  const isSought = sought.trim() !== '';
  // Made only when somebody looks for something: a card may name thousands.
  const entries = useMemo(() => (isSought ? cardEntries(card, words) : []), [isSought, card, words]);
  const found = useMemo(() => findEntries(entries, sought), [entries, sought]);
  if (!isLong(card)) return null;
  return (
    <search class="find">
      <div class="search">
        <label for={field}>{words.say('card.find')}</label>
        <input id={field} type="search" autocomplete="off" value={sought} onInput={(event) => setSought(event.currentTarget.value)} />
        <output for={field}>
          {isSought && (found.length === 0 ? words.say('list.nothing') : words.say('list.count', { n: found.length, all: entries.length }))}
        </output>
      </div>
      {found.length > 0 && (
        <ul class="lines box">
          {found.slice(0, most).map(({ title, place, evidence }) => (
            <Line key={[title, ...place].join('\n')} title={title} plain={place.join(' · ')}>
              <Quotes evidence={evidence} />
            </Line>
          ))}
        </ul>
      )}
    </search>
  );
}
