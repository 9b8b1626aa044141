import { expectQuoteShown } from './support/highlight.ts';
import { openGroups } from './support/open-groups.ts';
import { expect, test } from './support/test.ts';

test('a click on a quote highlights that text in the page', async ({ reading, server }) => {
  const page = await reading.open(`${server.origin}/sample-qingzhou/privacy.html`);
  const panel = await reading.openPanel(page);
  await panel.locator('.card').waitFor();
  await openGroups(panel);
  for (const section of ['#takes', '#gets', '#outs', '#watch', '#says']) {
    const lines = panel.locator(`${section} .line:has(> details)`);
    await expectQuoteShown(lines.nth(0), page);
    await expectQuoteShown(lines.nth(4), page);
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
