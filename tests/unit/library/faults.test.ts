import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BlockedDatabase, LibraryDatabase } from '../../../lib/library/database.ts';
import type { Entry } from '../../../lib/library/entry.ts';
import { Library } from '../../../lib/library/library.ts';
import { watch } from '../../../lib/library/watch.ts';
import { aCard } from '../support/a-card.ts';
import { aDocument } from '../support/a-document.ts';

const address = 'https://lender.example/privacy';
const snapshot = (hash: string, readAt: number) => ({ address, hash, readAt, engine: '1', lang: 'zh-CN', card: aCard(), places: [] });

let count = 0;
let database: LibraryDatabase;
let library: Library;
let limit: number;

beforeEach(async () => {
  database = new LibraryDatabase(`faults-${count++}`);
  limit = 300;
  library = new Library(database, async () => limit);
  await library.save(snapshot('saved', 1), aDocument('我们收集您的手机号。'));
  await library.keep({ address, hash: 'saved' }, 5);
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** All that stands in the database. */
async function contents(): Promise<Record<string, unknown[]>> {
  const rows = await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()] as const));
  return Object.fromEntries(rows);
}

/** Lets a given number of writes through; the next one fails as the browser would. @returns how many were asked for */
function failAfter(writes: number, error: () => Error): () => number {
  let asked = 0;
  for (const kind of ['put', 'add', 'delete'] as const) {
    const original = IDBObjectStore.prototype[kind] as (this: IDBObjectStore, ...args: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, kind).mockImplementation(function (this: IDBObjectStore, ...args: unknown[]) {
      if (asked++ === writes) throw error();
      return original.apply(this, args) as never;
    });
  }
  return () => asked;
}

describe('a save that breaks off', () => {
  const faults = [
    ['a full disk', () => new DOMException('no room', 'QuotaExceededError'), 'storage-full'],
    ['a stop in the middle', () => new DOMException('the connection was closed', 'AbortError'), 'broken'],
  ] as const;
  it.each(faults)('leaves all as it was after %s, whichever write it hits, and succeeds the next time', async (_name, error, reason) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    // The second reading evicts the first: that is the longest save there is.
    limit = 1;
    await library.save(snapshot('cached', 2), aDocument('我们收集您的通讯录。'));
    const before = await contents();
    let writes = 0;
    for (; ; writes++) {
      const asked = failAfter(writes, error);
      const done = await library.save(snapshot('fresh', 3), aDocument('我们收集您的短信。'));
      vi.restoreAllMocks();
      vi.spyOn(console, 'error').mockImplementation(() => undefined);
      if (asked() <= writes) {
        expect(done).toBe('saved');
        break;
      }
      expect(done, `write ${writes}`).toBe(reason);
      expect(await contents(), `write ${writes}`).toEqual(before);
    }
    expect(writes).toBeGreaterThan(4);
    expect((await database.entries.toArray()).map(({ hash }) => hash).sort()).toEqual(['fresh', 'saved']);
  });
});

it('takes one policy saved in two windows at once for one, and keeps that it is saved', async () => {
  const other = new Library(new LibraryDatabase(database.name));
  const document = aDocument('我们收集您的身份证号码。');
  const saves = [1, 2, 3, 4].map((time) => (time % 2 ? library : other).save(snapshot('same', time), document));
  expect(await Promise.all([...saves, other.keep({ address, hash: 'saved' }, 6)])).toEqual(['saved', 'saved', 'saved', 'saved', 'saved']);
  const entries = await database.entries.orderBy('readAt').toArray();
  expect(entries.map(({ hash, savedAt }) => ({ hash, savedAt }))).toEqual([
    { hash: 'saved', savedAt: 6 },
    { hash: 'same', savedAt: null },
  ]);
  expect(await database.apps.count()).toBe(1);
});

describe('a database that an older tab holds', () => {
  const held = async (): Promise<{ blocked: LibraryDatabase; letGo: () => void }> => {
    const old = new Dexie(`held-${count}`);
    old.version(1).stores({ snapshots: '[address+hash], [address+readAt], readAt', documents: '[address+hash]' });
    await old.open();
    old.close();
    const holder = await new Promise<IDBDatabase>((ready) => {
      const open = indexedDB.open(old.name, 10);
      open.onsuccess = () => ready(open.result);
    });
    return { blocked: new LibraryDatabase(old.name), letGo: () => holder.close() };
  };

  it('is answered at once, and used as soon as that tab has let go', async () => {
    const { blocked, letGo } = await held();
    const waiting = new Library(blocked);
    await expect(waiting.latest(address)).rejects.toThrow(BlockedDatabase);
    expect(await waiting.save(snapshot('a', 1), aDocument('一'))).toBe('blocked');
    letGo();
    await vi.waitFor(async () => expect(await waiting.save(snapshot('a', 1), aDocument('一'))).toBe('saved'));
  });

  it('is waited for by whoever watches it', async () => {
    const { blocked, letGo } = await held();
    const heard: Entry[][] = [];
    const end = watch(blocked, ({ entries }) => entries.toArray(), {
      next: (rows) => heard.push(rows),
      error: (error) => expect.fail(String(error)),
    });
    await new Promise<void>((told) => blocked.on('blocked', () => told()));
    letGo();
    await vi.waitFor(() => expect(heard).toEqual([[]]));
    end();
  });
});
