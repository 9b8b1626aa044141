import { expect, test } from './support/test.ts';

test('a policy that is a PDF is read in the panel, when asked for', async ({ reading, server }) => {
  // Print it first: a headless browser makes the file.
  const source = await reading.open(`${server.origin}/sample-qingzhou/privacy.html`);
  const session = await reading.context.newCDPSession(source);
  const { data } = await session.send('Page.printToPDF');
  const url = server.put('/files/privacy.pdf', Buffer.from(data, 'base64'), 'application/pdf');

  const page = await reading.open(url);
  const panel = await reading.openPanel(page);
  await expect(panel.getByRole('heading', { name: 'This policy is a PDF file' })).toBeVisible();
  reading.fetchedOnRequest.push(url);
  await panel.getByRole('button', { name: 'Read the PDF' }).click();
  await expect(panel.locator('#takes .line').first()).toBeVisible();

  const line = panel.locator('#takes .line > details').first();
  await line.locator('> summary').click();
  await line.locator('.quote').first().click();
  await expect(line.getByText(/search for the sentence/)).toBeVisible();
});

test('a broken PDF says so', async ({ reading, server }) => {
  const url = server.put('/files/broken.pdf', 'not a PDF at all', 'application/pdf');
  const page = await reading.open(url);
  reading.fetchedOnRequest.push(url);
  const panel = await reading.openPanel(page);
  await panel.getByRole('button', { name: 'Read the PDF' }).click();
  await expect(panel.getByText(/broken, or not a PDF/)).toBeVisible();
});
