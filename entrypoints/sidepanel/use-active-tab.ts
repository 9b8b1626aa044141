import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** The tab the panel speaks of. */
export interface PanelTab {
  id: number;
  /** Null where the browser tells an extension nothing: its own pages, the stores. */
  url: string | null;
}

/**
 * The active tab of the panel's window, as it changes; `?tab=ID` in the panel's address holds it to one tab.
 * @param first the tab as far as it is known already
 */
export function useActiveTab(first: PanelTab | null): PanelTab | null {
  const [tab, setTab] = useState<PanelTab | null>(first);
  useEffect(() => {
    const look = () => void currentTab().then((found) => setTab((known) => (same(known, found) ? known : found)));
    const updated = (_id: number, change: { url?: string; status?: string }) => {
      if (change.url !== undefined || change.status !== undefined) look();
    };
    look();
    browser.tabs.onActivated.addListener(look);
    browser.tabs.onUpdated.addListener(updated);
    return () => {
      browser.tabs.onActivated.removeListener(look);
      browser.tabs.onUpdated.removeListener(updated);
    };
  }, []);
  return tab;
}

/** The tab to speak of now. */
export async function currentTab(): Promise<PanelTab | null> {
  const held = new URLSearchParams(location.search).get('tab');
  const tab = held ? await browser.tabs.get(Number(held)) : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url || null };
}

function same(a: PanelTab | null, b: PanelTab | null): boolean {
  return a?.id === b?.id && a?.url === b?.url;
}
