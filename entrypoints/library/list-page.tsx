import { useMemo, useState } from 'preact/hooks';
import { ListControls } from '../../components/library/list-controls.tsx';
import { RowList } from '../../components/library/row-list.tsx';
import { useWords } from '../../components/common/words-context.ts';
import { fewest, most } from '../../lib/compare/compare-cards.ts';
import { arrange, type Row, type Wanted } from '../../lib/library/rows.ts';
import { settleChanges } from '../../lib/pages/settle-changes.ts';
import type { ViewProps } from './library-page.tsx';
import { useSearch } from './use-search.ts';

/** All apps of the library: searched, filtered, sorted, selected for comparison. */
export function ListPage({ tools: { library, shelf }, list, remove }: ViewProps) {
  const words = useWords();
  const [wanted, setWanted] = useState<Wanted>({ sort: 'read', filters: [], tag: null });
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const arranged = useMemo(() => arrange(list.rows, wanted, words.language), [list.rows, wanted, words]);
  const { query, onQuery, load, found, excerpt } = useSearch({ library, shelf }, list.entries, arranged, words);
  const damaged = list.damaged > 0 && <p role="alert">{words.say('library.damaged', { n: list.damaged })}</p>;
  if (list.rows.length === 0) {
    return (
      <div class="message">
        <h1>{words.say('library.empty.title')}</h1>
        <p>{words.say('library.empty.text')}</p>
        {damaged}
      </div>
    );
  }
  const tags = [...new Set(list.apps.flatMap((app) => app.tags))].sort();
  const chosen = list.rows.filter(({ app }) => selected.has(app.id)).map(({ app }) => app.id);
  const enough = chosen.length >= fewest && chosen.length <= most;
  const select = (app: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(app);
    else next.delete(app);
    setSelected(next);
  };
  return (
    <>
      <h1>{words.say('library.nav.list')}</h1>
      {damaged}
      <ListControls query={query} wanted={wanted} tags={tags} onQuery={onQuery} onWanted={setWanted} onSearching={load} />
      <div class="list-bar">
        <p role="status">
          {found === null
            ? words.say('library.searching')
            : found.length === 0
              ? words.say('library.found.none')
              : words.say('library.found', { n: found.length })}
          {chosen.length > 0 && ` · ${words.say('library.selected', { n: chosen.length })}`}
        </p>
        {chosen.length > 0 && (
          <button type="button" class="button" onClick={() => setSelected(new Set())}>
            {words.say('library.clear')}
          </button>
        )}
        {enough ? (
          <a class="button primary" href={`#/compare/${chosen.map(encodeURIComponent).join(',')}`}>
            {words.say('library.compare')}
          </a>
        ) : (
          <span class="hint">{words.say('library.compare.hint')}</span>
        )}
      </div>
      <RowList
        rows={found ?? []}
        view={JSON.stringify([wanted, excerpt ? query : ''])}
        selected={new Set(chosen)}
        most={most}
        excerpt={excerpt}
        onSelect={select}
        onSave={(row, saved) => void keep(row, saved)}
        onDelete={({ entries, name }) => remove(entries, name ?? words.say('library.unnamed'))}
      />
    </>
  );

  /** Saves the wording in sight; taken back, no wording of the app stays saved. */
  async function keep({ main, entries }: Row, saved: boolean): Promise<void> {
    if (saved) {
      await library.keep(main, Date.now());
      await settleChanges(main);
    } else for (const entry of entries) await library.keep(entry, null);
  }
}
