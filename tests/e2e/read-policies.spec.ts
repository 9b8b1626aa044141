import { ownPolicies, sharedPolicies } from './support/policy-server.ts';
import { expect, test } from './support/test.ts';

for (const { name } of [...ownPolicies, ...sharedPolicies]) {
  test(`${name}: found, read and shown in the side panel`, async ({ reading, server }) => {
    const page = await reading.open(`${server.origin}/${name}/privacy.html`);
    const tabId = await reading.tabId(page);
    await expect.poll(() => reading.badge(tabId)).toMatch(/^\d+$|^✓$/);

    const panel = await reading.openPanel(page);
    await expect(panel.locator('.card h1')).not.toBeEmpty();
    await expect(panel.locator('#takes .line').first()).toBeVisible();
    await expect(panel.locator('.glance .figure')).toHaveCount(3);
    const warnings = await panel.locator('#watch .line').count();
    expect(await reading.badge(tabId)).toBe(warnings > 0 ? String(warnings) : '✓');
  });
}
