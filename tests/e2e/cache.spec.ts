import { readings } from './support/library.ts';
import { ReadingBrowser } from './support/reading-browser.ts';
import { expect, test } from './support/test.ts';

const emptyPage = '<!doctype html><title>Gone</title><p> </p>';

test('the card survives a stop of the service worker', async ({ reading, server }) => {
  const page = await reading.open(`${server.origin}/sample-qingzhou/privacy.html`);
  const tabId = await reading.tabId(page);
  await expect.poll(() => reading.badge(tabId)).toMatch(/^\d+$/);
  await reading.stopWorker();
  const panel = await reading.openPanel(page);
  await expect(panel.locator('#takes .line').first()).toBeVisible();
});

test('a reading that a stop of the service worker cut off is taken up again', async ({ reading, server }) => {
  const page = await reading.open(`${server.origin}/sample-qingzhou/privacy.html`);
  const tabId = await reading.tabId(page);
  await expect.poll(() => reading.badge(tabId)).toMatch(/^\d+$/);
  await reading.worker.evaluate(async (key) => {
    const { [key]: state } = (await chrome.storage.session.get(key)) as Record<string, object>;
    await chrome.storage.session.set({ [key]: { ...state, step: 'explaining', snapshot: null, warnings: null } });
  }, `page:${tabId}`);
  await reading.stopWorker();
  const panel = await reading.openPanel(page);
  await expect(panel.locator('#takes .line').first()).toBeVisible();
  await expect(panel.locator('.refreshing')).toHaveCount(0);
});

test('after a restart of the browser the card is there before the page is read', async ({ profile, server }) => {
  const place = '/lender/privacy.html';
  const original = await (await fetch(`${server.origin}/sample-qingzhou/privacy.html`)).text();
  const url = server.put(place, original);

  const before = await ReadingBrowser.start(profile);
  const page = await before.open(url);
  const tabId = await before.tabId(page);
  await expect.poll(() => before.badge(tabId)).toMatch(/^\d+$/);
  await before.close();

  const after = await ReadingBrowser.start(profile);
  try {
    // The page has lost its text: what the panel shows can only come from the library.
    server.put(place, emptyPage);
    const again = await after.open(url);
    const panel = await after.openPanel(again);
    await expect(panel.locator('#takes .line').first()).toBeVisible();
    await expect(panel.locator('.refreshing')).toContainText(/could not be read again/);

    // And with its text back, it is read afresh into the same place.
    server.put(place, original);
    await again.reload();
    await expect(panel.locator('.refreshing')).toHaveCount(0);
    await expect(panel.locator('#takes .line').first()).toBeVisible();
    const kept = await readings(panel);
    expect(kept).toHaveLength(1);
    expect(kept[0]!.readAt).toBeGreaterThan(kept[0]!.firstReadAt);
    expect(after.requestsAbroad()).toEqual([]);
  } finally {
    await after.close();
  }
});
