import type { Page } from '@playwright/test';
import type { ReadingBrowser } from './reading-browser.ts';

/** The library in a tab, once its list is there. */
export async function openLibrary(reading: ReadingBrowser, fragment = ''): Promise<Page> {
  const page = await reading.open(`chrome-extension://${reading.extensionId}/library.html${fragment}`);
  await page.locator('main:not([aria-busy=true]) h1').waitFor();
  return page;
}

/** Reads a policy, and saves it by the panel's button. */
export async function readAndSave(reading: ReadingBrowser, url: string): Promise<Page> {
  const page = await reading.open(url);
  const panel = await reading.panelInTab(page);
  await panel.locator('.card').waitFor();
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await panel.getByRole('button', { name: 'Saved' }).waitFor();
  await panel.close();
  return page;
}

/** When each policy in the library was read first and last, as the extension's own page sees it. */
export function readings(panel: Page): Promise<{ address: string; firstReadAt: number; readAt: number }[]> {
  return panel.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((ready) => {
      const open = indexedDB.open('mingbai');
      open.onsuccess = () => ready(open.result);
    });
    return new Promise((ready) => {
      const all = database.transaction('snapshots').objectStore('snapshots').getAll();
      all.onsuccess = () => ready(all.result);
    });
  });
}

/** Copies the one reading in the library under further addresses, each with a number in its text that no other has. Runs in a page of the extension. */
export async function copyReading(n: number): Promise<void> {
  const names = ['snapshots', 'documents', 'entries', 'texts', 'apps'];
  const database = await new Promise<IDBDatabase>((ready) => {
    const open = indexedDB.open('mingbai');
    open.onsuccess = () => ready(open.result);
  });
  const first = await Promise.all(
    names.map(
      (name) =>
        new Promise<Record<string, unknown>>((ready) => {
          const cursor = database.transaction(name).objectStore(name).openCursor();
          cursor.onsuccess = () => ready(cursor.result!.value);
        }),
    ),
  );
  for (let from = 1; from < n; from += 50) {
    const transaction = database.transaction(names, 'readwrite');
    for (let i = from; i < Math.min(from + 50, n); i++) {
      const own = { address: `https://lender-${i}.example/privacy`, hash: String(i).padStart(64, '0') };
      const changes = [
        own,
        own,
        { ...own, app: `app-${i}`, name: `借款${i}` },
        { ...own, text: `${first[3]!.text}\n编号${i}号` },
        { id: `app-${i}`, keys: [`key-${i}`] },
      ];
      for (const [store, name] of names.entries()) transaction.objectStore(name).put({ ...first[store], ...changes[store] });
    }
    await new Promise((done) => {
      transaction.oncomplete = done;
    });
  }
  database.close();
}
