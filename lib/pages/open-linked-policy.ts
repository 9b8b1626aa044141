import { browser } from 'wxt/browser';
import { readingAddress } from '../reading-page/requests.ts';
import { askFor } from './asked-for.ts';
import { looksLikePdf } from './looks-like-pdf.ts';

/**
 * Opens the policy behind a link in a tab of its own, to be read there as soon as it has come; a PDF on the reading page.
 * Only ever on a click.
 *
 * @param from the tab in which the link stands
 * @param read reads a tab
 */
export async function openLinkedPolicy(
  url: string,
  from: { id?: number; index?: number } | null,
  read: (tabId: number) => void,
): Promise<void> {
  if (!/^https?:/i.test(url)) return;
  const isPdf = looksLikePdf(url);
  const beside = from?.id === undefined ? {} : { openerTabId: from.id, index: (from.index ?? 0) + 1 };
  const { id } = await browser.tabs.create({ ...beside, url: isPdf ? readingAddress({ kind: 'pdf', url, quote: null }) : url });
  if (!isPdf && id !== undefined) await askFor(id, read);
}
