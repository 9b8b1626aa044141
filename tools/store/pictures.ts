import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { type Language, languages } from '../../lib/words/words.ts';
import { servePolicies, type PolicyServer } from '../../tests/e2e/support/policy-server.ts';
import { printPdf } from '../../tests/e2e/support/print-pdf.ts';
import { ReadingBrowser } from '../../tests/e2e/support/reading-browser.ts';
import { sideBySide, tile } from './picture-sheets.ts';

// Pictures for the stores, of a Chromium with the built extension: npm run build && npm run store-pictures [-- LANGUAGE…]

const out = path.resolve(import.meta.dirname, '../../.output/store');
const width = 1280;
const height = 800;
const panelWidth = 426;

/** What the pictures show: policies of invented lenders that the readers of each language might meet. */
const shelves: Record<Language, readonly string[]> = {
  'zh-CN': ['sample-qingzhou', 'xiaohe-credit', 'yuntongbank-card'],
  'zh-TW': ['sample-qingzhou', 'xiaohe-credit', 'yuntongbank-card'],
  en: ['harbour-lending', 'prairie-consumer-credit', 'nordfjord-lending'],
};

const wanted = process.argv.slice(2);
for (const language of languages) {
  if (wanted.length > 0 && !wanted.includes(language)) continue;
  const profile = await mkdtemp(path.join(tmpdir(), 'mingbai-store-'));
  const server = await servePolicies();
  const reading = await ReadingBrowser.start(profile);
  try {
    await mkdir(path.join(out, language), { recursive: true });
    await reading.speak(language);
    await picturesIn(language, reading, server);
    console.log(`.output/store/${language}: 5 pictures`);
  } finally {
    await reading.close();
    await server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function picturesIn(language: Language, reading: ReadingBrowser, server: PolicyServer): Promise<void> {
  const sheet = await reading.open('about:blank');
  await sheet.setViewportSize({ width, height });
  const save = (page: Page, name: string) => page.screenshot({ path: path.join(out, language, `${name}.png`) });
  const [first, ...others] = shelves[language].map((slug) => `${server.origin}/${slug}/privacy.html`);

  const policy = await reading.open(first!);
  await policy.setViewportSize({ width: width - panelWidth, height });
  const panel = await readySaved(reading, policy, language);
  // Saving has scrolled it.
  await panel.evaluate(() => scrollTo(0, 0));
  await sideBySide(sheet, [await policy.screenshot(), await panel.screenshot()]);
  await save(sheet, '1-card-beside-the-policy');

  await openFirstGroup(panel);
  const line = panel.locator('#takes .line:has(> details)').first();
  await line.locator('> details > summary').click();
  await line.locator('.quote').first().click();
  await line.scrollIntoViewIfNeeded();
  await policy.bringToFront();
  await policy.waitForTimeout(800);
  const marked = await policy.screenshot();
  await panel.bringToFront();
  await sideBySide(sheet, [marked, await panel.screenshot()]);
  await save(sheet, '2-quote-in-its-place');

  const columns: Buffer[] = [];
  for (const section of ['#takes', '#gets', '#outs']) {
    await panel.locator(section).evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
    await panel.waitForTimeout(200);
    columns.push(await panel.screenshot());
  }
  await sideBySide(sheet, columns);
  await save(sheet, '3-three-questions');

  for (const url of others) await readySaved(reading, await reading.open(url), language);
  const library = await reading.open(`chrome-extension://${reading.extensionId}/library.html`);
  await library.setViewportSize({ width, height });
  await library.locator('.app-row').nth(2).waitFor();
  for (const box of await library.locator('.app-row input[type=checkbox]').all()) await box.check();
  await library.locator('a[href^="#/compare"]').click();
  await library.locator('.comparison tbody tr').first().waitFor();
  await save(library, '4-side-by-side');

  // On paper, what sticks to the screen would be printed over the text.
  await policy.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (['fixed', 'sticky'].includes(getComputedStyle(element).position)) element.style.position = 'static';
    }
  });
  const reader = await reading.readingPage();
  await reader.setViewportSize({ width, height });
  await reader
    .locator('input[type=file]')
    .setInputFiles({ name: 'policy.pdf', mimeType: 'application/pdf', buffer: await printPdf(policy) });
  await reader.locator('.card h1').waitFor();
  await openFirstGroup(reader);
  await reader.locator('#takes .line > details > summary').first().click();
  await reader.locator('#takes .quote').first().click();
  await reader.locator('.pdf-page canvas').first().waitFor();
  await reader.waitForTimeout(1200);
  await save(reader, '5-pdf');

  const icon = await readFile(path.resolve(import.meta.dirname, '../../assets/icon/icon.svg'), 'utf8');
  const text = await panel.title();
  const summary = await reading.worker.evaluate(() => chrome.runtime.getManifest().description ?? '');
  if (language !== 'en') return;
  for (const size of [
    { width: 440, height: 280 },
    { width: 1400, height: 560 },
  ]) {
    await tile(sheet, size, { icon, name: text, summary });
    await sheet.screenshot({ path: path.join(out, `tile-${size.width}x${size.height}.png`) });
  }
  await tile(sheet, { width: 300, height: 300 }, { icon });
  await writeFile(path.join(out, 'logo-300x300.png'), await sheet.screenshot({ omitBackground: true }));
}

/** The panel in a tab of its own, its card read and saved. */
async function readySaved(reading: ReadingBrowser, policy: Page, language: Language): Promise<Page> {
  const panel = await reading.panelInTab(policy);
  await panel.setViewportSize({ width: panelWidth, height });
  await panel.locator(`html[lang="${language}"] .card h1`).waitFor();
  await panel.locator('.library-bar [aria-pressed=false]').first().click();
  await panel.locator('.library-bar [aria-pressed=true]').first().waitFor();
  return panel;
}

/** The lines of the card stand in groups that fold. */
async function openFirstGroup(page: Page): Promise<void> {
  const group = page.locator('#takes details.group').first();
  if ((await group.count()) > 0 && (await group.getAttribute('open')) === null) await group.locator('> summary').click();
}
