import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { languages } from '../../lib/words/words.ts';
import { libraryPictures } from './support/library-pictures.ts';
import { servePolicies } from './support/policy-server.ts';
import { ReadingBrowser } from './support/reading-browser.ts';
import { readingPictures } from './support/reading-pictures.ts';

// Pictures of the panel and the library in every language, theme and width: npm run build && npm run screenshots [-- LANGUAGE…]

const out = path.resolve(import.meta.dirname, '../../.output/screenshots');
const widths = [320, 400, 480];
const themes = ['light', 'dark'] as const;

const wanted = process.argv.slice(2);
const profile = await mkdtemp(path.join(tmpdir(), 'mingbai-screenshots-'));
const server = await servePolicies();
const reading = await ReadingBrowser.start(profile);
try {
  await mkdir(out, { recursive: true });
  const policy = await reading.open(`${server.origin}/sample-qingzhou/privacy.html`);
  const plain = await reading.open(server.put('/news.html', '<!doctype html><title>News</title><p>Nothing to see.</p>'));
  const empty = await reading.open(server.put('/empty.html', '<!doctype html><title>Empty</title>'));
  const panels: [string, Page][] = [
    ['card', await reading.panelInTab(policy)],
    ['no-policy', await reading.panelInTab(plain)],
    ['failed', await reading.panelInTab(empty)],
  ];
  await panels[2]![1].locator('main .primary').click();
  for (const language of languages) {
    if (wanted.length > 0 && !wanted.includes(language)) continue;
    await reading.speak(language);
    for (const [name, panel] of panels) {
      await panel.locator(`html[lang="${language}"] h1`).waitFor();
      for (const theme of themes) {
        await panel.emulateMedia({ colorScheme: theme });
        for (const width of widths) await picture(panel, `${name}-${language}-${theme}-${width}`, width);
      }
    }
    await openLines(panels[0]![1], `card-open-${language}-light-400`);
  }
  await libraryPictures(reading, server, out, languages.filter((language) => wanted.length === 0 || wanted.includes(language)));
  await readingPictures(reading, server, out, languages.filter((language) => wanted.length === 0 || wanted.includes(language)));
  console.log(`screenshots written to ${path.relative(process.cwd(), out)}`);
} finally {
  await reading.close();
  await server.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}

async function picture(panel: Page, name: string, width: number): Promise<void> {
  await panel.setViewportSize({ width, height: 800 });
  await panel.screenshot({ path: path.join(out, `${name}.png`), fullPage: true });
}

/** The first line of each section opened, to see quotes, lists and particulars; closed again afterwards. */
async function openLines(panel: Page, name: string): Promise<void> {
  await panel.emulateMedia({ colorScheme: 'light' });
  const summaries = panel.locator('.section').locator('details:not([open]) > summary');
  const firsts = ['#takes .line', '#gets .line', '#gets .group', '#outs .line', '#watch .line', '#facts .fact'];
  for (const first of firsts) {
    const summary = panel.locator(`${first} details:not([open]) > summary, ${first}:not([open]) > summary`).first();
    if ((await summaries.count()) > 0 && (await summary.count()) > 0) await summary.click();
  }
  await picture(panel, name, 400);
  await panel.reload();
}
