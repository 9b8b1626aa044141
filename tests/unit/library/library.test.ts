import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryDatabase } from '../../../lib/library/database.ts';
import { Library } from '../../../lib/library/library.ts';
import { aDocument } from '../support/a-document.ts';
import { aCard } from '../support/a-card.ts';

let count = 0;
let database: LibraryDatabase;
let library: Library;

beforeEach(() => {
  database = new LibraryDatabase(`library-${count++}`);
  library = new Library(database);
});

const address = 'https://lender.example/privacy';
const snapshot = (hash: string, readAt: number, engine = '1') => ({
  address,
  hash,
  readAt,
  engine,
  lang: 'zh-CN',
  card: aCard(),
  places: [],
});

describe('Library', () => {
  it('gives back what was saved, with its document', async () => {
    expect(await library.save(snapshot('a', 10), aDocument('我们收集您的手机号。'))).toBe('saved');
    expect(await library.get({ address, hash: 'a' })).toEqual({ ...snapshot('a', 10), firstReadAt: 10 });
    expect((await library.document({ address, hash: 'a' }))?.blocks).toHaveLength(1);
  });

  it('keeps when a wording was first read', async () => {
    await library.save(snapshot('a', 10), aDocument('一'));
    await library.save(snapshot('a', 20, '2'), aDocument('一'));
    expect(await library.get({ address, hash: 'a' })).toMatchObject({ firstReadAt: 10, readAt: 20, engine: '2' });
    expect(await database.snapshots.count()).toBe(1);
  });

  it('keeps what an older engine made of the same text, where that was something else', async () => {
    const said = (engine: string, warnings: number) => ({
      ...snapshot('a', 10, engine),
      card: aCard({ engine, coverage: { characters: warnings, read: 0, unopenedLinks: [] } }),
    });
    const earlier = async () => (await library.get({ address, hash: 'a' }))?.earlier;
    await library.save(said('1', 1), aDocument('一'));
    expect(await earlier()).toBeUndefined();
    await library.save(said('2', 2), aDocument('一'));
    expect(await earlier()).toEqual({ engine: '1', card: said('1', 1).card });
    await library.save(said('2', 2), aDocument('一'));
    await library.save(said('3', 2), aDocument('一'));
    expect(await earlier()).toEqual({ engine: '1', card: said('1', 1).card });
    await library.save(said('4', 4), aDocument('一'));
    expect(await earlier()).toMatchObject({ engine: '3' });
  });

  it('knows the wording read last at an address', async () => {
    await library.save(snapshot('new', 30), aDocument('二'));
    await library.save(snapshot('old', 20), aDocument('一'));
    await library.save({ ...snapshot('other', 90), address: 'https://lender.example/terms' }, aDocument('三'));
    expect((await library.latest(address))?.hash).toBe('new');
    expect(await library.latest('https://nobody.example/')).toBeUndefined();
  });

  it('says that the storage is full, and leaves what was there', async () => {
    await library.save(snapshot('a', 10), aDocument('一'));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await library.save(snapshot('b', 20), aDocument('二'))).toBe('storage-full');
    expect(await database.snapshots.count()).toBe(1);
    expect(await database.documents.count()).toBe(1);
  });

  it('says that it cannot be written, whatever the reason', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('the disk is gone', 'UnknownError');
    });
    expect(await library.save(snapshot('a', 10), aDocument('一'))).toBe('broken');
    expect(await library.save(snapshot('a', 10), aDocument('一'))).toBe('saved');
  });
});
