import { BlockedDatabase, NewerDatabase } from './database.ts';
import type { Unsaved } from './unsaved.ts';

/** What an error of the database means for what was to be saved. */
export function unsavedBecauseOf(error: unknown): Unsaved {
  if (isQuotaError(error)) return 'storage-full';
  if (error instanceof NewerDatabase) return 'newer';
  if (error instanceof BlockedDatabase) return 'blocked';
  return 'broken';
}

/** Dexie hides the browser's QuotaExceededError inside the error that aborted the transaction. */
export function isQuotaError(error: unknown): boolean {
  for (let cause = error; cause instanceof Error || cause instanceof DOMException; ) {
    if (cause.name === 'QuotaExceededError') return true;
    cause = 'inner' in cause ? cause.inner : undefined;
  }
  return false;
}
