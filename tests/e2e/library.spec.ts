import { open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { ReadingBrowser } from './support/reading-browser.ts';
import { expect, test } from './support/test.ts';

const slugs = ['sample-qingzhou', 'xiaohe-credit', 'yuntongbank-card'];

const sourceOf = (slug: string) => readFile(fileURLToPath(new URL(`../policies/${slug}/source.html`, import.meta.url)), 'utf8');

/** The page in place of the panel's tab: the library, once its list is there. */
async function openLibrary(reading: ReadingBrowser): Promise<Page> {
  const page = await reading.open(`chrome-extension://${reading.extensionId}/library.html`);
  await page.locator('main:not([aria-busy=true]) h1').waitFor();
  return page;
}

/** Reads a policy, and saves it by the panel's button. */
async function readAndSave(reading: ReadingBrowser, url: string): Promise<Page> {
  const page = await reading.open(url);
  const panel = await reading.panelInTab(page);
  await panel.locator('.card').waitFor();
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(panel.getByRole('button', { name: 'Saved' })).toBeVisible();
  await panel.close();
  return page;
}

test('three policies are saved, found again after a restart, and compared', async ({ profile, server }) => {
  const first = await ReadingBrowser.start(profile);
  for (const slug of slugs) await readAndSave(first, `${server.origin}/${slug}/privacy.html`);
  await first.close();

  const again = await ReadingBrowser.start(profile);
  try {
    const library = await openLibrary(again);
    await expect(library.locator('.app-row')).toHaveCount(3);
    // A word of the text, not of the card's labels.
    await library.getByLabel('Search the full text').fill('轻舟');
    await expect(library.locator('.app-row')).toHaveCount(1);
    await expect(library.locator('.excerpt')).toContainText('轻舟');
    await library.getByLabel('Search the full text').fill('');
    await expect(library.locator('.app-row')).toHaveCount(3);

    await library.getByLabel('take the address book').check();
    expect(await library.locator('.app-row').count()).toBeLessThan(4);
    await library.getByLabel('take the address book').uncheck();
    for (const box of await library.getByRole('checkbox', { name: /^Compare / }).all()) await box.check();
    await library.getByRole('link', { name: 'Compare', exact: true }).click();
    await expect(library.locator('.comparison thead th')).toHaveCount(4);

    const rows = library.locator('.comparison tbody tr:not(.group-row)');
    const all = await rows.count();
    await library.getByLabel('Differences only').check();
    await expect.poll(() => rows.count()).toBeLessThan(all);
    await library.getByLabel('All rows').check();

    // A cell opens its quotes, and a quote opens the policy at its place.
    const cell = library.locator('.comparison td details').first();
    await cell.locator('summary').click();
    const quote = cell.locator('.quote').first();
    await expect(quote).toBeVisible();
    const [opened] = await Promise.all([again.context.waitForEvent('page'), quote.click()]);
    await opened.waitForURL(/privacy\.html/);

    // Arrow keys go from cell to cell.
    await cell.locator('summary').focus();
    await library.keyboard.press('ArrowDown');
    expect(await library.locator(':focus').evaluate((element) => element.matches('td summary'))).toBe(true);

    const [csv] = await Promise.all([library.waitForEvent('download'), library.getByRole('button', { name: 'Save as CSV' }).click()]);
    expect(await readFile(await csv.path(), 'utf8')).toMatch(/^\uFEFFGroup,Row,/);
    const [markdown] = await Promise.all([library.waitForEvent('download'), library.getByRole('button', { name: 'Save as Markdown' }).click()]);
    expect(await readFile(await markdown.path(), 'utf8')).toMatch(/^# Comparison of privacy policies/);
    expect(again.requestsAbroad()).toEqual([]);
  } finally {
    await again.close();
  }
});

test('a changed version of a saved policy is noticed, and its change shown word by word', async ({ reading, server }) => {
  const original = await sourceOf('sample-qingzhou');
  const url = server.put('/changing/privacy.html', original);
  const page = await readAndSave(reading, url);
  const changed = original.replace('</body>', '<h2>补充说明</h2><p>我们会收集您的通话记录，用于评估您的信用状况。</p></body>');
  expect(changed).not.toBe(original);
  server.put('/changing/privacy.html', changed);
  await page.reload();
  const tabId = await reading.tabId(page);
  await expect.poll(() => reading.badge(tabId)).toMatch(/^Δ\d+$/);

  const panel = await reading.panelInTab(page);
  await expect(panel.getByRole('heading', { name: 'Changed since you saved it' })).toBeVisible();
  const href = await panel.getByRole('link', { name: 'All changes, word by word' }).getAttribute('href');
  const library = await reading.open(`chrome-extension://${reading.extensionId}${href}`);
  await expect(library.locator('.text-changes ins')).toHaveText(['补充说明', '我们会收集您的通话记录，用于评估您的信用状况。']);
  await expect(library.locator('.text-changes del')).toHaveCount(0);
  await expect(library.getByText('They changed their policy')).toBeVisible();
  await expect(library.locator('.ours')).toHaveCount(0);

  // Saving the new wording settles it.
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(panel.getByRole('heading', { name: 'Changed since you saved it' })).toHaveCount(0);
  await library.goto(`chrome-extension://${reading.extensionId}/library.html`);
  await library.locator('.app-row h2 a').click();
  await expect(library.locator('.timeline > li')).toHaveCount(2);
});

test('the letter for closing an account is written with the policy\'s own channel', async ({ reading, server }) => {
  await readAndSave(reading, `${server.origin}/sample-qingzhou/privacy.html`);
  const library = await openLibrary(reading);
  await library.locator('.app-row h2 a').click();
  await library.getByRole('link', { name: 'Letters' }).click();
  await library.getByLabel('What do you want?').selectOption('close-account');
  await library.getByLabel('Registered number or account').fill('13000000000');
  await library.getByLabel('Your name').fill('王小明');
  await expect(library.locator('.paper')).toContainText('轻舟借款');
  await expect(library.locator('.paper')).toContainText('13000000000');
  await expect(library.locator('.paper')).toContainText('王小明');
  await expect(library.locator('.paper')).toContainText('个人信息保护法');
  expect(await library.locator('.action').count()).toBeGreaterThan(0);
  await library.getByLabel('Language of the letter').selectOption('English');
  await expect(library.locator('.paper')).toContainText('close my account');
  // Nothing typed is stored.
  const stored = await library.evaluate(async () => JSON.stringify([{ ...localStorage }, await chrome.storage.local.get(null), await chrome.storage.session.get(null)]));
  expect(stored).not.toContain('王小明');

  await library.goBack();
  const [evidence] = await Promise.all([library.waitForEvent('download'), library.getByRole('button', { name: 'Evidence file' }).click()]);
  expect(await readFile(await evidence.path(), 'utf8')).toContain('<!doctype html>');
});

test('the library goes to a file, is wiped, and comes back the same', async ({ reading, server, profile }) => {
  for (const slug of slugs.slice(0, 2)) await readAndSave(reading, `${server.origin}/${slug}/privacy.html`);
  const library = await openLibrary(reading);
  await library.locator('.app-row h2 a').first().click();
  await library.getByLabel('Tags, with commas between them').fill('常用，待比较');
  await library.getByLabel('Notes', { exact: true }).fill('利率待问');
  await library.getByRole('button', { name: 'Save name, tags and notes' }).click();
  await library.getByRole('link', { name: 'Backup and settings' }).click();

  const takeOut = async () => {
    const [download] = await Promise.all([
      library.waitForEvent('download'),
      library.getByRole('button', { name: 'Save the whole library to a file' }).click(),
    ]);
    return readFile(await download.path());
  };
  const before = await takeOut();
  await library.getByRole('button', { name: 'Delete everything…' }).click();
  await library.getByRole('button', { name: 'Yes, delete everything' }).click();
  await expect(library.getByText('The library is empty.')).toBeVisible();
  const counts = await library.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((ready) => {
      const open = indexedDB.open('mingbai');
      open.onsuccess = () => ready(open.result);
    });
    const names = [...database.objectStoreNames];
    const transaction = database.transaction(names);
    return Promise.all(names.map((name) => new Promise<number>((ready) => {
      const count = transaction.objectStore(name).count();
      count.onsuccess = () => ready(count.result);
    })));
  });
  expect(counts.every((count) => count === 0)).toBe(true);

  const give = (name: string, buffer: Buffer) => library.getByLabel('Library file').setInputFiles({ name, mimeType: 'application/json', buffer });
  await give('cut.json', before.subarray(0, before.length / 2));
  await expect(library.getByText(/ends in the middle.*as it was/)).toBeVisible();
  await give('foreign.json', Buffer.from('{"bookmarks":[]}'));
  await expect(library.getByText(/not a library of Mingbai/)).toBeVisible();

  const huge = path.join(profile, 'huge.json');
  const handle = await open(huge, 'w');
  await handle.truncate(500 * 1024 * 1024);
  await handle.close();
  await library.getByLabel('Library file').setInputFiles(huge);
  await expect(library.getByText(/larger than any library can be \(500 MB\).*as it was/)).toBeVisible();

  await give('library.json', before);
  await expect(library.getByText('This file would add 2, renew 0')).toBeVisible();
  await library.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(library.getByText('The library was imported.')).toBeVisible();
  expect((await takeOut()).equals(before)).toBe(true);
});

test('deleting is undone', async ({ reading, server }) => {
  await readAndSave(reading, `${server.origin}/sample-qingzhou/privacy.html`);
  const library = await openLibrary(reading);
  await library.getByRole('button', { name: /^Delete/ }).click();
  await expect(library.locator('.app-row')).toHaveCount(0);
  await library.getByRole('button', { name: 'Undo' }).click();
  await expect(library.locator('.app-row')).toHaveCount(1);
});
