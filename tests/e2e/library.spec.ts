import { open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openLibrary, readAndSave } from './support/library.ts';
import { expect, test } from './support/test.ts';

const sourceOf = (slug: string) => readFile(fileURLToPath(new URL(`../policies/${slug}/source.html`, import.meta.url)), 'utf8');

test("the library opens from the panel, the toolbar button's menu and the shortcut, in one tab", async ({ reading, server }) => {
  const page = await reading.open(`${server.origin}/sample-qingzhou/privacy.html`);
  const panel = await reading.openPanel(page);
  const pages = () => reading.context.pages().filter((one) => one.url().includes('/library.html'));
  const [fromPanel] = await Promise.all([reading.context.waitForEvent('page'), panel.getByRole('link', { name: 'Library' }).click()]);
  await expect(fromPanel.locator('main h1')).not.toBeEmpty();
  const commands = await reading.worker.evaluate(() => chrome.commands.getAll());
  expect(commands.find(({ name }) => name === 'open-library')?.shortcut).toBe('Alt+Shift+L');
  type Dispatching = { dispatch: (...told: unknown[]) => void };
  await reading.worker.evaluate(() => (chrome.commands.onCommand as unknown as Dispatching).dispatch('open-library'));
  await reading.worker.evaluate(() => (chrome.contextMenus.onClicked as unknown as Dispatching).dispatch({ menuItemId: 'library' }));
  await expect.poll(() => fromPanel.evaluate(() => document.visibilityState)).toBe('visible');
  expect(pages()).toHaveLength(1);
});

test('a file that is no library leaves the library as it was, and says what is wrong', async ({ reading, server, profile }) => {
  await readAndSave(reading, `${server.origin}/xiaohe-credit/privacy.html`);
  const library = await openLibrary(reading, '#/backup');
  const takeOut = async () => {
    const [download] = await Promise.all([
      library.waitForEvent('download'),
      library.getByRole('button', { name: 'Save the whole library to a file' }).click(),
    ]);
    return readFile(await download.path());
  };
  const before = await takeOut();
  const give = (name: string, buffer: Buffer) =>
    library.getByLabel('Library file').setInputFiles({ name, mimeType: 'application/json', buffer });
  await give('cut.json', before.subarray(0, before.length / 2));
  await expect(library.getByText(/breaks off in the middle.*as it was/)).toBeVisible();
  await give('foreign.json', Buffer.from('{"bookmarks":[]}'));
  await expect(library.getByText(/not a library of Mingbai.*as it was/)).toBeVisible();
  await give('damaged.json', Buffer.from(before.toString().replace(/"readAt":\d+/, '"readAt":"soon"')));
  await expect(library.getByText(/damaged \(policies\.0\.readAt\).*as it was/)).toBeVisible();

  // 500 MB of nothing, and 500 MB that begin as a library does.
  for (const [name, beginning, said] of [
    ['nothing.json', '', /not JSON.*as it was/],
    ['begun.json', before.subarray(0, before.indexOf('\n') + 1), /damaged.*as it was/],
  ] as const) {
    const huge = path.join(profile, name);
    const handle = await open(huge, 'w');
    await handle.write(beginning as string);
    await handle.truncate(500 * 1024 * 1024);
    await handle.close();
    await library.getByLabel('Library file').setInputFiles(huge);
    await expect(library.getByText(said)).toBeVisible({ timeout: 30_000 });
  }
  expect((await takeOut()).equals(before)).toBe(true);

  await give('library.json', before);
  await expect(library.getByText('This file would add 0, update 0, mark 0 as saved, and leave 1 as they are.')).toBeVisible();
});

test('deleting is undone', async ({ reading, server }) => {
  await readAndSave(reading, `${server.origin}/sample-qingzhou/privacy.html`);
  const library = await openLibrary(reading);
  await library.getByRole('button', { name: /^Delete/ }).click();
  await expect(library.locator('.app-row')).toHaveCount(0);
  await library.getByRole('button', { name: 'Undo' }).click();
  await expect(library.locator('.app-row')).toHaveCount(1);
  await expect(library.getByRole('button', { name: /^Saved/ })).toBeVisible();
});

test('apps are renamed, tagged, merged and split', async ({ reading, server }) => {
  for (const slug of ['sample-qingzhou', 'xiaohe-credit']) await readAndSave(reading, `${server.origin}/${slug}/privacy.html`);
  const library = await openLibrary(reading);
  const rows = library.locator('.app-row');
  await rows.first().getByRole('heading').getByRole('link').click();
  await library.getByLabel('Name', { exact: true }).fill('我的贷款');
  await library.getByLabel('Tags, with commas between them').fill('常用，待比较');
  await library.getByLabel('Notes', { exact: true }).fill('利率待问');
  await library.getByRole('button', { name: 'Save name, tags and notes' }).click();
  await expect(library.locator('h1')).toHaveText('我的贷款');

  await library.getByLabel('Add the policies of this app here').selectOption({ index: 1 });
  await library.getByRole('button', { name: 'Merge' }).click();
  await expect(library.locator('.timeline > li')).toHaveCount(2);
  await library.getByRole('link', { name: 'Policies' }).click();
  await expect(rows).toHaveCount(1);
  await expect(rows.locator('.chip')).toHaveText(['常用', '待比较']);

  await rows.getByRole('heading').getByRole('link').click();
  await library.locator('.splits button').first().click();
  await expect(library.locator('.timeline > li')).toHaveCount(1);
  await library.getByRole('link', { name: 'Policies' }).click();
  await expect(rows).toHaveCount(2);
  await library.getByLabel('Tag', { exact: true }).selectOption('常用');
  await expect(rows).toHaveCount(1);
  await expect(rows.locator('h2')).toHaveText('我的贷款');
});

