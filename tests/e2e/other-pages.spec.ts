import { expect, test } from './support/test.ts';

const news = `<!doctype html><html lang="en"><title>Ferry timetable</title><h1>Ferry timetable</h1>
<p>The first ferry leaves at seven, the last one at nine in the evening.</p>`;

test('a page without a policy says so, and can be read anyway', async ({ reading, server }) => {
  const page = await reading.open(server.put('/ferry.html', news));
  const panel = await reading.openPanel(page);
  await expect(panel.getByRole('heading', { name: 'No privacy policy found on this page' })).toBeVisible();
  expect(await reading.badge(await reading.tabId(page))).toBe('');
  await panel.getByRole('button', { name: 'Read this page anyway' }).click();
  await expect(panel.getByRole('heading', { name: 'What they take' })).toBeVisible();
  await expect(panel.getByText(/No data that they take were found/)).toBeVisible();
});

test('a page without text says what happened and offers another try', async ({ reading, server }) => {
  const url = server.put('/empty.html', '<!doctype html><title>Empty</title>');
  const page = await reading.open(url);
  const panel = await reading.openPanel(page);
  await panel.getByRole('button', { name: 'Read this page anyway' }).click();
  await expect(panel.getByText(/No text was found on the page/)).toBeVisible();
  await page.evaluate(() => {
    document.body.innerHTML = '<h1>Hello</h1><p>Some text has arrived by now.</p>';
  });
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect(panel.getByRole('heading', { name: 'What they take' })).toBeVisible();
});

test("one of the browser's own pages cannot be read", async ({ reading }) => {
  const page = await reading.open('chrome://version/');
  const panel = await reading.openPanel(page);
  await expect(panel.getByRole('heading', { name: 'This page cannot be read' })).toBeVisible();
});

test('the panel follows the reader from page to page', async ({ reading, server }) => {
  const page = await reading.open(`${server.origin}/sample-qingzhou/privacy.html`);
  const panel = await reading.openPanel(page);
  await expect(panel.locator('.card')).toBeVisible();
  await page.goto(server.put('/ferry.html', news));
  await expect(panel.getByRole('heading', { name: 'No privacy policy found on this page' })).toBeVisible();
  await expect.poll(async () => reading.badge(await reading.tabId(page))).toBe('');
  await page.goBack();
  await expect(panel.locator('.card')).toBeVisible();
});
