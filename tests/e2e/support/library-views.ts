import type { Page } from '@playwright/test';
import type { PolicyServer } from './policy-server.ts';
import type { ReadingBrowser } from './reading-browser.ts';
import { pageWidths, panelWidths, type View } from './take-pictures.ts';

const slugs = ['sample-qingzhou', 'xiaohe-credit', 'yuntongbank-card', 'lingqian-installment'];

/** Every view of the library, with four policies read and one of them changed, and the panel that tells of the change. */
export async function libraryViews(reading: ReadingBrowser, server: PolicyServer): Promise<View[]> {
  const changed = await saveAll(reading, server);
  const library = await reading.open(`chrome-extension://${reading.extensionId}/library.html`);
  await library.locator('.app-row').first().waitFor();
  const apps = await library
    .locator('.app-row h2 a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash.slice('#/app/'.length)));
  const name = await library.locator('.app-row h2 a').evaluateAll((links) => links.findIndex((link) => link.textContent?.includes('轻舟')));
  const app = apps[name]!;
  await show(library, `#/app/${app}`);
  await library.locator('a[href^="#/changes/"]').first().waitFor();
  const [card, letters, changes] = await Promise.all(
    ['#/card/', '#/letters/', '#/changes/'].map((start) => library.locator(`a[href^="${start}"]`).first().getAttribute('href')),
  );
  const views: [string, string][] = [
    ['list', '#/'],
    ['compare', `#/compare/${apps.join(',')}`],
    ['compare-two', `#/compare/${apps.slice(0, 2).join(',')}`],
    ['partners', '#/partners'],
    ['backup', '#/backup'],
    ['app', `#/app/${app}`],
    ['card', card!],
    ['letters', letters!],
    ['changes', changes!],
    ['gone', '#/app/nobody'],
  ];
  return [
    { name: 'panel-changed', page: changed, widths: panelWidths, whole: true },
    ...views.map(([view, fragment]) => ({
      name: `library-${view}`,
      page: library,
      widths: pageWidths,
      before: () => show(library, fragment),
    })),
  ];
}

async function show(library: Page, fragment: string): Promise<void> {
  if (new URL(library.url()).hash === fragment) return;
  await library.evaluate((to) => {
    location.hash = to;
  }, fragment);
  await library.waitForTimeout(150);
  await library.locator('main:not([aria-busy=true]) h1').first().waitFor();
  await library.waitForTimeout(150);
}

/** Reads and saves four policies and changes the first. @returns the panel that tells of the change */
async function saveAll(reading: ReadingBrowser, server: PolicyServer): Promise<Page> {
  let changed: Page | null = null;
  for (const slug of slugs) {
    const original = await (await fetch(`${server.origin}/${slug}/privacy.html`)).text();
    const page = await reading.open(server.put(`/kept/${slug}.html`, original));
    const panel = await reading.panelInTab(page);
    await panel.getByRole('button', { name: 'Save', exact: true }).click();
    await panel.locator('[aria-pressed=true]').first().waitFor();
    if (slug === slugs[0]) {
      const addition = '<h2>补充说明</h2><p>我们会收集您的通话记录和短信记录，用于评估您的信用状况。</p></body>';
      server.put(`/kept/${slug}.html`, original.replaceAll('15个工作日', '30个工作日').replace('</body>', addition));
      await page.reload();
      await panel.locator('.saved-changes').waitFor();
      changed = panel;
    } else await panel.close();
  }
  return changed!;
}
