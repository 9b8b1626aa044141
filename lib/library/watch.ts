import { liveQuery } from 'dexie';
import type { LibraryDatabase } from './database.ts';

/**
 * Asks the database now and whenever the answer changes, in whichever tab it was changed.
 *
 * @param query uses the tables it is handed directly: what it awaits besides them would hide from Dexie what it asks
 * @returns a function that ends it
 */
export function watch<T>(
  database: LibraryDatabase,
  query: (database: LibraryDatabase) => Promise<T>,
  heard: { next: (answer: T) => void; error: (error: unknown) => void },
): () => void {
  let ended = false;
  let end = () => {
    ended = true;
  };
  database.ready().then(() => {
    if (ended) return;
    const subscription = liveQuery(() => query(database)).subscribe(heard);
    end = () => subscription.unsubscribe();
  }, heard.error);
  return () => end();
}
