import { useState } from 'preact/hooks';
import type { Card, LinkedList } from '../../lib/card/card.ts';
import { unreadPagesLine } from '../../lib/card/plain/unread-pages.ts';
import { Chip } from '../common/chip.tsx';
import { Line } from '../common/line.tsx';
import { type LinkedOutcome, useReadLinked } from '../common/linked-context.ts';
import { Quotes } from '../common/quotes.tsx';
import { Section } from '../common/section.tsx';
import { useWords } from '../common/words-context.ts';

/** The lists that the policy leads to: which are read, and a way to read the others. */
export function LinkedLists({ card: { linkedLists = [] } }: { card: Card }) {
  const words = useWords();
  if (linkedLists.length === 0) return null;
  return (
    <Section id="linked" icon="globe" title={words.say('linked.title')} count={linkedLists.length}>
      {linkedLists.some(({ read }) => !read) && <p class="summary">{words.say('linked.about')}</p>}
      <ul class="lines box">
        {linkedLists.map((list) => (
          <LinkedLine key={list.url} list={list} />
        ))}
      </ul>
    </Section>
  );
}

function LinkedLine({ list }: { list: LinkedList }) {
  const words = useWords();
  const unread = unreadPagesLine(list, words);
  const read = useReadLinked();
  const [state, setState] = useState<'reading' | LinkedOutcome | null>(null);
  const chip = list.read ? <Chip tone="quiet">{words.say('linked.read')}</Chip> : <Chip tone="notice">{words.say('linked.unread')}</Chip>;
  return (
    <Line title={list.name} plain={list.url} chips={chip}>
      {read && (
        <p>
          <button
            type="button"
            class="button"
            disabled={state === 'reading'}
            onClick={async () => {
              setState('reading');
              setState(await read(list));
            }}
          >
            {words.say(list.read ? 'linked.again' : 'linked.action')}
          </button>
        </p>
      )}
      <p class="detail" role="status">
        {state && told(words, state, list.name)}
      </p>
      {unread && <p class="detail">{unread}</p>}
      <Quotes evidence={list.evidence} />
    </Line>
  );
}

function told(words: ReturnType<typeof useWords>, state: 'reading' | LinkedOutcome, name: string): string {
  if (state === 'reading') return words.say('linked.reading', { name });
  if (state === 'joined') return words.say('linked.read');
  if (typeof state === 'object') return words.say('linked.failed.not-joined', { detail: state.notJoined });
  return words.say(`linked.failed.${state}`);
}
