import { browser } from 'wxt/browser';
import { policyAddress } from '../library/address.ts';
import { storedSettings } from '../settings/stored-settings.ts';
import { isNeverReadAt } from './never-read-at.ts';
import { changePageState } from './page-states.ts';

/**
 * Drops the state of tabs that are closed or go to another page. Moving about in one page keeps it; so does loading it anew, but on
 * a site never to read, where a page is read once at a time.
 */
export function forgetPagesThatGo(): void {
  browser.tabs.onRemoved.addListener((tabId) => void changePageState(tabId, () => null));
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading' || change.url !== undefined) void forgetWhatWent(tabId, change.status === 'loading');
  });
}

/**
 * Asks where the tab is now instead of taking it from the event: after a stop of the background an event may come later than what the
 * page has said of itself since.
 */
async function forgetWhatWent(tabId: number, anew: boolean): Promise<void> {
  const url = await browser.tabs.get(tabId).then(
    (tab) => tab.url,
    () => undefined,
  );
  const address = url ? policyAddress(url) : null;
  await changePageState(tabId, (state) => (state && state.address === address ? state : null));
  if (anew && url) await forgetWhereNeverRead(tabId, url);
}

async function forgetWhereNeverRead(tabId: number, url: string): Promise<void> {
  if (isNeverReadAt(url, (await storedSettings()).settings)) await changePageState(tabId, () => null);
}
