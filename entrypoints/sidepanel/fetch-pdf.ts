import { getDocument, GlobalWorkerOptions, OPS } from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { browser } from 'wxt/browser';
import { openPdf } from '../../lib/document/pdf/open-pdf.ts';
import { readPdf } from '../../lib/document/pdf/read-pdf.ts';
import type { PolicyDocument } from '../../lib/document/policy-document.ts';

/**
 * Fetches a PDF once more from where the reader has it open, from the browser's cache where it can, and reads it here: no script gets into
 * a browser's own PDF viewer. A module of its own, because pdf.js is larger than all the rest of the panel.
 *
 * @throws Unreadable when it is encrypted, broken or pictures alone
 * @throws TypeError when it cannot be fetched
 */
export async function fetchPdf(url: string): Promise<PolicyDocument> {
  GlobalWorkerOptions.workerSrc = workerAddress;
  const response = await fetch(url, { cache: 'force-cache', credentials: 'omit', referrerPolicy: 'no-referrer' });
  if (!response.ok) throw new TypeError(`${response.status} ${response.statusText}`);
  const cMapUrl = new URL('cmaps/', browser.runtime.getURL('/')).href;
  const pdf = await openPdf(getDocument, new Uint8Array(await response.arrayBuffer()), { cMapUrl });
  try {
    return await readPdf(pdf, OPS, { url });
  } finally {
    await pdf.loadingTask.destroy();
  }
}
