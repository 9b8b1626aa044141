import type { getDocument as GetDocument, PDFDocumentProxy } from 'pdfjs-dist';
import { Unreadable } from '../unreadable.ts';

export interface OpenPdfOptions {
  /** Where the character maps lie, with a slash at the end. */
  cMapUrl: string;
  standardFontDataUrl?: string;
  /** Where pdf.js' decoders of JPEG 2000 and JBIG2 pictures lie, with a slash at the end: scans are drawn by them. */
  decoderUrl?: string;
  /** To draw pages: letters whose font is not in the file are taken from the device. */
  useSystemFonts?: boolean;
  /** How messages call the file. */
  name?: string;
}

/**
 * Opens a PDF. The bytes are handed over to pdf.js: hash or measure them first.
 * @param getDocument of the pdf.js build that fits the place: the legacy one in Node
 * @throws Unreadable 'encrypted-pdf' or 'broken-pdf'
 */
export async function openPdf(getDocument: typeof GetDocument, bytes: Uint8Array, options: OpenPdfOptions): Promise<PDFDocumentProxy> {
  const name = options.name ?? 'PDF';
  try {
    const pdf = await getDocument({
      data: bytes,
      cMapUrl: options.cMapUrl,
      cMapPacked: true,
      standardFontDataUrl: options.standardFontDataUrl,
      // The decoders in JavaScript: WebAssembly would take a wider content security policy for the extension's pages.
      wasmUrl: options.decoderUrl,
      useWasm: false,
      verbosity: 0,
      useSystemFonts: options.useSystemFonts ?? false,
    }).promise;
    if (pdf.numPages > 0) return pdf;
    throw new Unreadable('broken-pdf', `${name}: the PDF has no pages`, { name });
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    if ((error as Error)?.name === 'PasswordException') {
      throw new Unreadable('encrypted-pdf', `${name}: the PDF is locked with a password; unlock it first`, { name });
    }
    throw new Unreadable('broken-pdf', `${name}: the PDF is broken (${(error as Error)?.message ?? 'unknown error'})`, { name });
  }
}
