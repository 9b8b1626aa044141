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
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status !== 'loading' && change.url === undefined) return;
    const address = tab.url ? policyAddress(tab.url) : null;
    void changePageState(tabId, (state) => (state && state.address === address ? state : null));
    if (change.status === 'loading' && tab.url) void forgetWhereNeverRead(tabId, tab.url);
  });
}

async function forgetWhereNeverRead(tabId: number, url: string): Promise<void> {
  if (isNeverReadAt(url, (await storedSettings()).settings)) await changePageState(tabId, () => null);
}