test('what moved or has another number is no change', async ({ reading, server }) => {
  const original =
    '<!doctype html><html lang="zh-CN"><title>苔原借款隐私政策</title><body><h1>苔原借款隐私政策</h1>' +
    '<p>青州苔原小额贷款有限公司（以下称“我们”）运营苔原借款 App，本隐私政策说明我们如何处理您的个人信息。</p>' +
    '<h2>一、收集</h2><p>为了核实身份，我们会收集您的姓名、手机号码和身份证号码。</p><p>为了评估额度，我们会收集您的收入和工作单位。</p>' +
    '<h2>二、提供</h2><p>我们会向柏叶银行股份有限公司提供您的姓名和手机号码，用于审核借款。</p>' +
    '<h2>三、您的权利</h2><p>您可以在“我的 > 设置 > 注销账号”中注销账号，我们会在十五个工作日内处理完毕。</p></body></html>';
  const url = server.put('/renumbered/privacy.html', original);
  const page = await readAndSave(reading, url);
  const [head, collect, share, rights] = original.split(/(?=<h2>)/);
  server.put('/renumbered/privacy.html', [head, share!.replace('二、', '一、'), collect!.replace('一、', '二、'), rights].join(''));
  await page.reload();
  const library = await openLibrary(reading);
  const link = library.getByRole('link', { name: '苔原借款', exact: true });
  await link.click();
  await expect(library.locator('.timeline > li')).toHaveCount(2);
  await library.getByRole('link', { name: 'Changes since the version before' }).click();
  await expect(library.getByText(/^Nothing/)).toBeVisible();
  await expect(library.locator('.text-changes li')).toHaveCount(0);
  expect(await reading.badge(await reading.tabId(page))).not.toMatch(/Δ/);
});

test('a card of an older engine is made afresh before it meets others; what differs is called ours', async ({ reading, server }) => {
  const original = await sourceOf('sample-qingzhou');
  const url = server.put('/engines/privacy.html', original);
  const page = await readAndSave(reading, url);
  await readAndSave(reading, `${server.origin}/xiaohe-credit/privacy.html`);
  const library = await openLibrary(reading);
  const age = () =>
    library.evaluate(async (address) => {
      const database = await new Promise<IDBDatabase>((ready) => {
        const asked = indexedDB.open('mingbai');
        asked.onsuccess = () => ready(asked.result);
      });
      const store = database.transaction('snapshots', 'readwrite').objectStore('snapshots');
      const all = await new Promise<{ address: string; engine: string; card: { engine: string; collected: unknown[] } }[]>((ready) => {
        const asked = store.getAll();
        asked.onsuccess = () => ready(asked.result);
      });
      const old = all.filter((one) => one.address === address);
      // As an engine would have left it that saw less.
      for (const one of old) store.put({ ...one, engine: '0', card: { ...one.card, engine: '0', collected: one.card.collected.slice(3) } });
      await new Promise((done) => {
        store.transaction.oncomplete = done;
      });
      database.close();
      return old[0]!.card.collected.length;
    }, url);

  const collected = await age();
  await library.reload();
  await expect(library.locator('.app-row')).toHaveCount(2);
  for (const box of await library.getByRole('checkbox', { name: /^Compare / }).all()) await box.check();
  await library.getByRole('link', { name: 'Compare', exact: true }).click();
  await expect(library.getByText(/^1 older card was made again/)).toBeVisible();
  const column = await library.locator('.comparison thead th').allTextContents();
  const place = column.findIndex((text) => text.includes('轻舟'));
  const taken = library
    .locator('.comparison tbody')
    .first()
    .locator(`tr:not(.group-row) > :nth-child(${place + 1}):is(.state-yes, .state-optional)`);
  expect(await taken.count()).toBeGreaterThanOrEqual(collected);

  // They change a sentence, and our engine has learned three kinds of data since: two lists, told apart.
  await age();
  server.put('/engines/privacy.html', original.replace('</body>', '<p>我们会收集您的宠物名字。</p></body>'));
  await page.reload();
  await library.goto(`chrome-extension://${reading.extensionId}/library.html`);
  await library.getByRole('link', { name: '轻舟借款', exact: true }).click();
  await expect(library.locator('.timeline > li')).toHaveCount(2);
  await library.getByRole('link', { name: 'Changes since the version before' }).click();
  await expect(library.locator('.text-changes ins')).toHaveText(['我们会收集您的宠物名字。']);
  await expect(library.locator('.ours')).toContainText('Mingbai now reads it differently');
  await expect(library.locator('.ours .line, .ours details, .ours li').first()).toBeVisible();
  await expect(library.getByRole('region', { name: /^Facts/ }).locator('li')).toHaveCount(0);
  await library.goBack();
  await library.getByRole('link', { name: 'Card', exact: true }).last().click();
  await expect(library.locator('.ours')).toContainText('Mingbai now reads it differently');
});
