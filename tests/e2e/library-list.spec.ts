import { copyReading, openLibrary, readAndSave } from './support/library.ts';
import { expect, test } from './support/test.ts';

test('a thousand policies: all in the page, sought, found by the browser, reached by keyboard', async ({ reading, server }) => {
  test.setTimeout(120_000);
  await readAndSave(reading, `${server.origin}/sample-qingzhou/privacy.html`);
  const filler = await openLibrary(reading);
  await filler.evaluate(copyReading, 1000);
  await filler.close();

  const library = await openLibrary(reading);
  const rows = library.locator('.app-row');
  await rows.first().waitFor();
  // The first rows stand there before the last ones are made.
  await expect(rows).toHaveCount(1000);
  // What is out of sight is not laid out, but it is there for the browser's own search and for the keyboard.
  expect(await rows.last().evaluate((row) => getComputedStyle(row).contentVisibility)).toBe('auto');
  expect(
    await rows
      .last()
      .locator('h2')
      .evaluate((head) => head.checkVisibility({ contentVisibilityAuto: true })),
  ).toBe(false);
  const name = (await rows.last().locator('h2').textContent())!;
  expect(await library.evaluate((text) => (globalThis as unknown as { find: (text: string) => boolean }).find(text), name)).toBe(true);
  await expect(rows.last()).toBeInViewport();
  await library.keyboard.press('Control+Home');
  await expect(rows.first()).toBeInViewport();
  await library.keyboard.press('Control+End');
  await expect(rows.last()).toBeInViewport();
  await rows.last().getByRole('checkbox').focus();
  await library.keyboard.press('Space');
  await expect(rows.last().getByRole('checkbox')).toBeChecked();

  await library.getByLabel('Search the full text').fill('编号777号');
  await expect(rows).toHaveCount(1);
  await expect(rows.locator('h2')).toHaveText('借款777');
  await library.getByLabel('Search the full text').fill('');
  await expect(rows).toHaveCount(1000);
  await library.getByLabel('take the call log').check();
  await expect(library.getByRole('status').first()).toContainText('1,000');
});
