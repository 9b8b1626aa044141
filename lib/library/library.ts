import Dexie from 'dexie';
import type { PolicyDocument } from '../document/policy-document.ts';
import { type LibraryDatabase, newApp } from './database.ts';
import { appKeyOf, type Entry, entryOf } from './entry.ts';
import { searchTextOf } from './search-text.ts';
import type { Earlier, Snapshot, SnapshotKey } from './snapshot.ts';
import type { Unsaved } from './unsaved.ts';
import { watch } from './watch.ts';
import { unsavedBecauseOf } from './write-error.ts';

/** The policies read so far. Every method is one transaction, so that a stop of the background leaves nothing half done. */
export class Library {
  /** @param cacheLimit how many wordings are kept of what the user only read; without it, all are */
  constructor(
    private readonly database: LibraryDatabase,
    private readonly cacheLimit: () => Promise<number> = async () => Infinity,
  ) {}

  /** Opens the database ahead of the first question. Whether it can be opened, that question will tell. */
  open(): void {
    void this.database
      .ready()
      .then((database) => database.open())
      .catch(() => undefined);
  }

  /**
   * Puts a snapshot in the place of the one with the same address and hash; keeps when that was first read, whether it is
   * saved, and what an older engine made of it. What is only cached goes, oldest first, beyond the limit. A database that cannot be
   * written is an answer, not an error.
   */
  async save(snapshot: Omit<Snapshot, 'firstReadAt' | 'earlier'>, document: PolicyDocument): Promise<'saved' | Unsaved> {
    const { address, hash } = snapshot;
    const text = searchTextOf(document);
    try {
      // Before the transaction, which would not outlast it.
      const limit = await this.cacheLimit();
      const database = await this.database.ready();
      const { snapshots, documents, entries, texts, apps } = database;
      await database.transaction('rw', [snapshots, documents, entries, texts, apps], async () => {
        const known = await entries.get([address, hash]);
        const earlier = known && earlierOf(await snapshots.get([address, hash]), snapshot);
        const whole: Snapshot = { ...snapshot, firstReadAt: known?.firstReadAt ?? snapshot.readAt, ...(earlier ? { earlier } : {}) };
        const app = known?.app ?? (await this.appFor(whole));
        await snapshots.put(whole);
        await documents.put({ address, hash, document });
        await entries.put(entryOf(whole, app, known?.savedAt ?? null));
        await texts.put({ address, hash, text });
        await this.evict({ address, hash }, limit);
      });
      return 'saved';
    } catch (error) {
      const reason = unsavedBecauseOf(error);
      if (reason === 'broken') console.error('The library could not be written', error);
      return reason;
    }
  }

  async get({ address, hash }: SnapshotKey): Promise<Snapshot | undefined> {
    return (await this.database.ready()).snapshots.get([address, hash]);
  }

  async entry({ address, hash }: SnapshotKey): Promise<Entry | undefined> {
    return (await this.database.ready()).entries.get([address, hash]);
  }

  /** Tells the entry of a wording now and whenever it changes; null while there is none. @returns a function that ends it */
  watchEntry({ address, hash }: SnapshotKey, heard: (entry: Entry | null) => void): () => void {
    return watch(this.database, async ({ entries }) => (await entries.get([address, hash])) ?? null, {
      next: heard,
      error: (error) => console.error('The library could not be asked', error),
    });
  }

  /** The wording read last at this address. */
  async latest(address: string): Promise<Snapshot | undefined> {
    return (await this.database.ready()).snapshots
      .where('[address+readAt]')
      .between([address, Dexie.minKey], [address, Dexie.maxKey])
      .last();
  }

  /**
   * The saved wording with which a reading is to be compared: the last saved at its address, else the last saved of its
   * app. Undefined where the reading itself is saved, or nothing is.
   */
  async savedBefore(key: SnapshotKey): Promise<Entry | undefined> {
    const { entries } = await this.database.ready();
    const mine = await entries.get([key.address, key.hash]);
    if (!mine || mine.savedAt !== null) return undefined;
    const saved = (await entries.where('app').equals(mine.app).toArray()).filter(({ savedAt }) => savedAt !== null);
    const bySaving = saved.sort((a, b) => a.savedAt! - b.savedAt!);
    return bySaving.findLast(({ address }) => address === key.address) ?? bySaving.at(-1);
  }

  async document({ address, hash }: SnapshotKey): Promise<PolicyDocument | undefined> {
    return (await (await this.database.ready()).documents.get([address, hash]))?.document;
  }

  /** Saves a wording for good (`at` in milliseconds since 1970), or with null gives it back to the cache. */
  async keep({ address, hash }: SnapshotKey, at: number | null): Promise<'saved' | Unsaved> {
    try {
      await (await this.database.ready()).entries.update([address, hash], { savedAt: at });
      return 'saved';
    } catch (error) {
      return unsavedBecauseOf(error);
    }
  }

  /** The app of the same address, else of the same operator and name, else a new one. */
  private async appFor({ address, card }: Snapshot): Promise<string> {
    const { entries, apps } = this.database;
    const before = await entries.where('[address+readAt]').between([address, Dexie.minKey], [address, Dexie.maxKey]).last();
    if (before) return before.app;
    const key = appKeyOf(card.app);
    const same = key === null ? undefined : await apps.where('keys').equals(key).first();
    if (same) return same.id;
    const app = newApp(key);
    await apps.add(app);
    return app.id;
  }

  /** Drops the oldest of what is only cached, never what has just come. */
  private async evict(fresh: SnapshotKey, limit: number): Promise<void> {
    const { entries } = this.database;
    let surplus = (await entries.count()) - (await entries.where('savedAt').above(0).count()) - limit;
    if (surplus <= 0) return;
    const going: [string, string][] = [];
    await entries
      .orderBy('readAt')
      .until(() => surplus <= 0)
      .each(({ address, hash, savedAt }) => {
        if (savedAt !== null || surplus <= 0 || (address === fresh.address && hash === fresh.hash)) return;
        going.push([address, hash]);
        surplus--;
      });
    await dropSnapshots(this.database, going);
  }
}

/** What an older engine made of the text that is now explained anew. */
function earlierOf(before: Snapshot | undefined, { engine, card }: Pick<Snapshot, 'engine' | 'card'>): Earlier | undefined {
  if (!before || before.engine === engine) return before?.earlier;
  const same = JSON.stringify({ ...before.card, engine }) === JSON.stringify({ ...card, engine });
  return same ? before.earlier : { engine: before.engine, card: before.card };
}

/** Deletes wordings and the apps that they leave empty; to be called within a transaction. */
export async function dropSnapshots(database: LibraryDatabase, keys: readonly [string, string][]): Promise<void> {
  const { snapshots, documents, entries, texts, apps } = database;
  const gone = (await entries.bulkGet([...keys])).flatMap((entry) => (entry ? [entry.app] : []));
  await Promise.all([snapshots, documents, entries, texts].map((table) => table.bulkDelete([...keys])));
  for (const app of new Set(gone)) {
    const left = await entries.where('app').equals(app).count();
    const record = left === 0 ? await apps.get(app) : undefined;
    // What the user wrote about an app outlives a cache.
    if (record && record.changedAt === 0) await apps.delete(app);
  }
}
