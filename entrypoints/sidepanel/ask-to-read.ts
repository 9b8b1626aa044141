import { browser } from 'wxt/browser';
import type { ReadPage } from '../../lib/messaging/protocol.ts';

const attempts = 3;

/**
 * Asks the background to read a tab's page and waits until it has. When the background is stopped in the middle, the browser
 * rejects the wait; asking again starts it and the job anew.
 */
export async function askToRead(tabId: number): Promise<void> {
  const message: ReadPage = { type: 'read-page', tabId };
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
