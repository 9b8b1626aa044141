import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cardSchema } from '../../../lib/card/card.ts';
import { LibraryDatabase } from '../../../lib/library/database.ts';
import { Library } from '../../../lib/library/library.ts';
import frozen from './frozen/version-1.json';

const current = new LibraryDatabase('version');

it('reads what version 1 stored', async () => {
  const old = new Dexie('frozen-1');
  old.version(1).stores({ snapshots: '[address+hash], [address+readAt], readAt', documents: '[address+hash]' });
  await old.table('snapshots').bulkAdd(frozen.snapshots);
  await old.table('documents').bulkAdd(frozen.documents);
  old.close();

  const library = new Library(new LibraryDatabase('frozen-1'));
  const snapshot = await library.latest('https://lender.example/privacy');
  expect(snapshot).toMatchObject({ hash: 'f00d', lang: 'zh-CN', firstReadAt: 1_700_000_000_000 });
  expect(cardSchema.safeParse(snapshot?.card).success).toBe(true);
  expect((await library.document(snapshot!))?.blocks[0]).toMatchObject({ kind: 'paragraph' });
});

it('has a frozen example of each version', async () => {
  await current.open();
  for (let version = 1; version <= current.verno; version++) {
    expect(existsSync(new URL(`frozen/version-${version}.json`, import.meta.url)), `version ${version}`).toBe(true);
  }
});
