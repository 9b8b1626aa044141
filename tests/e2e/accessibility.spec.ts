import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { printPdf } from './support/print-pdf.ts';
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
    await plain.locator('.notice .primary').waitFor();
    expect(await violations(plain)).toEqual([]);
    await plain.locator('.notice .primary').click();
    await plain.getByText(/no text that could be read/).waitFor();
    expect(await violations(plain)).toEqual([]);
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the reading page, ${theme}`, async ({ reading, server }) => {
    const policy = await reading.open(`${server.origin}/sample-qingzhou/privacy.html`);
    const buffer = await printPdf(policy);
    const page = await reading.readerPage();
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    const input = page.locator('input[type=file]');
    await page.getByRole('button', { name: 'Read this text' }).click();
    await page.getByRole('alert').waitFor();
    expect(await violations(page)).toEqual([]);
    for (const [width, file] of [
      [1280, { name: 'policy.pdf', mimeType: 'application/pdf', buffer }],
      [360, { name: 'policy.txt', mimeType: 'text/plain', buffer: Buffer.from(await policy.locator('body').innerText()) }],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await input.setInputFiles(file);
      await page.locator('.card').waitFor();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Read something else' }).click();
    }
  });
}
