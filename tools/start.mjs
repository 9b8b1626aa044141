import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureChromium } from './setup/ensure-chromium.mjs';
import { ensureDependencies } from './setup/ensure-dependencies.mjs';
import { openPanel, openWithExtension } from './setup/open-with-extension.mjs';
import { root, runTool } from './setup/run.mjs';
import { serveFile } from './setup/serve-file.mjs';

// npm start [-- URL|FILE]: a policy in a browser, with the extension's panel beside it. Sets up what is missing.

const sample = path.join(root, 'tests', 'policies', 'sample-qingzhou', 'source.html');
const pictures = path.join(root, '.output', 'start');
const patience = 90_000;

try {
  await start(process.argv[2] ?? sample);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** @param {string} given address or path of a policy */
async function start(given) {
  const isAddress = /^https?:\/\//i.test(given);
  if (!isAddress && !existsSync(given)) throw new Error(`${given}: no such file. Usage: npm start [-- URL|FILE]`);
  await ensureDependencies();
  const executablePath = await ensureChromium();
  if ((await runTool('wxt', ['build'])) !== 0) throw new Error('The extension could not be built: see the messages above.');

  const served = isAddress ? { url: given, close: () => {} } : await serveFile(given);
  const profile = mkdtempSync(path.join(tmpdir(), 'mingbai-'));
  try {
    await show(served.url, { executablePath, profile, headless: !hasDisplay() });
  } finally {
    served.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * @param {string} url
 * @param {{ executablePath: string, profile: string, headless: boolean }} options
 */
async function show(url, options) {
  const { context, id } = await openWithExtension(options);
  const closed = new Promise((resolve) => context.once('close', resolve));
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(url);
    const panel = await openPanel(context, page, { id, profile: options.profile });
    const shown = await findCard(context, panel);
    if (!options.headless) {
      console.log(`Showing ${url} with its card. Close the window to end.`);
      await closed;
      return;
    }
    console.log(`\n${await (shown ?? panel).locator('body').innerText()}\n`);
    mkdirSync(pictures, { recursive: true });
    await (shown === null || shown === panel ? page : shown).screenshot({ path: path.join(pictures, 'page.png') });
    await panel.screenshot({ path: path.join(pictures, 'panel.png') });
    console.log(`There is no display, so the card is printed above; pictures are in ${path.relative(process.cwd(), pictures)}.`);
    if (!shown) throw new Error(`The panel shows no card for ${url}.`);
  } finally {
    await context.close().catch(() => {});
  }
}

/**
 * Waits for the card, in the panel or, for a PDF, on the page that shows it. Where the panel offers to read (a PDF, or a page
 * that was not taken for a policy), the offer is taken: whoever named the policy has asked for it.
 * @param {import('@playwright/test').BrowserContext} context
 * @param {import('@playwright/test').Page} panel
 */
async function findCard(context, panel) {
  const offer = panel.locator('.notice .primary').first();
  let taken = false;
  for (const end = Date.now() + patience; Date.now() < end; await panel.waitForTimeout(200)) {
    for (const place of [panel, ...context.pages()]) {
      if (
        await place
          .locator('.card h1')
          .first()
          .isVisible()
          .catch(() => false)
      )
        return place;
    }
    if (!taken && (await offer.isVisible().catch(() => false))) {
      taken = true;
      await offer.click().catch(() => {});
    }
  }
  return null;
}

function hasDisplay() {
  if (process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
