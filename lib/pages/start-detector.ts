import { browser } from 'wxt/browser';

/** Starts the detector in a page where it did not start by itself when the page came. */
export async function startDetector(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['/content-scripts/policy-detector.js'] });
  } catch {
    // A page that lets no script in, or a tab that is closed by now.
  }
}
