import { browser } from 'wxt/browser';
import { policyAddress } from '../library/address.ts';
import { changePageState } from './page-states.ts';

/** Drops the state of tabs that are closed or go to another page. Moving about in one page keeps it. */
export function forgetPagesThatGo(): void {
  browser.tabs.onRemoved.addListener((tabId) => void changePageState(tabId, () => null));
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status !== 'loading' && change.url === undefined) return;
    const address = tab.url ? policyAddress(tab.url) : null;
    void changePageState(tabId, (state) => (state && state.address === address ? state : null));
  });
}
