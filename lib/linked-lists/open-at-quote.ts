import { browser } from 'wxt/browser';
import type { QuoteRequest } from '../document/find-ink.ts';
import { looksLikePdf } from '../pages/looks-like-pdf.ts';
import { showQuote } from '../pages/show-quote.ts';
import { readingAddress } from '../reading-page/requests.ts';

const pause = 300;
const patience = 20_000;

/** Opens a linked page at a quote that was read there: a page with the quote highlighted, a PDF on the reading page. */
export async function openAtQuote(url: string, quote: QuoteRequest): Promise<'elsewhere' | 'gone'> {
  const reading = readingAddress({ kind: 'pdf', url, quote });
  if (looksLikePdf(url)) {
    await browser.tabs.create({ url: reading });
    return 'elsewhere';
  }
  const { id } = await browser.tabs.create({ url });
  if (id === undefined) return 'gone';
  for (const began = Date.now(); Date.now() - began < patience; await new Promise((next) => setTimeout(next, pause))) {
    const tab = await browser.tabs.get(id).catch(() => null);
    if (!tab) return 'gone';
    if (tab.status !== 'complete') continue;
    if (await showsPdf(id)) {
      await browser.tabs.update(id, { url: reading });
      return 'elsewhere';
    }
    const shown = await showQuote(id, 0, quote);
    if (shown !== 'gone' && shown.occurrences > 0) break;
  }
  return 'elsewhere';
}

async function showsPdf(tabId: number): Promise<boolean> {
  try {
    const [type] = await browser.scripting.executeScript({ target: { tabId }, func: () => document.contentType });
    return type?.result === 'application/pdf';
  } catch {
    return false;
  }
}
