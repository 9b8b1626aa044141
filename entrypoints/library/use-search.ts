import { useMemo, useRef, useState } from 'preact/hooks';
import type { Library } from '../../lib/library/library.ts';
import type { Entry } from '../../lib/library/entry.ts';
import { aboutRow, type Row, search } from '../../lib/library/rows.ts';
import { excerptOf, foldText, termsOf, wordsOf } from '../../lib/library/search-text.ts';
import type { Shelf } from '../../lib/library/shelf.ts';
import type { Words } from '../../lib/words/words.ts';

interface Search {
  query: string;
  onQuery: (query: string) => void;
  /** Has the texts fetched: to be called when somebody is about to search. */
  load: () => void;
  /** The rows in which what is sought stands, in the order given; null while the texts are on their way. */
  found: readonly Row[] | null;
  /** Why a row was found, in the policy's words; null where nothing is sought. */
  excerpt: ((row: Row) => Promise<string | null>) | null;
}

/** The search of the list: in the texts of the policies, and in what is said of them. */
export function useSearch(
  { library, shelf }: { library: Library; shelf: Shelf },
  entries: readonly Entry[],
  rows: readonly Row[],
  words: Words,
): Search {
  const [query, setQuery] = useState('');
  const { byKey, load } = useTexts(shelf, entries);
  const terms = termsOf(query);
  const sought = terms.length > 0;
  if (sought) load();
  const about = useMemo(() => new Map(sought ? rows.map((row) => [row, foldText(said(row, words))]) : []), [rows, words, sought]);
  const found = useMemo(() => {
    if (!sought) return rows;
    return (
      byKey &&
      search(
        rows,
        query,
        (entry) => byKey.get(keyOf(entry)) ?? '',
        (row) => about.get(row)!,
      )
    );
  }, [rows, query, byKey, about]);
  const excerpt = async ({ entries: own }: Row) => {
    const entry = own.find((one) => terms.some((term) => byKey?.get(keyOf(one))?.includes(term))) ?? own[0]!;
    const document = await library.document(entry);
    return document ? excerptOf(document, [...terms, ...terms.flatMap(wordsOf).filter((word) => word.length > 1)]) : null;
  };
  return { query, onQuery: setQuery, load, found, excerpt: sought ? excerpt : null };
}

/** What may be sought of a row besides its text. */
function said(row: Row, words: Words): string {
  const { collected, partnerKinds, choices, warnings } = row.main;
  const labels = [
    ...collected.map((id) => words.say(`data.${id}`)),
    ...partnerKinds.map((id) => words.say(`kind.${id}`)),
    ...choices.map((id) => words.say(`choice.${id}`)),
    ...warnings.map((id) => words.say(`warning.${id}`)),
  ];
  return [aboutRow(row), ...labels].join('\n');
}

function keyOf({ address, hash }: Pick<Entry, 'address' | 'hash'>): string {
  return `${hash} ${address}`;
}

/** The texts, fetched when first sought, and again when the library has changed. */
function useTexts(shelf: Shelf, entries: readonly Entry[]): { byKey: ReadonlyMap<string, string> | null; load: () => void } {
  const [byKey, setByKey] = useState<ReadonlyMap<string, string> | null>(null);
  const loadedFor = useRef<string>('');
  const load = () => {
    const now = entries.map(keyOf).join();
    if (loadedFor.current === now) return;
    loadedFor.current = now;
    void shelf.texts().then((texts) => setByKey(new Map(texts.map((one) => [keyOf(one), one.text]))));
  };
  return { byKey, load };
}
