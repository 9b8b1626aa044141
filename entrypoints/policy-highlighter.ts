import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { clearHighlight, highlightQuote, type HighlightResult } from '../lib/document/highlight.ts';
import type { QuoteRequest } from '../lib/document/find-ink.ts';

/**
 * Finds a quote in the live page, highlights it and scrolls there. Injected in two steps, both in the isolated world:
 *
 *   scripting.executeScript({ target: { tabId }, func: (request) => { globalThis.mingbaiHighlight = request }, args: [{ quote, at }] })
 *   scripting.executeScript({ target: { tabId }, files: ['/policy-highlighter.js'] })
 *
 * `quote` is the verbatim text of the card, `at` the `at` of its clause. The result of the second step is
 * a `HighlightResult`. A request of `null` takes the highlight away.
 */
export default defineUnlistedScript(async (): Promise<HighlightResult> => {
  const { mingbaiHighlight: request } = globalThis as { mingbaiHighlight?: QuoteRequest | null };
  if (request) return highlightQuote(document, request);
  clearHighlight(document);
  return { found: false, occurrences: 0, inSight: false };
});
