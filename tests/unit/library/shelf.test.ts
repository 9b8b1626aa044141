import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { LibraryDatabase } from '../../../lib/library/database.ts';
import { Library } from '../../../lib/library/library.ts';
import { Shelf } from '../../../lib/library/shelf.ts';
import { aCard } from '../support/a-card.ts';
import { aDocument } from '../support/a-document.ts';

let count = 0;
let database: LibraryDatabase;
let library: Library;
let shelf: Shelf;
let limit: number;

beforeEach(() => {
  database = new LibraryDatabase(`shelf-${count++}`);
  limit = 300;
  library = new Library(database, async () => limit);
  shelf = new Shelf(database);
});

async function read(
  address: string,
  hash: string,
  readAt: number,
  name: string | null = null,
  operator = '青叶小贷有限公司',
): Promise<void> {
  const app = { ...aCard().app, name, operators: name === null ? [] : [operator] };
  const card = aCard({ app });
  await library.save({ address, hash, readAt, engine: '1', lang: 'zh-CN', card, places: [] }, aDocument(`我们收集手机号${hash}`));
}
const key = (address: string, hash: string) => ({ address, hash });
const hashes = async () => (await shelf.list()).entries.map(({ hash }) => hash).sort();

describe('what is only cached', () => {
  it('goes, oldest first, beyond the limit; what is saved stays', async () => {
    limit = 2;
    await read('https://a.example/', 'a', 1);
    await library.keep(key('https://a.example/', 'a'), 5);
    for (const [i, hash] of ['b', 'c', 'd'].entries()) await read(`https://${hash}.example/`, hash, 2 + i);
    expect(await hashes()).toEqual(['a', 'c', 'd']);
    expect(await database.snapshots.count()).toBe(3);
    expect(await database.documents.count()).toBe(3);
    expect(await database.texts.count()).toBe(3);
    expect(await database.apps.count()).toBe(3);
  });

  it('never goes at the moment it comes', async () => {
    limit = 0;
    await read('https://a.example/', 'a', 1);
    expect(await hashes()).toEqual(['a']);
  });
});

describe('apps', () => {
  it('group policies of one operator and name, however they are spaced, and versions of one address', async () => {
    await read('https://a.example/1', 'a', 1, '青叶 借款');
    await read('https://a.example/2', 'b', 2, '青叶借款');
    await read('https://a.example/2', 'c', 3, '青叶借钱');
    await read('https://a.example/3', 'd', 4, '青叶借款', '另一家有限公司');
    const { entries, apps } = await shelf.list();
    expect(apps).toHaveLength(2);
    const appOf = (hash: string) => entries.find((entry) => entry.hash === hash)?.app;
    expect(new Set(['a', 'b', 'c'].map(appOf)).size).toBe(1);
    expect(appOf('d')).not.toBe(appOf('a'));
  });

  it('are merged with their tags and notes, and split by address', async () => {
    await read('https://a.example/', 'a', 1);
    await read('https://b.example/', 'b', 2);
    const [one, other] = (await shelf.list()).apps;
    await shelf.describe(one!.id, { notes: '甲', tags: [' 常用', '常用'] }, 9);
    await shelf.describe(other!.id, { notes: '乙', tags: ['备选'] }, 9);
    await shelf.merge(one!.id, other!.id, 10);
    expect((await shelf.list()).apps).toMatchObject([{ notes: '甲\n\n乙', tags: ['常用', '备选'], changedAt: 10 }]);
    const address = (await shelf.list()).entries[1]!.address;
    const fresh = await shelf.split(one!.id, address, 11);
    expect((await shelf.list()).entries.filter(({ app }) => app === fresh)).toHaveLength(1);
    expect(await shelf.split(fresh!, address, 12)).toBeNull();
    await read(address, 'b2', 13);
    expect((await library.entry(key(address, 'b2')))?.app).toBe(fresh);
  });

  it('are renamed, and lose the name again', async () => {
    await read('https://a.example/', 'a', 1);
    const { id } = (await shelf.list()).apps[0]!;
    await shelf.rename(id, ' 青叶 ', 2);
    expect((await shelf.list()).apps[0]!.givenName).toBe('青叶');
    await shelf.rename(id, '  ', 3);
    expect((await shelf.list()).apps[0]!.givenName).toBeNull();
  });
});

describe('deleting', () => {
  it('can be undone', async () => {
    await read('https://a.example/', 'a', 1);
    await library.keep(key('https://a.example/', 'a'), 5);
    const before = await Promise.all(database.tables.map((table) => table.toArray()));
    const removed = await shelf.remove([key('https://a.example/', 'a')]);
    expect((await database.snapshots.count()) + (await database.apps.count())).toBe(0);
    await shelf.restore(removed);
    expect(await Promise.all(database.tables.map((table) => table.toArray()))).toEqual(before);
  });

  it('empties every table', async () => {
    await read('https://a.example/', 'a', 1);
    await database.settings.put({ key: 'cache-limit', value: 7 });
    await shelf.wipe();
    for (const table of database.tables) expect(await table.count(), table.name).toBe(0);
  });
});

describe('the saved wording to compare with', () => {
  it('is the last saved of the address, else of the app; none for what is saved itself', async () => {
    await read('https://a.example/1', 'a', 1, '青叶');
    expect(await library.savedBefore(key('https://a.example/1', 'a'))).toBeUndefined();
    await library.keep(key('https://a.example/1', 'a'), 5);
    expect(await library.savedBefore(key('https://a.example/1', 'a'))).toBeUndefined();
    await read('https://a.example/1', 'b', 6, '青叶');
    await read('https://a.example/2', 'c', 7, '青叶');
    expect((await library.savedBefore(key('https://a.example/1', 'b')))?.hash).toBe('a');
    expect((await library.savedBefore(key('https://a.example/2', 'c')))?.hash).toBe('a');
  });
});
