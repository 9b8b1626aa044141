import { useEffect, useMemo, useState } from 'preact/hooks';
import type { LibraryDatabase } from '../../lib/library/database.ts';
import type { AppRecord, Entry } from '../../lib/library/entry.ts';
import type { Library } from '../../lib/library/library.ts';
import { type Row, rowsOf } from '../../lib/library/rows.ts';
import type { Shelf } from '../../lib/library/shelf.ts';
import { wholeRecords } from '../../lib/library/whole-records.ts';
import { watch } from '../../lib/library/watch.ts';

export interface LibraryTools {
  database: LibraryDatabase;
  library: Library;
  shelf: Shelf;
}

export interface ShelfList {
  entries: readonly Entry[];
  apps: readonly AppRecord[];
  rows: readonly Row[];
  /** Records that are damaged and stand in none of these. */
  damaged: number;
}

export type ShelfState = { kind: 'loading' } | { kind: 'blocked' } | { kind: 'failed'; error: unknown } | { kind: 'open'; list: ShelfList };

/** The library's list, kept in step with what other tabs and the background do. */
export function useShelf({ database }: LibraryTools): ShelfState {
  const [state, setState] = useState<ShelfState>({ kind: 'loading' });
  useEffect(() => {
    database.on('blocked', () => setState({ kind: 'blocked' }));
    return watch(database, ({ entries, apps }) => Promise.all([entries.toArray(), apps.toArray()]), {
      next: ([entries, apps]) => setState({ kind: 'open', list: { ...wholeRecords(entries, apps), rows: [] } }),
      error: (error) => setState({ kind: 'failed', error }),
    });
  }, []);
  return useMemo(() => {
    if (state.kind !== 'open') return state;
    const { entries, apps } = state.list;
    return { kind: 'open', list: { ...state.list, rows: rowsOf(entries, apps) } };
  }, [state]);
}
