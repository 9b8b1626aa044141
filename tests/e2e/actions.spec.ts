import { readFile } from 'node:fs/promises';
import { cardSchema } from '../../lib/card/card.ts';
import { expect, test } from './support/test.ts';

test('the card can be taken away: as JSON, as Markdown, read again', async ({ reading, server }) => {
  const page = await reading.open(`${server.origin}/sample-qingzhou/privacy.html`);
  const panel = await reading.panelInTab(page);
  await panel.locator('.card').waitFor();

  const [download] = await Promise.all([panel.waitForEvent('download'), panel.getByRole('button', { name: 'Export JSON' }).click()]);
  expect(download.suggestedFilename()).toMatch(/^mingbai-轻舟借款-\d{4}-\d\d-\d\d\.json$/);
  const card = cardSchema.parse(JSON.parse(await readFile(await download.path(), 'utf8')));
  expect(card.collected.length).toBeGreaterThan(10);

  await reading.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await panel.getByRole('button', { name: 'Copy Markdown' }).click();
  await expect(panel.getByText('Copied', { exact: true })).toBeVisible();
  const markdown = await panel.evaluate(() => navigator.clipboard.readText());
  expect(markdown).toMatch(/^# 轻舟借款\n/);
  expect(markdown).toContain('## What they take');

  await panel.getByRole('button', { name: 'Read again' }).click();
  await expect(panel.locator('.card')).toBeVisible();
});

test('the words change with the language, and stay so', async ({ reading, server }) => {
  const page = await reading.open(`${server.origin}/sample-qingzhou/privacy.html`);
  const panel = await reading.openPanel(page);
  await panel.getByLabel('Language').selectOption('简体中文');
  await expect(panel.getByRole('heading', { name: '他们拿走什么' })).toBeVisible();
  await expect(panel.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await panel.getByLabel('语言').selectOption('繁體中文');
  await expect(panel.getByRole('heading', { name: '他們拿走什麼' })).toBeVisible();
  await panel.reload();
  await expect(panel.getByRole('heading', { name: '他們拿走什麼' })).toBeVisible();
});

test('the card is used with the keyboard alone', async ({ reading, server }) => {
  const page = await reading.open(`${server.origin}/sample-qingzhou/privacy.html`);
  const panel = await reading.panelInTab(page);
  await panel.locator('.card').waitFor();
  const focused = panel.locator(':focus');
  for (let presses = 0; presses < 40; presses++) {
    await panel.keyboard.press('Tab');
    if (await focused.evaluate((element) => element.matches('.line > details > summary'))) break;
  }
  await expect(focused).toHaveCSS('outline-style', 'solid');
  await panel.keyboard.press('Enter');
  // Quotes are drawn when their line opens: a person sees them before going on.
  await expect(panel.locator('.line details[open] .quote').first()).toBeVisible();
  await panel.keyboard.press('Tab');
  await expect(focused).toHaveClass('quote');
  await panel.keyboard.press('Enter');
  await expect(panel.getByText('Shown in the page').first()).toBeVisible();
});
