import { browser } from 'wxt/browser';
import type { LinkedPart, PolicyDocument } from '../document/policy-document.ts';
import { looksLikePdf } from '../pages/looks-like-pdf.ts';
import { readTab } from '../pages/read-tab.ts';
import { fetchFile } from '../reading-page/fetch-file.ts';
import { NotRead } from '../reading-page/problem.ts';

/** Milliseconds between two looks at a page that is loading or still writing itself. */
const pause = 400;
/** How long to wait for a page to load, and then for its text to come. */
const patience = 20_000;
/** A text this long that does not change between two looks is all there is; a shorter one may be "Loading…". */
const surely = 300;
const shortPatience = 5_000;

/**
 * Reads what a policy links to: a page in a tab of its own, opened behind the one in view and closed again, or a PDF. Only on
 * the reader's click.
 * @throws NotRead 'not-fetched' when it cannot be opened; Unreadable 'no-text' and the kinds of PDFs
 */
export async function readLinkedList({ url, name }: { url: string; name: string }): Promise<LinkedPart> {
  const { blocks, coverage } = looksLikePdf(url) ? await readPdfAt(url) : await readInTab(url);
  return { url, name, blocks, coverage };
}

async function readPdfAt(url: string): Promise<PolicyDocument> {
  const [bytes, { openPdfFile }] = await Promise.all([fetchFile(url), import('../reading-page/open-pdf-file.ts')]);
  const { document, pdf } = await openPdfFile(bytes, url, () => {});
  await pdf.loadingTask.destroy();
  return document;
}

async function readInTab(url: string): Promise<PolicyDocument> {
  const { id } = await browser.tabs.create({ url, active: false });
  if (id === undefined) throw new NotRead({ kind: 'not-fetched', gaps: {} });
  try {
    const read = await settled(id);
    return read === 'pdf' ? await readPdfAt(url) : read;
  } finally {
    // Fails only when the reader has closed it.
    await browser.tabs.remove(id).catch(() => undefined);
  }
}

/** "Not found" has a text as well, which is no list; into the browser's own page for errors no script gets. */
async function answeredWithError(tabId: number): Promise<boolean> {
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.responseStatus ?? 0,
    });
    return (injection?.result ?? 0) >= 400;
  } catch {
    return true;
  }
}

/** Looks until the text stays the same. */
async function settled(tabId: number): Promise<PolicyDocument | 'pdf'> {
  let last: PolicyDocument | null = null;
  let loadedAt = 0;
  for (const began = Date.now(); Date.now() - began < patience; await new Promise((next) => setTimeout(next, pause))) {
    if ((await browser.tabs.get(tabId)).status !== 'complete') continue;
    if (!loadedAt && (await answeredWithError(tabId))) break;
    loadedAt ||= Date.now();
    const reading = await readTab(tabId, 0);
    if ('failure' in reading) {
      if (reading.failure === 'pdf') return 'pdf';
      if (reading.failure !== 'no-text') throw new NotRead({ kind: 'not-fetched', gaps: {} });
      if (Date.now() - loadedAt > 2 * shortPatience) break;
      continue;
    }
    const { document } = reading;
    const still = last !== null && last.coverage.read === document.coverage.read;
    if (still && (document.coverage.read >= surely || Date.now() - loadedAt > shortPatience)) return document;
    last = document;
  }
  if (last) return last;
  throw new NotRead({ kind: loadedAt ? 'no-text' : 'not-fetched', gaps: {} });
}
