import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Language } from '../../../lib/words/words.ts';
import { putLinkedPolicy } from './linked-pages.ts';
import type { PolicyServer } from './policy-server.ts';
import { printPdf } from './print-pdf.ts';
import type { ReadingBrowser } from './reading-browser.ts';

const widths = [320, 480, 1280];
const themes = ['light', 'dark'] as const;

/** Pictures of the reading page (empty, refusing, a text, a PDF with a quote marked) and of a card with a linked list. */
export async function readingPictures(reading: ReadingBrowser, server: PolicyServer, out: string, languages: readonly Language[]): Promise<void> {
  const source = await reading.open(`${server.origin}/sample-qingzhou/privacy.html`);
  const pdf = { name: '轻舟借款隐私政策.pdf', mimeType: 'application/pdf', buffer: await printPdf(source) };
  const text = { name: 'policy.txt', mimeType: 'text/plain', buffer: Buffer.from(await source.locator('body').innerText()) };
  const given = async (file: { name: string; mimeType: string; buffer: Buffer }) => {
    const page = await reading.readerPage();
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.locator('input[type=file]').setInputFiles(file);
    await page.locator('.card h1, [role=alert]').first().waitFor();
    return page;
  };
  const linked = await reading.panelInTab(await reading.open(putLinkedPolicy(server)));
  await linked.locator('#linked summary').first().click();
  await linked.locator('#linked button.button').first().click();
  await linked.locator('#linked .chip-quiet').first().waitFor();
  const pages: [string, Page][] = [
    ['start', await reading.readerPage()],
    ['refused', await given({ name: 'letter.doc', mimeType: 'application/octet-stream', buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0]) })],
    ['text', await given(text)],
    ['pdf', await given(pdf)],
    ['linked', linked],
  ];
  for (const [name, page] of pages) {
    if (name !== 'text' && name !== 'pdf') continue;
    await page.locator('#takes .line > details > summary').first().click();
    await page.locator('#takes .quote').first().click();
  }
  for (const language of languages) {
    await reading.speak(language);
    for (const [name, page] of pages) {
      await page.bringToFront();
      await page.locator(`html[lang="${language}"] h1`).waitFor();
      for (const theme of themes) {
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          if (name === 'linked') await page.locator('#linked').scrollIntoViewIfNeeded();
          else if (name === 'pdf' || name === 'text') await page.locator('#takes .quote').first().click();
          await page.waitForTimeout(400);
          const file = path.join(out, `reading-${name}-${language}-${theme}-${width}.png`);
          await (name === 'linked' ? page.locator('#linked').screenshot({ path: file }) : page.screenshot({ path: file }));
        }
      }
    }
  }
}
