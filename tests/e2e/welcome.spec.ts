import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ReadingBrowser } from './support/reading-browser.ts';
import { expect, test } from './support/test.ts';

test('opens by itself on the first day, and never again', async ({ profile }) => {
  const first = await ReadingBrowser.start(profile, { keepWelcome: true });
  const welcome = first.welcome();
  expect(welcome).not.toBeNull();
  await expect(welcome!.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(welcome!.locator('.steps li')).toHaveCount(3);
  expect(first.requestsAbroad()).toEqual([]);
  await first.close();
  const second = await ReadingBrowser.start(profile, { keepWelcome: true });
  await new Promise((wait) => setTimeout(wait, 1500));
  expect(second.welcome()).toBeNull();
  await second.close();
});

test('gives a reason for every permission that the manifest asks for', async ({ reading }) => {
  const manifest = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../.output/chrome-mv3/manifest.json'), 'utf8')) as {
    permissions: string[];
  };
  const welcome = await reading.open(`chrome-extension://${reading.extensionId}/welcome.html`);
  // Websites and files besides.
  await expect(welcome.locator('.permissions dt')).toHaveCount(manifest.permissions.length + 2);
});

for (const [language, app] of [
  ['zh-CN', '轻舟借款'],
  ['en', 'Harbour'],
] as const) {
  test(`the sample policy is read at once, without the network, in ${language}`, async ({ reading }) => {
    await reading.speak(language);
    const settings = await reading.open(`chrome-extension://${reading.extensionId}/options.html`);
    await settings.locator('a[href="/welcome.html"]').click();
    await settings.locator('.welcome a.primary').click();
    await expect(settings.locator('.card h1')).toContainText(app);
    const line = settings.locator('#takes .line').first();
    await line.locator('summary').first().click();
    await line.locator('.quote').first().click();
    await expect.poll(() => settings.evaluate(() => [...CSS.highlights.values()].flatMap((one) => [...one]).length)).toBeGreaterThan(0);
  });
}
