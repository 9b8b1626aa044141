import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readDomInTurns } from '../lib/document/read-dom.ts';

/**
 * Injected on demand with `scripting.executeScript({ target: { tabId }, files: ['/policy-reader.js'] })`; the result is
 * the PolicyDocument of the frame it runs in, as JSON: browsers take a result apart piece by piece, all at once in the page,
 * which takes longer than reading it; a text they take whole. Changes nothing in the page.
 */
export default defineUnlistedScript(() => readDomInTurns(document, { url: document.URL, source: 'page' }));
