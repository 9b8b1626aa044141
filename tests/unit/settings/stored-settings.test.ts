import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LibraryDatabase } from '../../../lib/library/database.ts';
import { moveCacheLimit } from '../../../lib/settings/move-cache-limit.ts';
import { usualSettings } from '../../../lib/settings/settings.ts';
import { changeSettings, resetSettings, storedSettings, watchSettings } from '../../../lib/settings/stored-settings.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

it('keeps what is changed, one change after the other', async () => {
  await Promise.all([
    changeSettings({ theme: 'dark' }),
    changeSettings(({ neverRead }) => ({ neverRead: [...neverRead, 'a.example'] })),
    changeSettings(({ neverRead }) => ({ neverRead: [...neverRead, 'b.example'] })),
  ]);
  expect(await storedSettings()).toEqual({
    settings: { ...usualSettings, theme: 'dark', neverRead: ['a.example', 'b.example'] },
    trouble: null,
  });
  await resetSettings();
  expect((await storedSettings()).settings).toEqual(usualSettings);
});

it('takes an older version up with the first change', async () => {
  await fakeBrowser.storage.local.set({ language: 'zh-TW' });
  await changeSettings({ automatic: false });
  expect(await fakeBrowser.storage.local.get(null)).toEqual({
    settings: { version: 2, ...usualSettings, language: 'zh-TW', automatic: false },
  });
});

it('is sound again after a change to what was damaged', async () => {
  await fakeBrowser.storage.local.set({ settings: { version: 2, theme: 'plaid', cacheLimit: 40 } });
  expect((await storedSettings()).trouble).toEqual({ kind: 'damaged', names: ['theme'] });
  await changeSettings({});
  expect(await storedSettings()).toEqual({ settings: { ...usualSettings, cacheLimit: 40 }, trouble: null });
});

it('tells what was and what is, and nothing after the end', async () => {
  const heard: [string, string][] = [];
  const end = watchSettings(({ settings }, before) => heard.push([before.settings.theme, settings.theme]));
  await changeSettings({ theme: 'dark' });
  await changeSettings({ theme: 'light' });
  await vi.waitFor(() => expect(heard.at(-1)).toEqual(['dark', 'light']));
  await fakeBrowser.storage.local.set({ unrelated: 1 });
  end();
  await changeSettings({ theme: 'auto' });
  expect(heard).toHaveLength(2);
});

it("takes the limit of the cache over from the library's database, once, and leaves the library alone", async () => {
  const database = new LibraryDatabase('move-limit');
  await database.apps.add({ id: 'a', givenName: 'kept', keys: [], tags: [], notes: '', changedAt: 1 });
  await database.settings.put({ key: 'cache-limit', value: 50 });
  await moveCacheLimit(database);
  expect((await storedSettings()).settings.cacheLimit).toBe(50);
  await changeSettings({ cacheLimit: 70 });
  await moveCacheLimit(database);
  expect((await storedSettings()).settings.cacheLimit).toBe(70);
  expect(await database.apps.count()).toBe(1);
});
