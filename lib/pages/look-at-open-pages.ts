import { browser } from 'wxt/browser';
import { startDetector } from './start-detector.ts';

/**
 * Has the pages looked at that were open before the extension came, or came anew: browsers of the Chromium family run content scripts only in
 * pages that load after that, and an update ends those that ran. Firefox starts them by itself.
 */
export function lookAtOpenPages(): void {
  if (import.meta.env.FIREFOX) return;
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') void startEverywhere();
  });
}

async function startEverywhere(): Promise<void> {
  // One that is still loading, or was put away to save memory, gets its own when it loads. None is waited for: one that is frozen answers late.
  const open = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], status: 'complete', discarded: false });
  for (const { id } of open) if (id !== undefined) void startDetector(id);
}
