import { liveQuery } from 'dexie';
import { BlockedDatabase, type LibraryDatabase } from './database.ts';

/**
 * Asks the database now and whenever the answer changes, in whichever tab it was changed. While another tab holds the
 * database in its older form, this waits until that one lets go.
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
  const begin = () => {
    if (ended) return;
    const subscription = liveQuery(() => query(database)).subscribe(heard);
    end = () => subscription.unsubscribe();
  };
  database.ready().then(begin, (error) => {
    if (error instanceof BlockedDatabase) database.open().then(begin, heard.error);
    else heard.error(error);
  });
  return () => end();
}
