import { expectQuoteShown } from './support/highlight.ts';
import { readings } from './support/library.ts';
import { openGroups } from './support/open-groups.ts';
import { ownPolicies, sharedPolicies } from './support/policy-server.ts';
import { ReadingBrowser } from './support/reading-browser.ts';
import { expect, test } from './support/test.ts';

const policies = [...ownPolicies, ...sharedPolicies];

for (const { name } of policies) {
  test(`${name}: found, read, shown with its quotes`, async ({ reading, server }) => {
    const page = await reading.open(`${server.origin}/${name}/privacy.html`);
    const tabId = await reading.tabId(page);
    await expect.poll(() => reading.badge(tabId)).toMatch(/^\d+$|^✓$/);

    const panel = await reading.openPanel(page);
    await expect(panel.locator('.card h1')).not.toBeEmpty();
    await expect(panel.locator('.glance .figure')).toHaveCount(3);
    await openGroups(panel);
    const warnings = await panel.locator('#watch .line').count();
    expect(await reading.badge(tabId)).toBe(warnings > 0 ? String(warnings) : '✓');

    for (const section of ['#takes', '#gets', '#outs']) {
      await expectQuoteShown(panel.locator(`${section} .line:has(> details)`).first(), page);
    }

    await reading.stopWorker();
    await panel.reload();
    await expect(panel.locator('#takes .line').first()).toBeVisible();
  });
}

test('every policy is found again after a restart of the browser, read anew, and kept once', async ({ profile, server }) => {
  test.setTimeout(120_000);
  const urls = policies.map(({ name }) => `${server.origin}/${name}/privacy.html`);
  for (const visit of ['first', 'again']) {
    const reading = await ReadingBrowser.start(profile);
    for (const url of urls) {
      const page = await reading.open(url);
      const panel = await reading.panelInTab(page);
      await expect(panel.locator('#takes .line').first(), `${url}, ${visit}`).toBeAttached();
      await expect(panel.locator('.refreshing')).toHaveCount(0);
      const kept = (await readings(panel)).filter(({ address }) => address === url);
      expect(kept, url).toHaveLength(1);
      if (visit === 'again') expect(kept[0]!.readAt, url).toBeGreaterThan(kept[0]!.firstReadAt);
      await panel.close();
      await page.close();
    }
    expect(reading.requestsAbroad(), 'requests by the extension').toEqual([]);
    await reading.close();
  }
});
