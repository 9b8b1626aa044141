import type { LibraryDatabase } from '../library/database.ts';
import { cacheLimits } from './settings.ts';
import { changeSettings } from './stored-settings.ts';

/** The limit of the cache stood in the library's database once: takes it over, once. */
export async function moveCacheLimit(database: LibraryDatabase): Promise<void> {
  // Where nothing was ever read there is nothing to move, and no database is to be made for it.
  if (!(await indexedDB.databases()).some(({ name }) => name === database.name)) return;
  const { settings } = await database.ready();
  const old = await settings.get('cache-limit');
  if (!old) return;
  const { least, most } = cacheLimits;
  if (Number.isInteger(old.value)) await changeSettings({ cacheLimit: Math.min(most, Math.max(least, old.value)) });
  await settings.delete('cache-limit');
}
