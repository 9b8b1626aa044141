import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { openPdf } from '../pdf/open-pdf.ts';
import { type ReadPdfOptions, readPdf } from '../pdf/read-pdf.ts';
import type { PolicyDocument } from '../policy-document.ts';

/**
 * Reads the bytes of a PDF in Node.
 * @throws Unreadable when it is encrypted, broken, or pictures alone
 */
export async function readPdfInNode(bytes: Uint8Array, name: string, options: ReadPdfOptions = {}): Promise<PolicyDocument> {
  const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  // A copy: pdf.js takes the buffer away from its owner.
  const pdf = await openPdf(getDocument, new Uint8Array(bytes), {
    cMapUrl: join(home, 'cmaps/'),
    standardFontDataUrl: join(home, 'standard_fonts/'),
    name,
  });
  try {
    return await readPdf(pdf, OPS, { ...options, name });
  } finally {
    await pdf.loadingTask.destroy();
  }
}
