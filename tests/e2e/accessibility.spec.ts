import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the panel, ${theme}`, async ({ reading, server }) => {
    const policy = await reading.open(`${server.origin}/sample-qingzhou/privacy.html`);
    const panel = await reading.panelInTab(policy);
    await panel.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await panel.setViewportSize({ width: 360, height: 800 });
    await panel.locator('.card').waitFor();
    expect(await violations(panel)).toEqual([]);
    // Everything open: a fold may hold further folds.
    for (let round = 0; round < 3; round++) {
      await panel.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
    }
    await panel.locator('.quote').first().waitFor();
    expect(await violations(panel)).toEqual([]);

    const plain = await reading.panelInTab(await reading.open(server.put('/plain.html', '<!doctype html><title>A</title>')));
    await plain.emulateMedia({ colorScheme: theme });
    await plain.locator('.notice button').waitFor();
    expect(await violations(plain)).toEqual([]);
    await plain.locator('.notice button').click();
    await plain.getByText(/no text that could be read/).waitFor();
    expect(await violations(plain)).toEqual([]);
  });
}
