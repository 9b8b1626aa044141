import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Backup } from '../../../lib/library/backup-format.ts';
import { LibraryDatabase } from '../../../lib/library/database.ts';
import { importBackup, planImport } from '../../../lib/library/import-backup.ts';
import { readBackup } from '../../../lib/library/read-backup.ts';
import { writeBackup } from '../../../lib/library/write-backup.ts';
import { Library } from '../../../lib/library/library.ts';
import { Shelf } from '../../../lib/library/shelf.ts';
import { aCard, collected } from '../support/a-card.ts';
import { aDocument } from '../support/a-document.ts';

let count = 0;
let database: LibraryDatabase;

beforeEach(async () => {
  database = new LibraryDatabase(`backup-${count++}`);
  await read(database, 'https://a.example/', 'a', 1);
  await read(database, 'https://b.example/', 'b', 2);
  await new Library(database).keep({ address: 'https://a.example/', hash: 'a' }, 5);
});

async function read(into: LibraryDatabase, address: string, hash: string, readAt: number, engine = '1'): Promise<void> {
  const card = aCard({ engine, collected: [collected({ category: 'sms' })] });
  const snapshot = { address, hash, readAt, engine, lang: 'zh-CN', card, places: [{ at: 0, heading: null }] };
  await new Library(into).save(snapshot, aDocument(`我们读取您的短信${hash}`));
}
const textOf = async (of: LibraryDatabase) => (await writeBackup(of)).text();
const backupOf = async (of: LibraryDatabase): Promise<Backup> => {
  const read = await readBackup(await writeBackup(of));
  if ('problem' in read) throw new Error(read.problem + read.detail);
  return read.backup;
};

describe('a backup', () => {
  it('comes back the same, byte for byte, after all was deleted', async () => {
    const [app] = (await new Shelf(database).list()).apps;
    await new Shelf(database).describe(app!.id, { notes: '备注', tags: ['甲'] }, 8);
    await read(database, 'https://b.example/', 'b', 3, '2');
    expect((await database.snapshots.get(['https://b.example/', 'b']))?.earlier).toBeUndefined();
    await new Library(database).save(
      { ...(await database.snapshots.get(['https://b.example/', 'b']))!, engine: '3', card: aCard({ engine: '3' }) },
      aDocument('我们读取您的短信b'),
    );
    expect((await database.snapshots.get(['https://b.example/', 'b']))?.earlier).toMatchObject({ engine: '2' });
    const text = await textOf(database);
    const before = await Promise.all(database.tables.map((table) => table.toArray()));
    await new Shelf(database).wipe();
    const reading = await readBackup(new Blob([text]));
    if ('problem' in reading) throw new Error(reading.detail);
    expect(await importBackup(database, await planImport(database, reading.backup))).toBe('imported');
    expect(await textOf(database)).toBe(text);
    expect(await Promise.all(database.tables.map((table) => table.toArray()))).toEqual(before);
  });

  it('says what it would do, and overwrites nothing newer', async () => {
    const backup = await backupOf(database);
    const other = new LibraryDatabase(`backup-${count++}`);
    await read(other, 'https://a.example/', 'a', 9, '2');
    await read(other, 'https://b.example/', 'b', 1);
    const plan = await planImport(other, backup);
    expect(plan.added).toHaveLength(0);
    expect(plan.renewed.map(({ hash }) => hash)).toEqual(['b']);
    expect(plan.saved.map(({ hash }) => hash)).toEqual(['a']);
    expect(plan.kept).toBe(1);
    expect((await other.entries.get(['https://a.example/', 'a']))?.savedAt).toBeNull();
    await importBackup(other, plan);
    expect(await other.snapshots.get(['https://a.example/', 'a'])).toMatchObject({ readAt: 9, engine: '2' });
    expect((await other.entries.get(['https://a.example/', 'a']))?.savedAt).toBe(5);
    expect(await other.snapshots.get(['https://b.example/', 'b'])).toMatchObject({ readAt: 2, firstReadAt: 1 });
  });

  it('keeps notes that are newer here', async () => {
    const shelf = new Shelf(database);
    const { id } = (await shelf.list()).apps[0]!;
    await shelf.describe(id, { notes: '旧', tags: [] }, 10);
    const backup = await backupOf(database);
    await shelf.describe(id, { notes: '新', tags: [] }, 20);
    await importBackup(database, await planImport(database, backup));
    expect((await database.apps.get(id))?.notes).toBe('新');
  });

  it('leaves the library as it was when there is no room', async () => {
    const backup = await backupOf(database);
    const other = new LibraryDatabase(`backup-${count++}`);
    const plan = await planImport(other, backup);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await importBackup(other, plan)).toBe('storage-full');
    for (const table of other.tables) expect(await table.count()).toBe(0);
  });
});

