import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Language } from '../../../lib/words/words.ts';
import type { PolicyServer } from './policy-server.ts';
import type { ReadingBrowser } from './reading-browser.ts';

const slugs = ['sample-qingzhou', 'xiaohe-credit', 'yuntongbank-card', 'lingqian-installment'];
const widths = [1280, 768, 400];
const themes = ['light', 'dark'] as const;

/** Pictures of every view of the library, with four policies read and one of them changed. */
export async function libraryPictures(reading: ReadingBrowser, server: PolicyServer, out: string, languages: readonly Language[]): Promise<void> {
  await reading.speak('en');
  for (const slug of slugs) {
    const original = await (await fetch(`${server.origin}/${slug}/privacy.html`)).text();
    const page = await reading.open(server.put(`/kept/${slug}.html`, original));
    const panel = await reading.panelInTab(page);
    await panel.getByRole('button', { name: 'Save', exact: true }).click();
    await panel.locator('[aria-pressed=true]').waitFor();
    if (slug === slugs[0]) {
      const addition = '<h2>补充说明</h2><p>我们会收集您的通话记录和短信记录，用于评估您的信用状况。</p></body>';
      server.put(`/kept/${slug}.html`, original.replaceAll('15个工作日', '30个工作日').replace('</body>', addition));
      await page.reload();
      await panel.locator('.saved-changes').waitFor();
      await panel.setViewportSize({ width: 400, height: 800 });
      await panel.screenshot({ path: path.join(out, 'panel-changed-en-light-400.png') });
    }
    await panel.close();
  }
  const library = await reading.open(`chrome-extension://${reading.extensionId}/library.html`);
  await library.locator('.app-row').first().waitFor();
  const apps = await library.locator('.app-row h2 a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash.slice('#/app/'.length)));
  await library.goto(`chrome-extension://${reading.extensionId}/library.html#/app/${apps.at(-1)}`);
  const [card, letters, changes] = await Promise.all(
    ['#/card/', '#/letters/', '#/changes/'].map((start) => library.locator(`a[href^="${start}"]`).first().getAttribute('href')),
  );
  const views: [string, string][] = [
    ['list', '#/'], ['compare', `#/compare/${apps.join(',')}`], ['partners', '#/partners'], ['backup', '#/backup'],
    ['app', `#/app/${apps.at(-1)}`], ['card', card!], ['letters', letters!], ['changes', changes!],
  ];
  for (const language of languages) {
    await reading.speak(language);
    await library.locator(`html[lang="${language}"]`).waitFor({ state: 'attached' });
    for (const [name, fragment] of views) {
      await library.evaluate((to) => {
        location.hash = to;
      }, fragment);
      await library.locator('main h1').waitFor();
      await library.waitForTimeout(300);
      for (const theme of themes) {
        await library.emulateMedia({ colorScheme: theme });
        for (const width of widths) await picture(library, path.join(out, `library-${name}-${language}-${theme}-${width}.png`), width);
      }
    }
  }
}

async function picture(page: Page, file: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.screenshot({ path: file });
}
