import { browser } from 'wxt/browser';
import type { PolicyDocument } from '../document/policy-document.ts';
import { asPolicyDocument } from '../messaging/guards.ts';
import type { Failure } from './page-state.ts';

/** The document that stands in the tab, or why there is none. */
export type TabReading = { document: PolicyDocument } | { failure: Failure; detail: string };

/** Runs the reader script in a frame of the tab and takes what it found. */
export async function readTab(tabId: number, frameId: number): Promise<TabReading> {
  const target = { tabId, frameIds: [frameId] };
  try {
    const [type] = await browser.scripting.executeScript({ target, func: () => document.contentType });
    if (type?.result === 'application/pdf') return { failure: 'pdf', detail: '' };
    const [injection] = await browser.scripting.executeScript({ target, files: ['/policy-reader.js'] });
    const read = asPolicyDocument(parsed(injection?.result));
    if (!read) return { failure: 'broken', detail: 'the reader returned no document' };
    if (read.coverage.read === 0) return { failure: 'no-text', detail: '' };
    return { document: read };
  } catch (error) {
    return { failure: isRefusal(error) ? 'not-allowed' : 'broken', detail: String(error) };
  }
}

function parsed(json: unknown): unknown {
  return typeof json === 'string' ? JSON.parse(json) : null;
}

/** Browsers say in words only that a page is off limits: their own pages, the stores, pages a company's policy blocks. */
function isRefusal(error: unknown): boolean {
  return /cannot access|cannot be scripted|missing host permission|blocked|is showing error page/i.test(String(error));
}
