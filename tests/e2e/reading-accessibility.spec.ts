import { printPdf } from './support/print-pdf.ts';
import { expect, test } from './support/test.ts';
import { violations } from './support/violations.ts';

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the reading page, ${theme}`, async ({ reading, server }) => {
    const policy = await reading.open(`${server.origin}/sample-qingzhou/privacy.html`);
    const buffer = await printPdf(policy);
    const page = await reading.readingPage();
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
