import { deepPage, longTable, tenMegabytes } from '../hostile/pages.ts';
import { expect, test } from './support/test.ts';

/** Whole sizes in the nightly run; a tenth of them takes a slow machine long enough. */
const share = process.env.MINGBAI_NIGHTLY ? 1 : 0.1;

const pages = {
  'ten megabytes of text': () => tenMegabytes(share),
  'a table of 50,000 rows': () => longTable(share),
  '2,000 elements inside one another': deepPage,
};

for (const [name, make] of Object.entries(pages)) {
  test(`${name}: the page stays usable and the panel says what came of it`, async ({ reading, server }) => {
    test.setTimeout(240_000);
    const page = await reading.open(server.put('/large/privacy.html', make()));
    const tabId = await reading.tabId(page);
    await expect.poll(() => reading.badge(tabId), { timeout: 200_000 }).toMatch(/^\d+$|^✓$/);
    expect(await page.evaluate(() => document.body.childElementCount)).toBeGreaterThan(0);
    const panel = await reading.openPanel(page);
    await expect(panel.locator('#takes .line').first()).toBeVisible({ timeout: 60_000 });
    expect(await panel.locator('.card *').count()).toBeLessThan(20_000);
  });
}
