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
    // Playwright's own; it would also keep the debugger from loading ours.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--enable-unsafe-extension-debugging',
      '--remote-debugging-port=0',
      '--window-size=1280,900',
      '--disable-features=Translate',
    ],
  });
  const worker = (await ownWorker(context)) ?? ((await loadByDebugger(context)) ? await ownWorker(context) : null);
  if (worker) {
    await readyForClicks(worker);
    await closeWelcome(context, worker);
    return { context, id: new URL(worker.url()).hostname };
  }
  await context.close();
  throw new Error(`${executablePath} takes no unpacked extension: set MINGBAI_CHROMIUM to the path of a Chromium.`);
}

/**
 * @param {import('@playwright/test').BrowserContext} context
 * @returns {Promise<import('@playwright/test').Worker | null>} the extension's service worker, once it has started
 */
async function ownWorker(context) {
  const predicate = (/** @type {import('@playwright/test').Worker} */ worker) =>
    worker.url().startsWith('chrome-extension://') && worker.url().endsWith('/background.js');
  const running = context.serviceWorkers().find(predicate);
  return running ?? context.waitForEvent('serviceworker', { predicate, timeout: 5000 }).catch(() => null);
}

/**
 * Chrome itself ignores --load-extension since version 137, but still takes an extension from a debugger.
 *
 * @param {import('@playwright/test').BrowserContext} context
 */
async function loadByDebugger(context) {
  const session = await debugging(context);
  const loading = session.send(/** @type {never} */ ('Extensions.loadUnpacked'), /** @type {never} */ ({ path: extension }));
  return loading.then(
    () => true,
    () => false,
  );
}

/**
 * Waits until a click on the button opens the panel: the extension asks for that when it starts.
 *
 * @param {import('@playwright/test').Worker} worker
 */
async function readyForClicks(worker) {
  for (let tries = 0; tries < 50; tries++) {
    const ready = await worker.evaluate('chrome.sidePanel?.getPanelBehavior().then((it) => it.openPanelOnActionClick)');
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/**
 * Closes the page of the first day, which opens by itself in a new profile, before what one came for.
 *
 * @param {import('@playwright/test').BrowserContext} context
 * @param {import('@playwright/test').Worker} worker
 */
async function closeWelcome(context, worker) {
  for (let tries = 0; tries < 50; tries++) {
    const welcome = context.pages().find((page) => page.url().endsWith('/welcome.html'));
    if (welcome) return welcome.close();
    // It was shown before: then it comes no more.
    if (tries > 10 && (await worker.evaluate('chrome.storage.local.get("welcomed").then((it) => it.welcomed)'))) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
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
  await session.send(/** @type {never} */ ('Extensions.triggerAction'), /** @type {never} */ ({ id, targetId: tab.targetId }));
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
