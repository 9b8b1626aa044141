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
  /** Changes with what is sought, and in which order. */
  view: string;
  onSelect: (app: string, selected: boolean) => void;
  onSave: (row: Row, saved: boolean) => void;
  onDelete: (row: Row) => void;
}

const step = 40;

/**
 * The apps. The first ones stand there at once, the others follow while the browser is idle, so that a thousand do not keep
 * anyone waiting; from then on all of them can be found in the page, reached by keyboard and read aloud. What is out of sight is
 * not laid out (`content-visibility` in library.css).
 */
export function RowList({ rows, view, ...rest }: RowListProps) {
  const [grown, setGrown] = useState({ view, shown: step });
  const shown = grown.view === view ? grown.shown : step;
  useEffect(() => {
    if (shown >= rows.length) return;
    const waiting = requestIdleCallback(() => setGrown({ view, shown: shown + 2 * step }), { timeout: 300 });
    return () => cancelIdleCallback(waiting);
  }, [shown, rows.length, view]);
  return (
    <ul class="app-rows">
      {rows.slice(0, shown).map((row) => (
        <AppRow key={row.app.id} row={row} view={view} {...rest} />
      ))}
    </ul>
  );
}

function AppRow({ row, selected, most, excerpt, view, onSelect, onSave, onDelete }: Omit<RowListProps, 'rows'> & { row: Row }) {
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
          <span>{words.say('library.counts.warnings', { n: main.warnings.length })}</span>
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
        {excerpt && <Excerpt name={`${main.hash} ${view}`} find={() => excerpt(row)} />}
      </div>
      <p class="app-actions">
        <button type="button" class="button" aria-pressed={saved} onClick={() => onSave(row, !saved)}>
          {words.say(saved ? 'library.saved' : 'library.save')}
          <span class="out-of-sight"> {name}</span>
        </button>
        <button type="button" class="button" onClick={() => onDelete(row)}>
          {words.say('library.delete')}
          <span class="out-of-sight"> {name}</span>
        </button>
      </p>
    </li>
  );
}

/** Looked for when it comes into sight: it is read from the whole text. */
function Excerpt({ name, find }: { name: string; find: () => Promise<string | null> }) {
  const [text, setText] = useState<string | null>(null);
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    let current = true;
    const sight = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        sight.disconnect();
        void find().then((found) => current && setText(found));
      },
      { rootMargin: '300px' },
    );
    sight.observe(place.current!);
    return () => {
      current = false;
      sight.disconnect();
    };
  }, [name]);
  return (
    <p ref={place} class="excerpt">
      {text}
    </p>
  );
}
