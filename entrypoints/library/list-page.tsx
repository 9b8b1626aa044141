import { useMemo, useRef, useState } from 'preact/hooks';
import { ListControls } from '../../components/library/list-controls.tsx';
import { RowList } from '../../components/library/row-list.tsx';
import { useWords } from '../../components/common/words-context.ts';
import { fewest, most } from '../../lib/compare/compare-cards.ts';
import type { Entry } from '../../lib/library/entry.ts';
import { aboutRow, arrange, type Row, search, type Wanted } from '../../lib/library/rows.ts';
import { excerptOf, foldText, termsOf, wordsOf } from '../../lib/library/search-text.ts';
import { settleChanges } from '../../lib/pages/settle-changes.ts';
import type { Words } from '../../lib/words/words.ts';
import type { ViewProps } from './library-page.tsx';

/** All apps of the library: searched, filtered, sorted, selected for comparison. */
export function ListPage({ tools: { library, shelf }, list, remove }: ViewProps) {
  const words = useWords();
  const [query, setQuery] = useState('');
  const [wanted, setWanted] = useState<Wanted>({ sort: 'read', filters: [], tag: null });
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const texts = useTexts(() => shelf.texts(), list.entries);
  const sought = termsOf(query).length > 0;
  if (sought) texts.load();
  const about = useMemo(() => new Map(sought ? list.rows.map((row) => [row, foldText(said(row, words))]) : []), [list.rows, words, sought]);
  const arranged = useMemo(() => arrange(list.rows, wanted, words.language), [list.rows, wanted, words]);
  const rows = useMemo(
    () => (sought && texts.byKey ? search(arranged, query, (entry) => texts.byKey!.get(keyOf(entry)) ?? '', (row) => about.get(row)!) : arranged),
    [arranged, query, texts.byKey, about],
  );
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
  const waiting = sought && !texts.byKey;
  const select = (app: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(app);
    else next.delete(app);
    setSelected(next);
  };
  const excerpt = async ({ entries }: Row) => {
    const terms = termsOf(query);
    const entry = entries.find((one) => terms.some((term) => texts.byKey?.get(keyOf(one))?.includes(term))) ?? entries[0]!;
    const document = await library.document(entry);
    return document ? excerptOf(document, [...terms, ...terms.flatMap(wordsOf).filter((word) => word.length > 1)]) : null;
  };
  return (
    <>
      <h1>{words.say('library.nav.list')}</h1>
      {damaged}
      <ListControls query={query} wanted={wanted} tags={tags} onQuery={setQuery} onWanted={setWanted} onSearching={texts.load} />
      <div class="list-bar">
        <p role="status">
          {waiting ? words.say('library.searching') : rows.length === 0 ? words.say('library.found.none') : words.say('library.found', { n: rows.length })}
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
        rows={waiting ? [] : rows}
        view={JSON.stringify([wanted, sought ? query : ''])}
        selected={new Set(chosen)}
        most={most}
        excerpt={sought ? excerpt : null}
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

/** What may be sought of a row besides its text. */
function said(row: Row, words: Words): string {
  const { collected, partnerKinds, choices, warnings } = row.main;
  const labels = [
    ...collected.map((id) => words.say(`data.${id}`)), ...partnerKinds.map((id) => words.say(`kind.${id}`)),
    ...choices.map((id) => words.say(`choice.${id}`)), ...warnings.map((id) => words.say(`warning.${id}`)),
  ];
  return [aboutRow(row), ...labels].join('\n');
}

function keyOf({ address, hash }: Pick<Entry, 'address' | 'hash'>): string {
  return `${hash} ${address}`;
}

/** The texts, fetched when first sought, and again when the library has changed. */
function useTexts(fetch: () => Promise<{ address: string; hash: string; text: string }[]>, entries: readonly Entry[]) {
  const [byKey, setByKey] = useState<Map<string, string> | null>(null);
  const loadedFor = useRef<string>('');
  const load = () => {
    const now = entries.map(keyOf).join();
    if (loadedFor.current === now) return;
    loadedFor.current = now;
    void fetch().then((texts) => setByKey(new Map(texts.map((one) => [keyOf(one), one.text]))));
  };
  return { byKey, load };
}
