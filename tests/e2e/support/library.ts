import type { Page } from '@playwright/test';

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
