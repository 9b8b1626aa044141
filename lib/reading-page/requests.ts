import { browser } from 'wxt/browser';
import type { QuoteRequest } from '../document/find-ink.ts';

/** What the reading page is opened with: it stands in the page's address. */
export type ReadingRequest =
  /** Nothing: the reader hands something over by hand. */
  | { kind: 'by-hand' }
  /** A PDF where it stands, optionally at a quote. */
  | { kind: 'pdf'; url: string; quote: QuoteRequest | null }
  /** One of the samples, see `sample.ts`. */
  | { kind: 'sample'; language: 'zh' | 'en' }
  /** Text that was selected in a page, see `keepSelection`. */
  | { kind: 'selection'; id: string }
  /** Something read by hand before, from the library, optionally at a quote. */
  | { kind: 'kept'; address: string; quote: QuoteRequest | null };

/** The address of the reading page for a request. */
export function readingAddress(request: ReadingRequest): string {
  const query = new URLSearchParams();
  if (request.kind === 'pdf') query.set('pdf', request.url);
  else if (request.kind === 'sample') query.set('sample', request.language);
  else if (request.kind === 'selection') query.set('selection', request.id);
  else if (request.kind === 'kept') query.set('kept', request.address);
  if ('quote' in request && request.quote) {
    query.set('quote', request.quote.quote);
    query.set('at', String(request.quote.at));
  }
  const text = query.toString();
  return browser.runtime.getURL('/reading-page.html') + (text && `?${text}`);
}

/** What the page with this query is asked for. Addresses that are none of a file's are not taken. */
export function readingRequest(search: string): ReadingRequest {
  const query = new URLSearchParams(search);
  const words = query.get('quote');
  const quote = words ? { quote: words, at: Number(query.get('at')) || 0 } : null;
  const pdf = query.get('pdf');
  if (pdf && /^(?:https?|file):/i.test(pdf)) return { kind: 'pdf', url: pdf, quote };
  const sample = query.get('sample');
  if (sample) return { kind: 'sample', language: sample === 'en' ? 'en' : 'zh' };
  const selection = query.get('selection');
  if (selection) return { kind: 'selection', id: selection };
  const address = query.get('kept');
  return address ? { kind: 'kept', address, quote } : { kind: 'by-hand' };
}
