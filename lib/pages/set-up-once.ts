import { browser } from 'wxt/browser';
import type { LibraryDatabase } from '../library/database.ts';
import { moveCacheLimit } from '../settings/move-cache-limit.ts';

/** The page that tells what happens on a policy page. */
const welcomePage = '/welcome.html';

const shown = 'welcomed';

/** What is done when the extension is installed or updated: the welcome on the first day, old settings on all others. */
export function setUpOnce(database: LibraryDatabase): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome();
    moveCacheLimit(database).catch((error: unknown) => console.error('The limit of the cache could not be taken over', error));
  });
}

/** Once: an extension that is loaded by hand is installed anew with each start of the browser. */
async function welcome(): Promise<void> {
  if ((await browser.storage.local.get(shown))[shown]) return;
  await browser.tabs.create({ url: browser.runtime.getURL(welcomePage) });
  await browser.storage.local.set({ [shown]: true });
}
