import { browser } from 'wxt/browser';
import type { OpenLinkedPolicy, ReadPage } from '../../lib/messaging/protocol.ts';

const attempts = 3;

/**
 * Asks the background to read the page that the panel shows of a tab, and waits until it has. When the background is stopped in the middle, the browser
 * rejects the wait; asking again starts it and the job anew.
 */
export async function askToRead(tabId: number, address: string): Promise<void> {
  const message: ReadPage = { type: 'read-page', tabId, address };
  for (let attempt = 1; ; attempt++) {
    try {
      await browser.runtime.sendMessage(message);
      return;
    } catch (error) {
      if (attempt === attempts) {
        console.error('The background did not read the page', error);
        return;
      }
    }
  }
}

/** Has the policy behind a link opened in a tab beside this one, and read there. */
export async function askToOpenPolicy(tabId: number, url: string): Promise<void> {
  const message: OpenLinkedPolicy = { type: 'open-linked-policy', tabId, url };
  await browser.runtime.sendMessage(message);
}
