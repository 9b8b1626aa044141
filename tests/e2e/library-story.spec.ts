import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { openLibrary } from './support/library.ts';
import { ReadingBrowser } from './support/reading-browser.ts';
import { expect, test } from './support/test.ts';

const slugs = ['sample-qingzhou', 'xiaohe-credit', 'yuntongbank-card'] as const;
const sourceOf = (slug: string) => readFile(fileURLToPath(new URL(`../policies/${slug}/source.html`, import.meta.url)), 'utf8');

/** Reads a policy in the browser's real side panel, which stays open beside the tabs, and saves it there. */
async function readAndSaveInPanel(reading: ReadingBrowser, url: string, name: string, isOpen: boolean): Promise<void> {
  const page = await reading.open(url);
  const tabId = await reading.tabId(page);
  await expect.poll(() => reading.badge(tabId)).toMatch(/^\d+$|^✓$/);
  const panel = await (isOpen ? reading.panel() : reading.openPanel(page));
  await expect(panel.locator('.card h1')).toContainText(name);
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(panel.getByRole('button', { name: 'Saved' })).toBeVisible();
}

const takeOut = async (library: Page) => {
  const [download] = await Promise.all([
    library.waitForEvent('download'),
    library.getByRole('button', { name: 'Save the whole library to a file' }).click(),
  ]);
  return readFile(await download.path());
};

