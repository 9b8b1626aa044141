import type { Page } from '@playwright/test';
import { highlighted } from './support/highlight.ts';
import { expect, test } from './support/test.ts';

/** Presses Tab until something that matches has the focus; each stop on the way must be seen to have it. */
async function tabTo(page: Page, selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 250; presses++) {
    await page.keyboard.press(key);
    const stop = await page.evaluate((wanted) => {
      const { activeElement: focused } = document;
      if (!focused || focused === document.body) return null;
      return { there: focused.matches(wanted), outline: getComputedStyle(focused).outlineStyle, html: focused.outerHTML.slice(0, 100) };
    }, selector);
    if (!stop) continue;
    expect(stop.outline, `focus is seen on ${stop.html}`).not.toBe('none');
    if (stop.there) return;
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}

test('from a fresh install to a saved comparison with the keyboard alone', async ({ reading, server }) => {
  test.setTimeout(120_000);
  const page = await reading.open(`${server.origin}/sample-qingzhou/privacy.html`);
  const tabId = await reading.tabId(page);
  await expect.poll(() => reading.badge(tabId)).toMatch(/^\d+$/);

  // Keys of the browser itself reach no tool: the button is pressed as the browser presses it for its key.
  const panel = await reading.openPanel(page);
  await panel.locator('.card').waitFor();
  await tabTo(panel, '#takes .line > details > summary');
  await panel.keyboard.press('Enter');
  await expect(panel.locator('#takes .line details[open] .quote').first()).toBeVisible();
  await tabTo(panel, '.quote');
  await panel.keyboard.press('Enter');
  await expect(panel.locator('.quote-outcome').first()).toContainText('Shown in the page');
  expect(await highlighted(page)).not.toBe('');
  // A group opens and closes by the keyboard too.
  await tabTo(panel, '.group:not([open]) > summary');
  await panel.keyboard.press('Space');
  await expect(panel.locator('#takes .group[open]')).toHaveCount(2);
  await tabTo(panel, '.library-bar button');
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Saved' })).toBeVisible();

  // Where one goes next is typed into the address bar, which no tool reaches either.
  await page.goto(`${server.origin}/xiaohe-credit/privacy.html`);
  await expect(panel.locator('.card h1')).toHaveText(/小禾/);
  await tabTo(panel, '.library-bar button');
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Saved' })).toBeVisible();
  const opened = reading.context.waitForEvent('page');
  await tabTo(panel, '.library-bar a');
  await panel.keyboard.press('Enter');

  const library = await opened;
  // It opens at the policy that was just saved.
  await expect(library.getByRole('heading', { name: '小禾' })).toBeVisible();
  await tabTo(library, 'nav a[href="#/"]');
  await library.keyboard.press('Enter');
  await expect(library.getByRole('checkbox', { name: /^Compare / })).toHaveCount(2);
  for (let i = 0; i < 2; i++) {
    await tabTo(library, '.app-row input[type=checkbox]:not(:checked)');
    await library.keyboard.press('Space');
  }
  await tabTo(library, 'a[href^="#/compare/"]', 'Shift+Tab');
  await library.keyboard.press('Enter');
  await expect(library.locator('.comparison')).toBeVisible();
  await tabTo(library, '.compare-bar button');
  while ((await library.locator(':focus').textContent()) !== 'Save as CSV') await tabTo(library, '.compare-bar button');
  const [download] = await Promise.all([library.waitForEvent('download'), library.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
});
