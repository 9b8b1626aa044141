import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useWords } from './words-context.ts';

interface LongListProps<T> {
  items: readonly T[];
  /** What the search looks into. */
  textOf: (item: T) => string;
  render: (item: T) => ComponentChildren;
}

const page = 40;
const worthSearching = 8;

/** A list that may have thousands of entries: searchable from nine on, rendered a page at a time. */
export function LongList<T>({ items, textOf, render }: LongListProps<T>) {
  const words = useWords();
  const field = useId();
  const [sought, setSought] = useState('');
  const [shown, setShown] = useState(page);
  const needle = sought.trim().toLowerCase();
  const matches = needle ? items.filter((item) => textOf(item).toLowerCase().includes(needle)) : items;
  const hidden = matches.length - shown;
  return (
    <div class="long-list">
      {items.length > worthSearching && (
        <div class="search">
          <label for={field}>{words.say('list.search', { n: items.length })}</label>
          <input
            id={field}
            type="search"
            autocomplete="off"
            value={sought}
            onInput={(event) => {
              setSought(event.currentTarget.value);
              setShown(page);
            }}
          />
          <output for={field}>
            {needle &&
              (matches.length === 0 ? words.say('list.nothing') : words.say('list.count', { n: matches.length, all: items.length }))}
          </output>
        </div>
      )}
      <ul class="names">
        {matches.slice(0, shown).map((item) => (
          <li key={textOf(item)}>{render(item)}</li>
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" class="button" onClick={() => setShown(shown + 5 * page)}>
          {words.say('list.more', { n: Math.min(hidden, 5 * page) })}
        </button>
      )}
    </div>
  );
}