test('three policies are kept, found, compared, followed, answered and backed up', async ({ profile, server }) => {
  test.setTimeout(120_000);
  const changing = server.put('/story/privacy.html', await sourceOf(slugs[0]));
  const urls = [changing, `${server.origin}/${slugs[1]}/privacy.html`, `${server.origin}/${slugs[2]}/privacy.html`];

  await test.step('read three, save them, close the browser', async () => {
    const reading = await ReadingBrowser.start(profile);
    for (const [i, name] of ['轻舟借款', '小禾', '云桐'].entries()) await readAndSaveInPanel(reading, urls[i]!, name, i > 0);
    expect(reading.requestsAbroad()).toEqual([]);
    await reading.close();
  });

  let reading = await ReadingBrowser.start(profile);
  try {
    let library = await openLibrary(reading);
    let rows = library.locator('.app-row');

    await test.step('find one by a Chinese word in its text', async () => {
      await expect(rows).toHaveCount(3);
      await library.getByLabel('Search the full text').fill('舟行云科');
      await expect(rows).toHaveCount(1);
      await expect(rows.locator('h2')).toHaveText('轻舟借款');
      await expect(library.locator('.excerpt')).toContainText('舟行云科');
      // What the cards say is searched too, in the reader's language: here a choice that all three offer.
      await library.getByLabel('Search the full text').fill('close the account');
      await expect(rows).toHaveCount(3);
      await library.getByLabel('Search the full text').fill('nothing of the kind');
      await expect(rows).toHaveCount(0);
      await library.getByLabel('Search the full text').fill('');
      await expect(rows).toHaveCount(3);
    });

    await test.step('compare the three, open a quote from a cell', async () => {
      for (const box of await library.getByRole('checkbox', { name: /^Compare / }).all()) await box.check();
      await library.getByRole('link', { name: 'Compare', exact: true }).click();
      await expect(library.locator('.comparison thead th')).toHaveCount(4);
      const matters = library.locator('.comparison tbody tr:not(.group-row)');
      const all = await matters.count();
      await library.getByLabel('Differences only').check();
      await expect.poll(() => matters.count()).toBeLessThan(all);
      await library.getByLabel('All rows').check();
      const cell = library.locator('.comparison td details').first();
      await cell.locator('summary').click();
      const quote = cell.locator('.quote').first();
      const [opened] = await Promise.all([reading.context.waitForEvent('page'), quote.click()]);
      await opened.waitForURL(/privacy\.html/);
      await opened.close();

      // Arrow keys go from cell to cell.
      await cell.locator('summary').focus();
      await library.keyboard.press('ArrowDown');
      expect(await library.locator(':focus').evaluate((element) => element.matches('td summary'))).toBe(true);

      // A narrow window has one policy under the other, in a table still; down goes to the next of them.
      const cells = await library.getByRole('table').getByRole('cell').count();
      await library.setViewportSize({ width: 320, height: 700 });
      await expect(library.locator('.stacked')).toBeVisible();
      expect(await library.getByRole('table').getByRole('cell').count()).toBe(cells);
      expect(await library.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await cell.locator('summary').focus();
      await library.keyboard.press('ArrowDown');
      expect(await library.evaluate(() => document.activeElement?.closest('tr')?.rowIndex)).toBe(
        await cell.evaluate((element) => element.closest('tr')?.rowIndex),
      );
      await library.getByRole('button', { name: /^Ways out/ }).click();
      await expect(library.getByRole('rowheader', { name: /^Ways out/ })).toBeInViewport();
      await library.setViewportSize({ width: 1280, height: 900 });
      await expect(library.locator('.stacked')).toHaveCount(0);

      // Heads stay in sight; paper is white, with the table alone on it.
      await library.locator('.table-frame').evaluate((frame) => {
        frame.scrollIntoView();
        frame.scrollTo(0, 1500);
      });
      await expect(library.locator('.comparison thead th').nth(1)).toBeInViewport();
      await library.emulateMedia({ media: 'print', colorScheme: 'dark' });
      await expect(library.locator('.library-header')).toBeHidden();
      await expect(library.locator('.compare-bar')).toBeHidden();
      await expect(library.locator('.comparison thead th').first()).toHaveCSS('position', 'static');
      await expect(library.locator('body')).toHaveCSS('color', 'rgb(31, 37, 41)');
      await library.emulateMedia({ media: null, colorScheme: null });

      const [csv] = await Promise.all([library.waitForEvent('download'), library.getByRole('button', { name: 'Save as CSV' }).click()]);
      expect(await readFile(await csv.path(), 'utf8')).toMatch(/^\uFEFFGroup,Item,/);
      const [markdown] = await Promise.all([
        library.waitForEvent('download'),
        library.getByRole('button', { name: 'Save as Markdown' }).click(),
      ]);
      expect(await readFile(await markdown.path(), 'utf8')).toMatch(/^# Comparison of privacy policies/);
    });

    await test.step('meet a changed version of one, and see exactly the change', async () => {
      const original = await sourceOf(slugs[0]);
      const changed = original.replace('</body>', '<h2>补充说明</h2><p>我们会收集您的基因信息，用于评估您的信用状况。</p></body>');
      expect(changed).not.toBe(original);
      server.put('/story/privacy.html', changed);
      const page = await reading.open(changing);
      const tabId = await reading.tabId(page);
      await expect.poll(() => reading.badge(tabId)).toMatch(/^Δ\d+$/);
      const panel = await reading.openPanel(page);
      await expect(panel.getByRole('heading', { name: 'Changed since you saved it' })).toBeVisible();
      const href = await panel.getByRole('link', { name: 'All changes, word by word' }).getAttribute('href');
      const changes = await reading.open(`chrome-extension://${reading.extensionId}${href}`);
      await expect(changes.getByText('They changed their policy')).toBeVisible();
      await expect(changes.locator('.text-changes ins')).toHaveText(['补充说明', '我们会收集您的基因信息，用于评估您的信用状况。']);
      await expect(changes.locator('.text-changes del')).toHaveCount(0);
      await expect(changes.locator('.ours')).toHaveCount(0);

      // Saving the new wording settles it. The panel speaks of the tab in front.
      await page.bringToFront();
      await panel.getByRole('button', { name: 'Save', exact: true }).click();
      await expect(panel.getByRole('heading', { name: 'Changed since you saved it' })).toHaveCount(0);
      await expect.poll(() => reading.badge(tabId)).toMatch(/^\d+$/);
      await changes.close();
      await page.close();
    });

    // The connection that drives the side panel takes the downloads with it: what follows saves files.
    expect(reading.requestsAbroad()).toEqual([]);
    await reading.close();
    reading = await ReadingBrowser.start(profile);
    library = await openLibrary(reading);
    rows = library.locator('.app-row');

    await test.step('write the letter for closing the account', async () => {
      await library.getByRole('link', { name: '轻舟借款', exact: true }).click();
      await expect(library.locator('.timeline > li')).toHaveCount(2);
      await library.getByRole('link', { name: 'Letters' }).first().click();
      await library.getByLabel('What do you want?').selectOption('close-account');
      await library.getByLabel('Registered number or account').fill('13000000000');
      await library.getByLabel('Your name').fill('王小明');
      const paper = library.locator('.paper');
      for (const part of ['轻舟借款', '13000000000', '王小明', '个人信息保护法']) await expect(paper).toContainText(part);
      await expect(library.locator('.steps li').first()).toHaveText('我的');
      const call = await library.getByRole('link', { name: 'Call' }).getAttribute('href');
      expect(call).toMatch(/^tel:\d+$/);
      const mail = new URL((await library.getByRole('link', { name: 'Write the email' }).first().getAttribute('href'))!);
      expect(mail.protocol).toBe('mailto:');
      expect(mail.searchParams.get('subject')).toContain('轻舟借款');
      expect(mail.searchParams.get('body')).toContain('王小明');
      await library.getByLabel('Language of the letter').selectOption('English');
      await expect(paper).toContainText('close my account');
      // Nothing typed is stored.
      const stored = await library.evaluate(async () =>
        JSON.stringify([{ ...localStorage }, await chrome.storage.local.get(null), await chrome.storage.session.get(null)]),
      );
      expect(stored).not.toContain('王小明');
      await library.goBack();
      const [evidence] = await Promise.all([
        library.waitForEvent('download'),
        library.getByRole('button', { name: 'Evidence file' }).first().click(),
      ]);
      expect(await readFile(await evidence.path(), 'utf8')).toContain('<!doctype html>');
    });

    await test.step('export, wipe, import, and find the same library', async () => {
      await library.getByLabel('Tags, with commas between them').fill('常用，待比较');
      await library.getByLabel('Notes', { exact: true }).fill('利率待问');
      await library.getByRole('button', { name: 'Save name, tags and notes' }).click();
      await expect(library.locator('form [role=status]')).toHaveText('Saved');
      await library.getByRole('link', { name: 'Backup' }).click();
      const before = await takeOut(library);
      await library.getByRole('button', { name: 'Delete everything…' }).click();
      await library.getByRole('button', { name: 'Yes, delete everything' }).click();
      await expect(library.getByText(/^Everything has been deleted/)).toBeVisible();
      expect(await library.evaluate(rowsInTables)).toEqual([0, 0, 0, 0, 0, 0]);
      await library.getByLabel('Library file').setInputFiles({ name: 'library.json', mimeType: 'application/json', buffer: before });
      await expect(library.getByText('This file would add 4, update 0')).toBeVisible();
      await library.getByRole('button', { name: 'Import', exact: true }).click();
      await expect(library.getByText('The library was imported.')).toBeVisible();
      expect((await takeOut(library)).equals(before)).toBe(true);
      await library.getByRole('link', { name: 'Policies' }).click();
      await expect(rows).toHaveCount(3);
      await library.getByLabel('Search the full text').fill('利率待问');
      await expect(rows.locator('h2')).toHaveText('轻舟借款');
    });
    expect(reading.requestsAbroad()).toEqual([]);
  } finally {
    await reading.close();
  }
});

async function rowsInTables(): Promise<number[]> {
  const database = await new Promise<IDBDatabase>((ready) => {
    const open = indexedDB.open('mingbai');
    open.onsuccess = () => ready(open.result);
  });
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  const counts = await Promise.all(
    names.map(
      (name) =>
        new Promise<number>((ready) => {
          const count = transaction.objectStore(name).count();
          count.onsuccess = () => ready(count.result);
        }),
    ),
  );
  database.close();
  return counts;
}
