import { browser } from 'wxt/browser';
import { type ReadingRequest, readingAddress } from '../../lib/reading-page/requests.ts';

/** Opens the reading page in a tab of its own. */
export async function openReadingPage(request: ReadingRequest): Promise<'elsewhere'> {
  await browser.tabs.create({ url: readingAddress(request) });
  return 'elsewhere';
}
