import { useEffect, useRef, useState } from 'preact/hooks';
import type { Row } from '../../lib/library/rows.ts';
import { Chip } from '../common/chip.tsx';
import { useWords } from '../common/words-context.ts';

interface RowListProps {
  rows: readonly Row[];
  selected: ReadonlySet<string>;
  /** How many may be selected. */
  most: number;
  /** Why a row was found, in the policy's words; null where nothing is sought. */
  excerpt: ((row: Row) => Promise<string | null>) | null;
  /** Changes with what is sought. */
  query: string;
  onSelect: (app: string, selected: boolean) => void;
  onSave: (row: Row, saved: boolean) => void;
  onDelete: (row: Row) => void;
}

const step = 40;

/** The apps, rendered as far as one has scrolled: the list may have a thousand. */
export function RowList({ rows, query, ...rest }: RowListProps) {
  const words = useWords();
  const [shown, setShown] = useState(step);
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => setShown(step), [query]);
  useEffect(() => {
    if (!end.current) return;
    const watcher = new IntersectionObserver(([entry]) => entry?.isIntersecting && setShown((now) => now + step), { rootMargin: '600px' });
    watcher.observe(end.current);
    return () => watcher.disconnect();
  }, [shown, rows.length]);
  return (
    <>
      <ul class="app-rows">
        {rows.slice(0, shown).map((row) => (
          <AppRow key={row.app.id} row={row} query={query} {...rest} />
        ))}
      </ul>
      {rows.length > shown && (
        <div ref={end} class="more">
          <button type="button" class="button" onClick={() => setShown(shown + step)}>
            {words.say('library.more')}
          </button>
        </div>
      )}
    </>
  );
}

function AppRow({ row, selected, most, excerpt, query, onSelect, onSave, onDelete }: Omit<RowListProps, 'rows'> & { row: Row }) {
  const words = useWords();
  const { app, main, entries } = row;
  const name = row.name ?? words.say('library.unnamed');
  const isSelected = selected.has(app.id);
  const saved = main.savedAt !== null;
  return (
    <li class="app-row">
      <input
        type="checkbox"
        aria-label={words.say('library.select', { name })}
        checked={isSelected}
        disabled={!isSelected && selected.size >= most}
        onChange={(event) => onSelect(app.id, event.currentTarget.checked)}
      />
      <div class="app-what">
        <h2>
          <a href={`#/app/${encodeURIComponent(app.id)}`}>{name}</a>
        </h2>
        <p class="app-meta">
          {main.operators[0] && <span>{main.operators[0]}</span>}
          <span>{words.say('library.read-at', { date: words.moment(entries[0]!.readAt) })}</span>
          <span>{words.say('library.versions', { n: entries.length })}</span>
          <span>{words.say('library.counts.collected', { n: main.collected.length })}</span>
          <span>{words.say('library.counts.warnings', { n: main.warnings })}</span>
        </p>
        {(app.tags.length > 0 || !saved) && (
          <p class="chips">
            {!saved && <Chip tone="quiet">{words.say('library.cached')}</Chip>}
            {app.tags.map((tag) => (
              <Chip key={tag} tone="strong">
                {tag}
              </Chip>
            ))}
          </p>
        )}
        {excerpt && <Excerpt name={`${main.hash} ${query}`} find={() => excerpt(row)} />}
      </div>
      <p class="app-actions">
        <button type="button" class="button" aria-pressed={saved} onClick={() => onSave(row, !saved)}>
          {words.say(saved ? 'library.saved' : 'library.save')}
          <span class="hidden"> {name}</span>
        </button>
        <button type="button" class="button" onClick={() => onDelete(row)}>
          {words.say('library.delete')}
          <span class="hidden"> {name}</span>
        </button>
      </p>
    </li>
  );
}

function Excerpt({ name, find }: { name: string; find: () => Promise<string | null> }) {
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    void find().then((found) => current && setText(found));
    return () => {
      current = false;
    };
  }, [name]);
  return text && <p class="excerpt">{text}</p>;
}
