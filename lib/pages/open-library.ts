import { browser } from 'wxt/browser';

/** Opens the library in a tab of its own, or goes to the tab that has it. */
export async function openLibrary(): Promise<void> {
  const url = browser.runtime.getURL('/library.html');
  const open = (await browser.tabs.query({})).find((tab) => tab.url?.startsWith(url));
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, { active: true });
}