describe('a file that is no library', () => {
  const problemOf = async (file: string | Blob) => {
    const reading = await readBackup(typeof file === 'string' ? new Blob([file]) : file);
    return 'problem' in reading ? reading.problem : null;
  };

  it('is told by what is wrong with it', async () => {
    const text = await textOf(database);
    expect(await problemOf('')).toBe('empty');
    expect(await problemOf(' \n')).toBe('empty');
    expect(await problemOf('<!doctype html>')).toBe('broken');
    expect(await problemOf('[1, 2]')).toBe('foreign');
    expect(await problemOf('{"version": 1}')).toBe('foreign');
    expect(await problemOf(text.replace('"format":"mingbai-library"', '"format":"bookmarks"'))).toBe('foreign');
    expect(await problemOf(text.replace('"version":1}', '"version":7}'))).toBe('newer');
    expect(await problemOf(text.replace('"readAt":1,', '"readAt":"soon",'))).toBe('damaged');
    expect(await problemOf(text.replace('"readAt":1,', '"readAt":1 1,'))).toBe('broken');
    expect(await problemOf(text.replace(/"apps":\[.*?\],"format"/, '"apps":[],"format"'))).toBe('damaged');
    expect(await problemOf(text)).toBeNull();
  });

  it('is told to be cut, wherever that is', async () => {
    const text = await textOf(database);
    for (let length = 1; length < text.trimEnd().length; length += 7)
      expect(await problemOf(text.slice(0, length)), String(length)).toBe('truncated');
  });

  it('may be laid out by another program', async () => {
    const text = await textOf(database);
    expect(await problemOf(JSON.stringify(JSON.parse(text)))).toBeNull();
    expect(await problemOf(JSON.stringify(JSON.parse(text), null, 2))).toBeNull();
    expect(await problemOf(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toBeNull();
    expect(await problemOf(JSON.stringify({ ...JSON.parse(text), version: 9 }, null, 2))).toBe('newer');
  });

  it('may have 500 MB: nothing of it but its beginning is read', async () => {
    const half = new Blob([new Uint8Array(1024 ** 2)]);
    const noise = new Blob(Array<Blob>(500).fill(half));
    const json = new Blob([`{"apps":[${' '.repeat(2048)}`, noise]);
    const start = performance.now();
    expect(await problemOf(noise)).toBe('broken');
    expect(await problemOf(json)).toBe('foreign');
    expect(performance.now() - start).toBeLessThan(10_000);
    // More than any library: not even that.
    const stream = vi.spyOn(Blob.prototype, 'stream');
    expect(await problemOf(new Blob(Array<Blob>(5).fill(noise)))).toBe('too-large');
    expect(stream).not.toHaveBeenCalled();
    stream.mockRestore();
  });

  it('may have a line without end', async () => {
    const text = await textOf(database);
    const endless = new Blob([text.slice(0, text.indexOf('\n') + 1), new Blob(Array<string>(70).fill(' '.repeat(1024 ** 2)))]);
    expect(await problemOf(endless)).toBe('damaged');
  });

  it('leaves the library as it was', async () => {
    const text = await textOf(database);
    for (const bad of ['', text.slice(0, -30), text.replace('"readAt":1,', '"readAt":"soon",'), '{}']) await problemOf(bad);
    expect(await textOf(database)).toBe(text);
  });
});
