import { browser } from 'wxt/browser';

/** A tab was opened because the user asked for the policy behind a link. Outlives a stop of the background. */
type Asked =
  /** Its page is still to come, maybe through other addresses. */
  | 'coming'
  /** Its page is there; what it renders late still counts as asked for. */
  | 'there';

const key = (tabId: number) => `asked:${tabId}`;

/**
 * Notes that what this tab is about to show is to be read.
 * @param there called when its page has come already
 */
export async function askFor(tabId: number, there: (tabId: number) => void): Promise<void> {
  await note(tabId, 'coming');
  const { status } = await browser.tabs.get(tabId);
  if (status === 'complete') await arrive(tabId, there);
}

/** True while a tab shows, or is about to show, what the user asked for behind a link. */
export async function isAskedFor(tabId: number): Promise<boolean> {
  return (await askedIn(tabId)) !== undefined;
}

/** Calls back once the page of a tab that was asked for is there; forgets it when the tab goes on or is closed. */
export function watchAskedFor(there: (tabId: number) => void): void {
  browser.tabs.onUpdated.addListener(async (tabId, { status }) => {
    if (status === 'complete') await arrive(tabId, there);
    else if (status === 'loading' && (await askedIn(tabId)) === 'there') await browser.storage.session.remove(key(tabId));
  });
  browser.tabs.onRemoved.addListener((tabId) => void browser.storage.session.remove(key(tabId)));
}

async function arrive(tabId: number, there: (tabId: number) => void): Promise<void> {
  if ((await askedIn(tabId)) !== 'coming') return;
  await note(tabId, 'there');
  there(tabId);
}

async function note(tabId: number, asked: Asked): Promise<void> {
  await browser.storage.session.set({ [key(tabId)]: asked });
}

async function askedIn(tabId: number): Promise<Asked | undefined> {
  return (await browser.storage.session.get(key(tabId)))[key(tabId)] as Asked | undefined;
}
