import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './run.mjs';

const extension = path.join(root, '.output', 'chrome-mv3');

/**
 * Starts a browser with the built extension.
 *
 * @param {{ executablePath: string, profile: string, headless: boolean }} options
 * @returns {Promise<{ context: import('@playwright/test').BrowserContext, id: string }>} id: the extension's
 * @throws {Error} when the browser takes no unpacked extension
 */
export async function openWithExtension({ executablePath, profile, headless }) {
  const { chromium } = await import('@playwright/test');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    viewport: null,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--enable-unsafe-extension-debugging',
      '--remote-debugging-port=0',
      '--window-size=1280,900',
    ],
  });
  const session = await debugging(context);
  const isOurs = (/** @type {{ url: () => string }} */ worker) => worker.url().startsWith('chrome-extension://');
  const started = async () =>
    context.serviceWorkers().find(isOurs) ??
    (await context.waitForEvent('serviceworker', { predicate: isOurs, timeout: 5000 }).catch(() => null));
  const worker = await started();
  if (worker) return { context, id: new URL(worker.url()).hostname };
  // Chrome itself ignores --load-extension since version 137, but still takes one from a debugger.
  const loaded = await session
    .send(/** @type {never} */ ('Extensions.loadUnpacked'), /** @type {never} */ ({ path: extension }))
    .catch(() => null);
  const id = /** @type {{ id?: string } | null} */ (/** @type {unknown} */ (loaded))?.id;
  if (id) return { context, id };
  await context.close();
  throw new Error(`${executablePath} takes no unpacked extension: set MINGBAI_CHROMIUM to the path of a Chromium.`);
}

/**
 * Clicks on the extension's button over a page, as a hand would, and waits for the side panel that opens.
 *
 * @param {import('@playwright/test').BrowserContext} context
 * @param {import('@playwright/test').Page} page
 * @param {{ id: string, profile: string }} options
 * @returns {Promise<import('@playwright/test').Page>} the panel
 */
export async function openPanel(context, page, { id, profile }) {
  const session = await debugging(context);
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (!tab) throw new Error(`No tab shows ${page.url()}.`);
  await session.send(
    /** @type {never} */ ('Extensions.triggerAction'),
    /** @type {never} */ ({ id, targetId: tab.targetId }),
  );
  const { chromium } = await import('@playwright/test');
  const over = await chromium.connectOverCDP(`http://127.0.0.1:${debuggingPort(profile)}`);
  for (let tries = 0; tries < 100; tries++) {
    const pages = over.contexts().flatMap((each) => each.pages());
    const panel = pages.find((each) => each.url().startsWith(`chrome-extension://${id}/sidepanel.html`));
    if (panel) return panel;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The side panel did not open.');
}

/** @param {import('@playwright/test').BrowserContext} context */
function debugging(context) {
  const browser = context.browser();
  if (!browser) throw new Error('The browser is gone.');
  return browser.newBrowserCDPSession();
}

/** @param {string} profile */
function debuggingPort(profile) {
  const file = path.join(profile, 'DevToolsActivePort');
  if (!existsSync(file)) throw new Error('The browser opened no port for debugging.');
  return readFileSync(file, 'utf8').split('\n')[0];
}
