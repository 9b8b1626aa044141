import type { Page } from '@playwright/test';
import type { ReadingBrowser } from './support/reading-browser.ts';
import { expect, test } from './support/test.ts';

const policyAt = (origin: string) => `${origin}/sample-qingzhou/privacy.html`;
const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const settingsPage = (reading: ReadingBrowser) => reading.open(`chrome-extension://${reading.extensionId}/options.html`);

test('the settings open in a tab of their own, and every control there is labelled', async ({ reading }) => {
  await reading.worker.evaluate(() => chrome.runtime.openOptionsPage());
  // In a new tab, or in one that was blank.
  const find = () => reading.context.pages().find((page) => page.url().endsWith('/options.html'));
  await expect.poll(() => find() !== undefined).toBe(true);
  const settings = find()!;
  await expect(settings.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  for (const control of await settings.locator('input:not([type=file]), select, button, a').all()) {
    expect(
      await control.evaluate(
        (element) => element.ariaLabel || (element as HTMLInputElement).labels?.[0]?.textContent || element.textContent,
      ),
    ).toMatch(/\S/);
  }
});

test('automatic reading off: a policy is marked, and read when asked for; on again, it is read at once', async ({ reading, server }) => {
  const settings = await settingsPage(reading);
  await settings.getByRole('checkbox', { name: 'Read policies as soon as I open them' }).uncheck();
  const page = await reading.open(policyAt(server.origin));
  const tabId = await reading.tabId(page);
  await expect.poll(() => reading.badge(tabId)).toBe('•');
  const panel = await reading.panelInTab(page);
  await expect(panel.getByRole('heading', { name: 'This page is a privacy policy' })).toBeVisible();
  await panel.waitForTimeout(500);
  expect(await panel.locator('.card').count()).toBe(0);
  await panel.getByRole('button', { name: 'Read it' }).click();
  await expect(panel.locator('.card')).toBeVisible();

  const other = await reading.open(`${server.origin}/xiaohe-credit/privacy.html`);
  const otherId = await reading.tabId(other);
  await expect.poll(() => reading.badge(otherId)).toBe('•');
  await settings.getByRole('checkbox', { name: 'Read policies as soon as I open them' }).check();
  await expect.poll(() => reading.badge(otherId)).toMatch(/^\d+$/);
});

test('a site never to read: nothing runs there until it is taken off the list', async ({ reading, server }) => {
  const page = await reading.open(policyAt(server.origin));
  const tabId = await reading.tabId(page);
  const panel = await reading.panelInTab(page);
  await expect(panel.locator('.card')).toBeVisible();
  await panel.getByRole('button', { name: 'Never read this site' }).click();
  await expect(panel.getByRole('heading', { name: 'You chose never to read this site' })).toBeVisible();
  await expect.poll(() => reading.badge(tabId)).toBe('');
  // The detector says nothing there, not even that the page is none.
  await page.reload();
  await page.waitForTimeout(1000);
  expect(
    await reading.worker.evaluate(async (id) => (await chrome.storage.session.get(`page:${id}`))[`page:${id}`], tabId),
  ).toBeUndefined();
  await panel.getByRole('button', { name: 'Read this page once' }).click();
  await expect(panel.locator('.card')).toBeVisible();
  await page.reload();
  await expect(panel.getByRole('heading', { name: 'You chose never to read this site' })).toBeVisible();

  const settings = await settingsPage(reading);
  await settings.getByRole('listitem').filter({ hasText: '127.0.0.1' }).getByRole('button', { name: 'Read this site again' }).click();
  await expect(settings.getByText('127.0.0.1 will be read again.')).toBeVisible();
  await expect(panel.locator('.card')).toBeVisible();
  await expect.poll(() => reading.badge(tabId)).toMatch(/^\d+$/);
});

test('sites are added by hand, and what is no site is refused with a reason', async ({ reading, server }) => {
  const settings = await settingsPage(reading);
  const field = settings.getByRole('textbox', { name: 'Add a site' });
  await field.fill('no such thing');
  await field.press('Enter');
  await expect(settings.getByText('That is not the address of a site.')).toBeVisible();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await field.fill(policyAt(server.origin));
  await field.press('Enter');
  await expect(settings.getByText('127.0.0.1 is never read from now on.')).toBeVisible();
  const page = await reading.open(policyAt(server.origin));
  await page.waitForTimeout(800);
  expect(await reading.badge(await reading.tabId(page))).toBe('');
});

test('theme and language hold at once in open pages', async ({ reading, server }) => {
  const page = await reading.open(policyAt(server.origin));
  const panel = await reading.panelInTab(page);
  await expect(panel.locator('.card')).toBeVisible();
  const settings = await settingsPage(reading);
  for (const each of [panel, settings]) await each.emulateMedia({ colorScheme: 'light' });
  const light = await ground(panel);
  await settings.getByRole('radio', { name: 'Dark' }).check();
  await expect.poll(() => ground(panel)).not.toBe(light);
  const dark = await ground(panel);
  expect(await ground(settings)).toBe(dark);
  await settings.getByRole('radio', { name: 'Light' }).check();
  await panel.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => ground(panel)).toBe(light);
  await settings.getByRole('radio', { name: 'Same as the device' }).check();
  await expect.poll(() => ground(panel)).toBe(dark);

  await settings.getByRole('combobox', { name: 'Language' }).selectOption('zh-TW');
  await expect(settings.getByRole('heading', { level: 1, name: '設定' })).toBeVisible();
  await expect(panel.locator('html')).toHaveAttribute('lang', 'zh-TW');
  await expect(panel.getByRole('heading', { name: '要留意' })).toBeVisible();
  const title = () => reading.worker.evaluate((id) => chrome.action.getTitle({ tabId: id }), tabId);
  const tabId = await reading.tabId(page);
  await expect.poll(title).toContain('要留意');
  await settings.getByRole('combobox').selectOption('auto');
  await expect(settings.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
});

test('what matters to me comes first in the card and colours the badge', async ({ reading, server }) => {
  const page = await reading.open(policyAt(server.origin));
  const tabId = await reading.tabId(page);
  const panel = await reading.panelInTab(page);
  await expect(panel.locator('.card')).toBeVisible();
  const last = panel.locator('#watch .line').last();
  const name = await last.locator('.line-title').innerText();
  const colour = () => reading.worker.evaluate((id) => chrome.action.getBadgeBackgroundColor({ tabId: id }), tabId);
  const before = await colour();
  const settings = await settingsPage(reading);
  await settings.getByRole('checkbox', { name, exact: true }).check();
  await expect(panel.locator('#watch .line').first()).toContainText(name);
  await expect(panel.locator('#watch .line').first()).toContainText('matters to you');
  await expect(panel.locator('.glance')).toContainText(name);
  await expect.poll(colour).not.toEqual(before);
  await settings.getByRole('button', { name: 'Clear all' }).click();
  await expect.poll(colour).toEqual(before);
});

test('damaged settings fall back with a message, and the library stays', async ({ reading, server }) => {
  const panel = await reading.panelInTab(await reading.open(policyAt(server.origin)));
  await expect(panel.locator('.card')).toBeVisible();
  await reading.worker.evaluate(() => chrome.storage.local.set({ settings: { version: 2, theme: 'plaid', cacheLimit: 40 } }));
  const settings = await settingsPage(reading);
  await expect(settings.getByRole('alert')).toContainText('have been reset: theme.');
  await expect(settings.getByRole('spinbutton')).toHaveValue('40');
  await expect(settings.getByText(/^1 version/)).toBeVisible();
  await settings.getByRole('button', { name: 'OK', exact: true }).click();
  await expect(settings.getByRole('alert')).toHaveCount(0);
});

test('the limit of the cache holds, everything can be set back, and everything deleted', async ({ reading, server }) => {
  const settings = await settingsPage(reading);
  const limit = settings.getByRole('spinbutton');
  await limit.fill('1');
  await limit.press('Tab');
  for (const slug of ['sample-qingzhou', 'xiaohe-credit']) {
    const panel = await reading.panelInTab(await reading.open(`${server.origin}/${slug}/privacy.html`));
    await expect(panel.locator('.card')).toBeVisible();
  }
  await expect(settings.getByText(/^1 version/)).toBeVisible();
  await settings.getByRole('button', { name: 'Reset all settings…' }).click();
  await settings.getByRole('button', { name: 'Yes, reset all' }).click();
  await expect(limit).toHaveValue('300');
  await expect(settings.getByText(/^1 version/)).toBeVisible();
  await limit.fill('7');
  await limit.press('Tab');
  await settings.getByRole('button', { name: 'Delete everything…' }).click();
  await settings.getByRole('button', { name: 'Yes, delete everything' }).click();
  await expect(settings.getByText(/^Everything has been deleted/)).toBeVisible();
  await expect(limit).toHaveValue('300');
  await expect(settings.getByText(/^0 versions/)).toBeVisible();
});
