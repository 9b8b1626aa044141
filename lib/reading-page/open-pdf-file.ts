import { getDocument, GlobalWorkerOptions, OPS, type PDFDocumentProxy } from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { browser } from 'wxt/browser';
import { openPdf } from '../document/pdf/open-pdf.ts';
import { PrintedText } from '../document/pdf/printed-text.ts';
import { readPdf } from '../document/pdf/read-pdf.ts';
import type { PolicyDocument } from '../document/policy-document.ts';

/** A PDF that was read: its document, and what shows its pages. */
export interface ReadPdfFile {
  document: PolicyDocument;
  pdf: PDFDocumentProxy;
  printed: PrintedText;
}

/**
 * Opens and reads a PDF. A module of its own, loaded when needed: pdf.js is larger than all the rest of the page.
 * @throws Unreadable when it is encrypted, broken or pictures alone
 */
export async function openPdfFile(
  bytes: Uint8Array,
  url: string | null,
  onProgress: (done: number, pages: number) => void,
): Promise<ReadPdfFile> {
  GlobalWorkerOptions.workerSrc = workerAddress;
  const packed = (folder: string) => new URL(folder, browser.runtime.getURL('/')).href;
  const pdf = await openPdf(getDocument, bytes, { cMapUrl: packed('cmaps/'), decoderUrl: packed('decoders/'), useSystemFonts: true });
  const printed = new PrintedText();
  try {
    const document = await readPdf(pdf, OPS, {
      url,
      onProgress,
      onPage: (page) => printed.add(page.number, page.printed),
    });
    return { document, pdf, printed };
  } catch (error) {
    await pdf.loadingTask.destroy();
    throw error;
  }
}
