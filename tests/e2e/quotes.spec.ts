import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

/** The text that the page's highlights cover, without white space. */
function highlighted(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .map((range) => (range as Range).toString())
      .join('')
      .replace(/\s+/g, ''),
  );
}

function isHighlightInView(): boolean {
  const [range] = [...[...CSS.highlights.values()].at(-1)!] as Range[];
  const { top, bottom } = range!.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

test('a click on a quote highlights that text in the page', async ({ reading, server }) => {
  const page = await reading.open(`${server.origin}/sample-qingzhou/privacy.html`);
  const panel = await reading.openPanel(page);
  const lines = panel.locator('#takes .line > details');
  await lines.first().waitFor();
  for (const nth of [0, 3, 7]) {
    const line = lines.nth(nth);
    await line.locator('> summary').click();
    const quote = line.locator('.quote').first();
    const text = (await quote.locator('q').innerText()).replace(/\s+/g, '');
    await quote.click();
    await expect(line.locator('.quote-outcome').first()).not.toBeEmpty();
    expect(await highlighted(page)).toBe(text);
    // Scrolling may be smooth.
    await expect.poll(() => page.evaluate(isHighlightInView)).toBe(true);
  }
});

test('a quote that is no longer in the page says so', async ({ reading, server }) => {
  const page = await reading.open(`${server.origin}/sample-qingzhou/privacy.html`);
  const panel = await reading.openPanel(page);
  const line = panel.locator('#takes .line > details').first();
  await line.locator('> summary').click();
  await page.evaluate(() => document.body.replaceChildren('Nothing is left of it.'));
  await line.locator('.quote').first().click();
  await expect(line.locator('.quote-outcome').first()).toContainText(/not in the page now/);
});
