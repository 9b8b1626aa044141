import { browser } from 'wxt/browser';
import { asHighlightResult } from '../messaging/highlight-result.ts';
import type { HighlightRequest } from '../messaging/protocol.ts';

/** Scrolls the page to a quote and highlights it there. 'gone' when the tab can no longer be reached. */
export async function showQuote(
  tabId: number,
  frameId: number,
  request: HighlightRequest,
): Promise<{ occurrences: number; inSight: boolean } | 'gone'> {
  const target = { tabId, frameIds: [frameId] };
  try {
    await browser.scripting.executeScript({
      target,
      func: (asked: HighlightRequest) => void Object.assign(globalThis, { mingbaiHighlight: asked }),
      args: [request],
    });
    const [injection] = await browser.scripting.executeScript({ target, files: ['/policy-highlighter.js'] });
    const { found, occurrences, inSight } = asHighlightResult(injection?.result);
    return { occurrences: found ? Math.max(1, occurrences) : 0, inSight };
  } catch {
    return 'gone';
  }
}
