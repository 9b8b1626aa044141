import Dexie, { type Table } from 'dexie';
import type { Snapshot, StoredDocument } from './snapshot.ts';

/**
 * The database on the user's device. A version once shipped is never edited: a change of the tables is a new version
 * with its way up.
 */
export class LibraryDatabase extends Dexie {
  snapshots!: Table<Snapshot, [address: string, hash: string]>;
  documents!: Table<StoredDocument, [address: string, hash: string]>;

  /** @param name of the database; tests give each case its own */
  constructor(name = 'mingbai') {
    super(name);
    this.version(1).stores({
      snapshots: '[address+hash], [address+readAt], readAt',
      documents: '[address+hash]',
    });
  }
}
