import type { Page } from '@playwright/test';
import { openLibrary, readAndSave } from './support/library.ts';
import { expect, test } from './support/test.ts';

/** A page of the extension that has no connection of its own to the database. */
const bystander = (extensionId: string) => `chrome-extension://${extensionId}/icon/16.png`;

/** Opens the database at a version of the browser's counting, and keeps it open unless told to let go. */
const hold = (page: Page, version: number, letGo: boolean) =>
  page.evaluate(
    ([at, closes]) =>
      new Promise<string>((ready) => {
        const open = indexedDB.open('mingbai', at);
        open.onblocked = () => ready('blocked');
        open.onsuccess = () => {
          Object.assign(globalThis, { held: open.result });
          if (closes) open.result.close();
          ready('open');
        };
        open.onerror = () => ready(String(open.error));
      }),
    [version, letGo] as const,
  );

test('a library of a newer program is left as it is, and the page says so', async ({ reading, server }) => {
  await readAndSave(reading, `${server.origin}/sample-qingzhou/privacy.html`);
  const library = await openLibrary(reading);
  await expect(library.locator('.app-row')).toHaveCount(1);
  const other = await reading.open(bystander(reading.extensionId));
  // An open library does not stand in the way of an upgrade.
  expect(await hold(other, 990, true)).toBe('open');
  await library.reload();
  await expect(library.getByRole('alert')).toContainText('newer version of Mingbai');
  const page = await reading.open(`${server.origin}/xiaohe-credit/privacy.html`);
  const panel = await reading.panelInTab(page);
  await expect(panel.locator('.card h1')).not.toBeEmpty();
  await expect(panel.getByText(/newer Mingbai and stays untouched, so this card is not saved/)).toBeVisible();
  expect(await other.evaluate(async () => (await indexedDB.databases()).map(({ version }) => version))).toEqual([990]);
});

test('an upgrade that another tab holds up is told, and goes on when that has let go', async ({ reading }) => {
  const other = await reading.open(bystander(reading.extensionId));
  const made = await other.evaluate(
    () =>
      new Promise<boolean>((ready) => {
        const open = indexedDB.open('mingbai', 10);
        open.onupgradeneeded = () => {
          const snapshots = open.result.createObjectStore('snapshots', { keyPath: ['address', 'hash'] });
          snapshots.createIndex('[address+readAt]', ['address', 'readAt']);
          snapshots.createIndex('readAt', 'readAt');
          open.result.createObjectStore('documents', { keyPath: ['address', 'hash'] });
        };
        open.onsuccess = () => {
          Object.assign(globalThis, { held: open.result });
          ready(true);
        };
        open.onerror = () => ready(false);
      }),
  );
  expect(made).toBe(true);
  const library = await reading.open(`chrome-extension://${reading.extensionId}/library.html`);
  await expect(library.getByRole('alert')).toContainText(/another tab/i);
  await other.evaluate(() => (globalThis as unknown as { held: IDBDatabase }).held.close());
  await expect(library.getByRole('heading', { name: 'Nothing here yet' })).toBeVisible();
});
