import type { Page } from '@playwright/test';
import { readings } from './support/library.ts';
import { ReadingBrowser } from './support/reading-browser.ts';
import { expect, test } from './support/test.ts';

/** Tells the browser how many bytes the extension may store; without a number, as many as it ever may. */
async function setQuota(reading: ReadingBrowser, page: Page, quotaSize?: number): Promise<void> {
  const session = await reading.context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: `chrome-extension://${reading.extensionId}`, quotaSize });
}

test('a full disk costs no card, harms nothing that is kept, and the next try works', async ({ profile, server }) => {
  const before = await ReadingBrowser.start(profile);
  const first = await before.open(`${server.origin}/sample-qingzhou/privacy.html`);
  const saving = await before.openPanel(first);
  await saving.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(saving.locator('[aria-pressed=true]')).toBeVisible();
  const kept = await readings(saving);
  await before.close();

  // A fresh browser: one that has written a moment ago goes on for half a minute with the room it knew of.
  const full = await ReadingBrowser.start(profile);
  try {
    const own = await full.open(`chrome-extension://${full.extensionId}/reading-page.html`);
    await setQuota(full, own, 1);
    const page = await full.open(`${server.origin}/lingqian-installment/privacy.html`);
    const panel = await full.openPanel(page);
    await expect(panel.locator('#takes .line').first()).toBeVisible();
    await expect(panel.getByText('has no room left')).toBeVisible();
    expect(await readings(panel)).toEqual(kept);

    await setQuota(full, own);
    await page.reload();
    await expect(panel.getByText('has no room left')).toHaveCount(0);
    await expect(panel.getByRole('button', { name: 'Save', exact: true })).toBeVisible();
    expect(await readings(panel)).toHaveLength(2);
  } finally {
    await full.close();
  }
});

test('wherever a stop of the service worker hits a reading, the panel gets its card and the library one whole record', async ({
  reading,
  server,
}) => {
  const saved = await reading.open(`${server.origin}/sample-qingzhou/privacy.html`);
  const panel = await reading.openPanel(saved);
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(panel.locator('[aria-pressed=true]')).toBeVisible();
  const original = await (await fetch(`${server.origin}/lingqian-installment/privacy.html`)).text();
  // From before the page has spoken to after all is written.
  const stops = [0, 10, 20, 30, 40, 60, 90, 130, 180, 250];
  for (const [i, pause] of stops.entries()) {
    const page = await reading.open(server.put(`/stop-${i}/privacy.html`, original));
    await page.waitForTimeout(pause);
    await reading.stopWorker();
    await expect(panel.locator('#takes .line').first(), `stopped after ${pause} ms`).toBeVisible();
    await expect(panel.locator('.refreshing')).toHaveCount(0);
    await expect(panel.getByRole('button', { name: 'Save', exact: true })).toBeVisible();
  }
  const kept = await readings(panel);
  expect(kept.map(({ address }) => new URL(address).pathname).sort()).toEqual([
    '/sample-qingzhou/privacy.html',
    ...stops.map((_, i) => `/stop-${i}/privacy.html`),
  ]);
});

test('a policy that two windows read and save at once is one record', async ({ reading, server }) => {
  const url = `${server.origin}/sample-qingzhou/privacy.html`;
  const pages = await Promise.all([reading.open(url), reading.open(url)]);
  const panels = await Promise.all(pages.map((page) => reading.panelInTab(page)));
  // Whoever comes second may find it saved already.
  await Promise.all(
    panels.map((panel) =>
      Promise.race([panel.getByRole('button', { name: 'Save', exact: true }).click(), panel.locator('[aria-pressed=true]').waitFor()]),
    ),
  );
  for (const panel of panels) await expect(panel.locator('[aria-pressed=true]')).toBeVisible();
  expect(await readings(panels[0]!)).toHaveLength(1);
});

test('damaged records are named, leave the rest in sight, and are whole again once their page is read', async ({ reading, server }) => {
  const slugs = ['sample-qingzhou', 'lingqian-installment'];
  const urls = slugs.map((slug) => `${server.origin}/${slug}/privacy.html`);
  for (const url of urls) {
    const page = await reading.open(url);
    const tabId = await reading.tabId(page);
    await expect.poll(() => reading.badge(tabId)).toMatch(/^\d+$/);
    await page.close();
  }
  const library = await reading.open(`chrome-extension://${reading.extensionId}/library.html`);
  await expect(library.locator('.app-row')).toHaveCount(2);
  await library.evaluate(async (address) => {
    const database = await new Promise<IDBDatabase>((ready) => {
      const open = indexedDB.open('mingbai');
      open.onsuccess = () => ready(open.result);
    });
    const change = (store: string, damage: object) =>
      new Promise<void>((done) => {
        const rows = database.transaction(store, 'readwrite').objectStore(store);
        rows.openCursor().onsuccess = ({ target }) => {
          const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
          if (!cursor) return done();
          if (cursor.value.address === address) cursor.update({ ...cursor.value, ...damage });
          cursor.continue();
        };
      });
    await change('entries', { collected: null });
    await change('snapshots', { card: { app: {} } });
    database.close();
  }, urls[0]);
  await library.reload();
  await expect(library.getByRole('alert')).toContainText('damaged');
  await expect(library.locator('.app-row')).toHaveCount(1);

  const panel = await reading.openPanel(await reading.open(urls[0]!));
  await expect(panel.locator('#takes .line').first()).toBeVisible();
  await library.reload();
  await expect(library.locator('.app-row')).toHaveCount(2);
  await expect(library.getByRole('alert')).toHaveCount(0);
});
