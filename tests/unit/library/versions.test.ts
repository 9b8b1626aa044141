import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { existsSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { cardSchema } from '../../../lib/card/card.ts';
import { BlockedDatabase, LibraryDatabase, NewerDatabase } from '../../../lib/library/database.ts';
import { Library } from '../../../lib/library/library.ts';
import { Shelf } from '../../../lib/library/shelf.ts';
import frozen from './frozen/version-1.json';
import frozen2 from './frozen/version-2.json';
import frozen3 from './frozen/version-3.json';

const current = new LibraryDatabase('version');

/** A database as an older program left it. */
async function leftBehind(name: string, version: number, stores: Record<string, string>, rows: Record<string, unknown>): Promise<void> {
  const old = new Dexie(name);
  old.version(version).stores(stores);
  for (const store of Object.keys(stores)) await old.table(store).bulkAdd(rows[store] as object[]);
  old.close();
}

it('reads what version 1 stored, and makes of it what version 2 adds', async () => {
  const stores = { snapshots: '[address+hash], [address+readAt], readAt', documents: '[address+hash]' };
  await leftBehind('frozen-1', 1, stores, frozen);

  const database = new LibraryDatabase('frozen-1');
  const library = new Library(database);
  const snapshot = await library.latest('https://lender.example/privacy');
  expect(snapshot).toMatchObject({ hash: 'f00d', lang: 'zh-CN', firstReadAt: 1_700_000_000_000 });
  expect(cardSchema.safeParse(snapshot?.card).success).toBe(true);
  expect((await library.document(snapshot!))?.blocks[0]).toMatchObject({ kind: 'paragraph' });
  const { entries, apps } = await new Shelf(database).list();
  expect(entries).toMatchObject([{ hash: 'f00d', savedAt: null, name: '青叶借款', app: apps[0]!.id }]);
  expect(apps[0]!.keys).toEqual(['青叶小额贷款有限公司|青叶借款']);
  expect((await database.texts.toArray())[0]!.text).not.toBe('');
});

const storesOf2 = {
  snapshots: '[address+hash], [address+readAt], readAt',
  documents: '[address+hash]',
  entries: '[address+hash], [address+readAt], readAt, savedAt, app',
  texts: '[address+hash]',
  apps: 'id, *keys',
  settings: 'key',
};

it('reads what version 2 stored, and gives its entries the choices and warnings of their cards', async () => {
  await leftBehind('frozen-2', 2, storesOf2, frozen2);
  const shelf = new Shelf(new LibraryDatabase('frozen-2'));
  expect(await shelf.list()).toEqual({
    entries: frozen2.entries.map((entry) => ({ ...entry, choices: [], warnings: [] })),
    apps: frozen2.apps,
  });
  expect(await new LibraryDatabase('frozen-2').settings.get('cache-limit')).toEqual({ key: 'cache-limit', value: 50 });
});

it('reads what version 3 stored', async () => {
  await leftBehind('frozen-3', 3, storesOf2, frozen3);
  const database = new LibraryDatabase('frozen-3');
  expect(await new Shelf(database).list()).toEqual({ entries: frozen3.entries, apps: frozen3.apps });
  const library = new Library(database);
  const snapshot = await library.latest('https://lender.example/privacy');
  expect(cardSchema.safeParse(snapshot?.card).success).toBe(true);
  expect(await library.document(snapshot!)).toBeDefined();
});

it('leaves a database of a newer program as it is', async () => {
  await leftBehind('from-tomorrow', 99, { snapshots: '[address+hash]', later: 'id' }, { snapshots: [], later: [{ id: 1 }] });
  const library = new Library(new LibraryDatabase('from-tomorrow'));
  await expect(library.latest('https://lender.example/privacy')).rejects.toThrow(NewerDatabase);
  const found = (await indexedDB.databases()).find(({ name }) => name === 'from-tomorrow');
  expect(found?.version).toBe(990);
});

it('says when another tab keeps it from being brought up, and goes on once that has let go', async () => {
  await leftBehind('held', 1, { snapshots: '[address+hash], [address+readAt], readAt', documents: '[address+hash]' }, frozen);
  const holder = await new Promise<IDBDatabase>((ready) => {
    const open = indexedDB.open('held', 10);
    open.onsuccess = () => ready(open.result);
  });
  const database = new LibraryDatabase('held');
  const blocked = new Promise<void>((told) => database.on('blocked', () => told()));
  const library = new Library(database);
  const first = library.latest('https://lender.example/privacy');
  await blocked;
  await expect(first).rejects.toThrow(BlockedDatabase);
  holder.close();
  await vi.waitFor(async () => expect(await library.latest('https://lender.example/privacy')).toMatchObject({ hash: 'f00d' }));
});

it('has a frozen example of each version', async () => {
  await current.open();
  for (let version = 1; version <= current.verno; version++) {
    expect(existsSync(new URL(`frozen/version-${version}.json`, import.meta.url)), `version ${version}`).toBe(true);
  }
});
