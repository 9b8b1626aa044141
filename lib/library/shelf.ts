import { type LibraryDatabase, newApp, type StoredText } from './database.ts';
import type { AppRecord, Entry } from './entry.ts';
import { dropSnapshots } from './library.ts';
import type { Snapshot, SnapshotKey, StoredDocument } from './snapshot.ts';

/** All that was deleted with some wordings, to be put back. */
export interface Removed {
  snapshots: Snapshot[];
  documents: StoredDocument[];
  entries: Entry[];
  texts: StoredText[];
  apps: AppRecord[];
}

/** What the user does with the library: list, name, group, delete. Every method is one transaction. */
export class Shelf {
  constructor(private readonly database: LibraryDatabase) {}

  /** All entries and apps. */
  async list(): Promise<{ entries: Entry[]; apps: AppRecord[] }> {
    const { entries, apps } = await this.database.ready();
    const [allEntries, allApps] = await Promise.all([entries.toArray(), apps.toArray()]);
    return { entries: allEntries, apps: allApps };
  }

  /** The folded texts, for searching. */
  async texts(): Promise<StoredText[]> {
    return (await this.database.ready()).texts.toArray();
  }

  /** Gives an app a name of the user's; null or blank takes it back. */
  rename(id: string, name: string | null, now: number): Promise<void> {
    return this.change(id, { givenName: name?.trim() || null }, now);
  }

  /** Tags are trimmed, each kept once, in the order given. */
  describe(id: string, { notes, tags }: Pick<AppRecord, 'notes' | 'tags'>, now: number): Promise<void> {
    return this.change(id, { notes, tags: [...new Set(tags.map((tag) => tag.trim()).filter(Boolean))] }, now);
  }

  private async change(id: string, changes: Partial<AppRecord>, now: number): Promise<void> {
    await (await this.database.ready()).apps.update(id, { ...changes, changedAt: now });
  }

  /** Puts the policies of one app under another, with its tags and notes. */
  async merge(into: string, from: string, now: number): Promise<void> {
    if (into === from) return;
    const database = await this.database.ready();
    const { apps, entries } = database;
    await database.transaction('rw', apps, entries, async () => {
      const [one, other] = await apps.bulkGet([into, from]);
      if (!one || !other) return;
      await entries.where('app').equals(from).modify({ app: into });
      await apps.put({
        ...one,
        keys: [...new Set([...one.keys, ...other.keys])],
        tags: [...new Set([...one.tags, ...other.tags])],
        notes: [one.notes, other.notes].filter(Boolean).join('\n\n'),
        changedAt: now,
      });
      await apps.delete(from);
    });
  }

  /** Makes an app of its own of what was read at one address. @returns its id; null where it is alone already */
  async split(id: string, address: string, now: number): Promise<string | null> {
    const database = await this.database.ready();
    const { apps, entries } = database;
    return database.transaction('rw', apps, entries, async () => {
      const all = await entries.where('app').equals(id).toArray();
      const own = all.filter((entry) => entry.address === address);
      if (own.length === 0 || own.length === all.length) return null;
      const app = { ...newApp(null), changedAt: now };
      await apps.add(app);
      await entries.bulkPut(own.map((entry) => ({ ...entry, app: app.id })));
      return app.id;
    });
  }

  /** Deletes wordings. @returns what `restore` needs to put them back */
  async remove(keys: readonly SnapshotKey[]): Promise<Removed> {
    const database = await this.database.ready();
    const { snapshots, documents, entries, texts, apps } = database;
    const places = keys.map(({ address, hash }): [string, string] => [address, hash]);
    return database.transaction('rw', [snapshots, documents, entries, texts, apps], async () => {
      const removed: Removed = {
        snapshots: present(await snapshots.bulkGet(places)),
        documents: present(await documents.bulkGet(places)),
        entries: present(await entries.bulkGet(places)),
        texts: present(await texts.bulkGet(places)),
        apps: [],
      };
      removed.apps = present(await apps.bulkGet([...new Set(removed.entries.map(({ app }) => app))]));
      await dropSnapshots(database, places);
      return removed;
    });
  }

  /** Puts back what `remove` took; what was read or written again meanwhile stays. */
  async restore(removed: Removed): Promise<void> {
    const database = await this.database.ready();
    const { snapshots, documents, entries, texts, apps } = database;
    await database.transaction('rw', [snapshots, documents, entries, texts, apps], async () => {
      for (const app of removed.apps) if (!(await apps.get(app.id))) await apps.add(app);
      for (const entry of removed.entries) {
        if (await entries.get([entry.address, entry.hash])) {
          await entries.update([entry.address, entry.hash], { savedAt: entry.savedAt, app: entry.app });
          continue;
        }
        const same = (row: SnapshotKey) => row.address === entry.address && row.hash === entry.hash;
        await entries.add(entry);
        await snapshots.bulkPut(removed.snapshots.filter(same));
        await documents.bulkPut(removed.documents.filter(same));
        await texts.bulkPut(removed.texts.filter(same));
      }
    });
  }

  /** Empties every table. */
  async wipe(): Promise<void> {
    const database = await this.database.ready();
    await database.transaction('rw', database.tables, async () => {
      await Promise.all(database.tables.map((table) => table.clear()));
    });
  }
}

function present<T>(rows: readonly (T | undefined)[]): T[] {
  return rows.filter((row): row is T => row !== undefined);
}
