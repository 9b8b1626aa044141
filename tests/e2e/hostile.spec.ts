import type { Page } from '@playwright/test';
import { forgingPage, hidingPage, hidingStyles, markupPage, paintedOverPage, restlessPage, sabotagedPage } from '../hostile/pages.ts';
import { expectQuoteShown } from './support/highlight.ts';
import { openGroups } from './support/open-groups.ts';
import { expect, test } from './support/test.ts';

/** True when some script of the page's text ran, in the page or in the panel. */
const hacked = (page: Page) => page.evaluate(() => document.documentElement.dataset.hacked !== undefined);

test('markup in the text of a policy is text in the panel', async ({ reading, server }) => {
  const page = await reading.open(server.put('/markup/privacy.html', markupPage()));
  const panel = await reading.openPanel(page);
  await expect(panel.locator('#takes .line').first()).toBeVisible();
  await openGroups(panel);
  await panel.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  const seen = await panel.evaluate(() => ({
    links: [...document.querySelectorAll('a[href]')].map((link) => (link as HTMLAnchorElement).href),
    strangers: document.querySelectorAll('.card img, .card script, .card iframe, .card object, .card [onerror], .card [onclick]').length,
    text: document.body.textContent ?? '',
  }));
  expect(seen.strangers).toBe(0);
  expect(seen.links.filter((href) => !/^(https?|tel|mailto|chrome-extension):/.test(href))).toEqual([]);
  expect(seen.text).toContain('<img src=x onerror=');
  // Marks that turn the line around have no place among words that are quoted.
  expect(seen.text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/);
  expect(await hacked(panel)).toBe(false);
  expect(await hacked(page)).toBe(false);
});

test('a page that took its own world apart is read all the same', async ({ reading, server }) => {
  const page = await reading.open(server.put('/sabotaged/privacy.html', sabotagedPage()));
  const panel = await reading.openPanel(page);
  await expect(panel.locator('#takes .line').first()).toBeVisible();
  await openGroups(panel);
  expect(await panel.locator('#takes .line').count()).toBeGreaterThan(5);
});

test('a page that changes with every frame is read, and left in peace', async ({ reading, server }) => {
  const page = await reading.open(server.put('/restless/privacy.html', restlessPage()));
  const tabId = await reading.tabId(page);
  await expect.poll(() => reading.badge(tabId)).toMatch(/^\d+$|^✓$/);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const seconds = async () => (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ScriptDuration')!.value;
  const before = await seconds();
  await page.waitForTimeout(3000);
  // Of three seconds, the page's own script and ours together.
  expect((await seconds()) - before).toBeLessThan(1);
});

test('messages that a page forges reach nobody', async ({ reading, server }) => {
  const forging = forgingPage().replace('EXTENSION', JSON.stringify(reading.extensionId));
  const page = await reading.open(server.put('/forging.html', forging));
  await page.waitForTimeout(1000);
  expect(await reading.badge(await reading.tabId(page))).toBe('');
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  const reached = await page.evaluate(() => (window as unknown as { reached: unknown[] }).reached);
  expect(reached.filter((answer) => !/TypeError|Error/.test(String(answer)))).toEqual([]);
  const panel = await reading.openPanel(page);
  await expect(panel.getByRole('heading', { name: 'No privacy policy found on this page' })).toBeVisible();
});

test('a frame that claims to be the page does not take its place', async ({ reading, server }) => {
  const frame = markupPage()
    .replaceAll('轻舟', '假舟')
    .replace(
      '<head>',
      '<head><script>try { Object.defineProperty(window, "top", { value: window }); } catch {} try { window.parent = window; } catch {}</script>',
    );
  const framed = server.put('/frame/privacy.html', frame);
  const page = await reading.open(`${server.origin}/sample-qingzhou/privacy.html`);
  await page.evaluate(
    (address) => {
      const element = document.createElement('iframe');
      element.src = address;
      document.body.prepend(element);
    },
    framed.replace('127.0.0.1', 'localhost'),
  );
  const panel = await reading.openPanel(page);
  await expect(panel.locator('#takes .line').first()).toBeVisible();
  await page.waitForTimeout(1500);
  await expect(panel.locator('.card h1')).not.toContainText('假舟');
  expect(await hacked(panel)).toBe(false);
});

for (const style of Object.keys(hidingStyles) as (keyof typeof hidingStyles)[]) {
  test(`a quote that the page hides (${style}) is not called shown`, async ({ reading, server }) => {
    const page = await reading.open(server.put(`/${style}/privacy.html`, hidingPage(style)));
    const panel = await reading.openPanel(page);
    const read = panel.getByRole('button', { name: 'Read this page' });
    const line = panel.locator('#takes .line').first();
    await expect(read.or(line).first()).toBeVisible();
    // The button goes when the page is found to be a policy after all; the card must come either way.
    if (await read.isVisible()) await read.click({ timeout: 2000 }).catch(() => undefined);
    await expect(line).toBeVisible();
    await openGroups(panel);
    await line.locator('> details > summary').click();
    await line.locator('.quote').first().click();
    await expect(line.locator('.quote-outcome').first()).toContainText('covers or hides it');
  });
}

test('a style sheet of the page takes no colour from the mark', async ({ reading, server }) => {
  const page = await reading.open(server.put('/painted/privacy.html', paintedOverPage()));
  const panel = await reading.openPanel(page);
  await expect(panel.locator('#takes .line').first()).toBeVisible();
  await openGroups(panel);
  await expectQuoteShown(panel.locator('#takes .line').first(), page);
  const colour = await page.evaluate(() => {
    const [range] = [...[...CSS.highlights.values()][0]!] as Range[];
    const { backgroundColor, color } = getComputedStyle(range!.startContainer.parentElement!, '::highlight(mingbai-quote)');
    return { backgroundColor, color };
  });
  expect(colour).toEqual({ backgroundColor: 'rgb(255, 216, 77)', color: 'rgb(28, 20, 0)' });
});
