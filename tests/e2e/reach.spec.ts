import type { ReadingBrowser } from './support/reading-browser.ts';
import { expect, test } from './support/test.ts';

const signUp = (link: string) => `<!doctype html><html lang="zh"><meta charset="utf-8"><title>注册</title><h1>注册账号</h1>
<form><label>手机号 <input type="tel"></label><label><input type="checkbox">我已阅读并同意${link}</label><button type="button">注册</button></form>`;

/** What a click in a menu, or a key, calls: no test can reach the browser's own menus. */
function click(reading: ReadingBrowser, menuItemId: string, tabUrl: string, more: Record<string, string> = {}): Promise<void> {
  return reading.worker.evaluate(
    async ([id, url, info]) => {
      const [tab] = await chrome.tabs.query({ url });
      const { onClicked } = chrome.contextMenus as unknown as { onClicked: { dispatch: (...args: unknown[]) => void } };
      onClicked.dispatch({ menuItemId: id, ...info }, tab);
    },
    [menuItemId, tabUrl, more] as const,
  );
}

test('a sign-up page that links to a policy is marked; the policy is opened and read on a click, not before', async ({
  reading,
  server,
}) => {
  const asked: string[] = [];
  reading.context.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const page = await reading.open(server.put('/sign-up.html', signUp('<a href="/sample-qingzhou/privacy.html">《隐私政策》</a>')));
  const tabId = await reading.tabId(page);
  await expect.poll(() => reading.badge(tabId)).toBe('↗');
  const panel = await reading.openPanel(page);
  await expect(panel.getByRole('heading', { name: 'This page links to a policy' })).toBeVisible();
  const read = panel.getByRole('button', { name: 'Read “隐私政策”' });
  await expect(read).toBeVisible();
  expect(asked.filter((path) => path.includes('privacy'))).toEqual([]);
  const opened = reading.context.waitForEvent('page');
  await read.click();
  expect((await opened).url()).toContain('/sample-qingzhou/privacy.html');
  await expect(panel.locator('.card h1')).toHaveText('轻舟借款');
});

test('with automatic reading off, the policy that was asked for is read all the same', async ({ reading, server }) => {
  await reading.set({ automatic: false });
  const page = await reading.open(server.put('/sign-up.html', signUp('<a href="/sample-qingzhou/privacy.html">《隐私政策》</a>')));
  const panel = await reading.openPanel(page);
  await panel.getByRole('button', { name: 'Read “隐私政策”' }).click();
  await expect(panel.locator('.card h1')).toHaveText('轻舟借款');
});

test('a policy that only a script opens is named', async ({ reading, server }) => {
  const page = await reading.open(server.put('/script.html', signUp('<a href="javascript:;">《隐私政策》</a>')));
  const panel = await reading.openPanel(page);
  await expect(panel.getByText(/This page also mentions “隐私政策”, but has no link to it/)).toBeVisible();
});

test('an ordinary page has no mark, whatever its footer links to', async ({ reading, server }) => {
  const page = await reading.open(
    server.put('/news.html', '<!doctype html><title>News</title><p>Rain.</p><footer><a href="/p">Privacy policy</a></footer>'),
  );
  await page.waitForTimeout(800);
  expect(await reading.badge(await reading.tabId(page))).toBe('');
});

test('the menus read a page and a linked policy, and lead to library, settings and reading page', async ({ reading, server }) => {
  const plain = server.put(
    '/plain.html',
    '<!doctype html><html lang="zh"><meta charset="utf-8"><title>A</title><p>我们收集您的手机号码。</p>',
  );
  const page = await reading.open(plain);
  const tabId = await reading.tabId(page);
  await click(reading, 'read-page', plain);
  await expect.poll(() => reading.badge(tabId)).toMatch(/^(?:✓|\d+)$/);
  for (const [item, opens] of [
    ['library', '/library.html'],
    ['settings', '/options.html'],
    ['read-by-hand', '/reading-page.html'],
  ] as const) {
    await click(reading, item, plain);
    await expect.poll(() => reading.context.pages().some((one) => one.url().includes(opens)), item).toBe(true);
  }
  const linkUrl = `${server.origin}/xiaohe-credit/privacy.html`;
  await click(reading, 'read-link', plain, { linkUrl });
  await expect.poll(() => reading.context.pages().some((one) => one.url() === linkUrl)).toBe(true);
  const linked = reading.context.pages().find((one) => one.url() === linkUrl)!;
  await expect.poll(async () => reading.badge(await reading.tabId(linked))).toMatch(/^\d+$/);
});

test('keys open the panel, read the page and open the library', async ({ reading, server }) => {
  const commands = await reading.worker.evaluate(() => chrome.commands.getAll());
  expect(commands.map(({ name }) => name)).toEqual(['_execute_action', 'open-library', 'read-page']);
  // The browser gives a key that is free; the settings page says which.
  expect(commands.slice(0, 2).map(({ shortcut }) => shortcut)).toEqual(['Alt+Shift+M', 'Alt+Shift+L']);
  const url = server.put('/key.html', '<!doctype html><html lang="zh"><meta charset="utf-8"><title>A</title><p>我们收集您的手机号码。</p>');
  const tabId = await reading.tabId(await reading.open(url));
  await reading.worker.evaluate(async (at) => {
    const [tab] = await chrome.tabs.query({ url: at });
    (chrome.commands.onCommand as unknown as { dispatch: (...args: unknown[]) => void }).dispatch('read-page', tab);
  }, url);
  await expect.poll(() => reading.badge(tabId)).toMatch(/^(?:✓|\d+)$/);
});
