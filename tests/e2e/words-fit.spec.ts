import type { Page } from '@playwright/test';
import { languages } from '../../lib/words/words.ts';
import type { ReadingBrowser } from './support/reading-browser.ts';
import { expect, test } from './support/test.ts';
import { violations, violationsOfColour } from './support/violations.ts';

const widths = [320, 480, 1280];

/** What stands out of the page, or out of a control that is too small for its words. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const name = (element: Element) => `${element.localName}.${element.className}: ${element.textContent?.trim().slice(0, 40)}`;
    const wide = document.documentElement.scrollWidth > innerWidth ? [`the page is ${document.documentElement.scrollWidth} wide`] : [];
    const controls = [...document.querySelectorAll('button, .button, select, .chip, summary, label, h1, h2, h3')];
    const cut = controls.filter((element) => {
      const { right, left, width } = element.getBoundingClientRect();
      // Out of sight for the eye on purpose.
      if (width <= 1) return false;
      return (
        (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline') ||
        right > innerWidth + 1 ||
        left < -1
      );
    });
    return [...wide, ...cut.map(name)];
  });
}

async function views(reading: ReadingBrowser, origin: string, put: (place: string, content: string) => string): Promise<[string, Page][]> {
  const at = (page: string) => reading.open(`chrome-extension://${reading.extensionId}/${page}.html`);
  const signUp = put(
    '/fit.html',
    '<!doctype html><meta charset="utf-8"><title>注册</title><input type="tel"><a href="/p">《隐私政策》</a><a href="javascript:;">《儿童个人信息保护规则》</a>',
  );
  const panels: [string, Page][] = [
    ['card', await reading.panelInTab(await reading.open(`${origin}/sample-qingzhou/privacy.html`))],
    ['linked', await reading.panelInTab(await reading.open(signUp))],
    ['none', await reading.panelInTab(await reading.open(put('/none.html', '<!doctype html><title>A</title>')))],
  ];
  const failed = await reading.panelInTab(await reading.open(put('/failed.html', '<!doctype html><title>B</title>')));
  await failed.locator('main .primary').click();
  return [
    ...panels,
    ['failed', failed],
    ['settings', await at('options')],
    ['welcome', await at('welcome')],
    ['start', await at('reading-page')],
  ];
}

test('every view holds its words in every language from 320 to 1280 pixels', async ({ reading, server }) => {
  test.setTimeout(180_000);
  const all = await views(reading, server.origin, server.put);
  await reading.set({ neverRead: ['lender.example', 'a-very-long-name-of-a-site.and-its-host.example'], matters: ['collects-sms'] });
  for (const language of languages) {
    await reading.speak(language);
    for (const [name, page] of all) {
      await page.locator(`html[lang="${language}"] h1`).first().waitFor();
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        expect(await overflowing(page), `${name} ${language} ${width}`).toEqual([]);
      }
    }
  }
});

test('axe finds nothing in settings and welcome, light and dark, nor where a site is never read', async ({ reading, server }) => {
  test.setTimeout(120_000);
  const all = await views(reading, server.origin, server.put);
  await reading.set({ neverRead: ['lender.example'], matters: ['collects-sms'] });
  for (const [name, page] of all.filter(([name]) => name === 'settings' || name === 'welcome')) {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      expect(await violations(page), `${name} ${width} light`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      expect(await violationsOfColour(page), `${name} ${width} dark`).toEqual([]);
    }
  }
  await reading.set({ neverRead: ['127.0.0.1'] });
  const never = all[0]![1];
  await never.getByRole('heading', { name: 'You chose never to read this site' }).waitFor();
  expect(await violations(never)).toEqual([]);
});
