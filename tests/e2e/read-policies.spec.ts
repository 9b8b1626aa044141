import { expectQuoteShown } from './support/highlight.ts';
import { readings } from './support/library.ts';
import { openGroups } from './support/open-groups.ts';
import { ownPolicies, sharedPolicies } from './support/policy-server.ts';
import { ReadingBrowser } from './support/reading-browser.ts';
import { expect, test } from './support/test.ts';

for (const { name } of [...ownPolicies, ...sharedPolicies]) {
  test(`${name}: found, read, shown with its quotes, and found again`, async ({ profile, server }) => {
    const url = `${server.origin}/${name}/privacy.html`;
    await test.step('found and read', async () => {
      const reading = await ReadingBrowser.start(profile);
      const page = await reading.open(url);
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
      expect(reading.requestsAbroad(), 'requests by the extension').toEqual([]);
      await reading.close();
    });

    await test.step('found again after a restart', async () => {
      const reading = await ReadingBrowser.start(profile);
      const page = await reading.open(url);
      const panel = await reading.openPanel(page);
      await expect(panel.locator('#takes .line').first()).toBeVisible();
      await expect(panel.locator('.refreshing')).toHaveCount(0);
      const kept = await readings(panel);
      expect(kept).toHaveLength(1);
      expect(kept[0]!.readAt).toBeGreaterThan(kept[0]!.firstReadAt);
      expect(reading.requestsAbroad(), 'requests by the extension').toEqual([]);
      await reading.close();
    });
  });
}
