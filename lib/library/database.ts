import Dexie, { type Table } from 'dexie';
import { type AppRecord, appKeyOf, type Entry, entryOf } from './entry.ts';
import { searchTextOf } from './search-text.ts';
import type { Snapshot, SnapshotKey, StoredDocument } from './snapshot.ts';

/** The database was made by a newer program: this one leaves it as it is. */
export class NewerDatabase extends Error {
  override readonly name = 'NewerDatabase';
}

/** Another tab holds the database in its older form, so that it cannot be brought up yet. */
export class BlockedDatabase extends Error {
  override readonly name = 'BlockedDatabase';
}

/** The folded text of a snapshot, see `searchTextOf`. */
export interface StoredText extends SnapshotKey {
  text: string;
}

/** Of versions that kept settings here; see `lib/settings/move-cache-limit.ts`. */
export interface Setting {
  key: 'cache-limit';
  value: number;
}

type Key = [address: string, hash: string];

/**
 * The database on the user's device. A version once shipped is never edited: a change of the tables is a new version
 * with its way up.
 */
export class LibraryDatabase extends Dexie {
  snapshots!: Table<Snapshot, Key>;
  documents!: Table<StoredDocument, Key>;
  entries!: Table<Entry, Key>;
  texts!: Table<StoredText, Key>;
  apps!: Table<AppRecord, string>;
  settings!: Table<Setting, string>;

  private checked: Promise<void> | null = null;
  /** Fails when the opening under way is held up. */
  private blocked: Promise<never> | null = null;
  /** The newest version that this program knows. */
  private readonly latest = 3;

  /** @param name of the database; tests give each case its own */
  constructor(name = 'mingbai') {
    super(name);
    this.version(1).stores({
      snapshots: '[address+hash], [address+readAt], readAt',
      documents: '[address+hash]',
    });
    this.version(2)
      .stores({
        entries: '[address+hash], [address+readAt], readAt, savedAt, app',
        texts: '[address+hash]',
        apps: 'id, *keys',
        settings: 'key',
      })
      .upgrade(async (up) => {
        const apps = new Map<string, AppRecord>();
        const entries: Entry[] = [];
        await up.table<Snapshot, Key>('snapshots').each((snapshot) => {
          const key = appKeyOf(snapshot.card.app);
          const app = apps.get(key ?? snapshot.address) ?? newApp(key);
          apps.set(key ?? snapshot.address, app);
          entries.push(entryOf(snapshot, app.id, null));
        });
        await up.table('apps').bulkAdd([...apps.values()]);
        await up.table('entries').bulkAdd(entries);
        // One by one: all documents at once would not fit beside each other in the memory of a small device.
        for (const key of await up.table('documents').toCollection().primaryKeys()) {
          const { address, hash, document }: StoredDocument = await up.table('documents').get(key);
          await up.table('texts').add({ address, hash, text: searchTextOf(document) });
        }
      });
    // Entries came to hold the choices and warnings themselves, so that they can be searched for.
    this.version(3)
      .stores({})
      .upgrade(async (up) => {
        const entries = up.table<Entry, Key>('entries');
        for (const key of await entries.toCollection().primaryKeys()) {
          const [entry, snapshot] = [await entries.get(key), await up.table<Snapshot, Key>('snapshots').get(key)];
          if (entry && snapshot) await entries.put(entryOf(snapshot, entry.app, entry.savedAt));
        }
      });
    this.on('versionchange', () => {
      this.checked = null;
    });
  }

  /**
   * The open database, once it is sure that no newer program made it: Dexie would open such a one and mend its tables.
   * @throws NewerDatabase
   * @throws BlockedDatabase while another tab holds it; the next call after that tab has let go succeeds
   */
  async ready(): Promise<this> {
    this.checked ??= this.refuseNewer();
    await this.checked;
    if (!this.isOpen()) await this.openUnlessBlocked();
    return this;
  }

  /** Dexie would wait for the other tab without an end, and whoever asks with it. */
  private async openUnlessBlocked(): Promise<void> {
    // The browser says it once for each opening, and opens as soon as that tab has let go.
    this.blocked ??= new Promise((_, refuse) => {
      this.on('blocked', () => refuse(new BlockedDatabase('another tab holds the library in its older form')));
    });
    const opened = this.open().finally(() => {
      this.blocked = null;
    });
    await Promise.race([opened, this.blocked]);
  }

  private async refuseNewer(): Promise<void> {
    const installed = (await indexedDB.databases()).find(({ name }) => name === this.name)?.version ?? 0;
    // Dexie's versions are tens of the browser's.
    if (Math.floor(installed / 10) > this.latest) {
      this.checked = null;
      throw new NewerDatabase(`the library is of version ${installed / 10}, this program knows ${this.latest}`);
    }
  }
}

/** An app of which the user has said nothing yet. */
export function newApp(key: string | null): AppRecord {
  return { id: crypto.randomUUID(), givenName: null, keys: key === null ? [] : [key], tags: [], notes: '', changedAt: 0 };
}
