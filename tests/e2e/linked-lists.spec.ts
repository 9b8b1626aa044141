import { highlighted } from './support/highlight.ts';
import { putLinkedPolicy, putPagedPolicy } from './support/linked-pages.ts';
import { readings } from './support/library.ts';
import { expect, test } from './support/test.ts';

test('lists that a policy links to are named, read on a click, and joined to its card', async ({ reading, server }) => {
  const page = await reading.open(putLinkedPolicy(server));
  const panel = await reading.panelInTab(page);
  const linked = panel.locator('#linked');
  await expect(linked.getByText('not read yet')).toHaveCount(3);
  await expect(panel.locator('.glance').getByRole('link', { name: '3 linked lists were not opened' })).toBeVisible();
  await expect(panel.locator('#gets')).not.toContainText('千帆');

  const line = linked.locator('.line', { hasText: '第三方SDK目录' });
  await line.locator('> details > summary').click();
  const opened = reading.context.waitForEvent('page');
  await line.getByRole('button', { name: 'Open and read it' }).click();
  const tab = await opened;
  await expect(line.locator('.chip')).toHaveText('read');
  await expect(panel.locator('#gets')).toContainText(/3/);
  expect(tab.isClosed()).toBe(true);

  // The list leads to another one, which is named in turn, and read on a click of its own; that one leads back and no further.
  const inner = linked.locator('.line', { hasText: '关联公司SDK目录' });
  await expect(inner.locator('.chip')).toHaveText('not read yet');
  await inner.locator('> details > summary').click();
  await inner.getByRole('button', { name: 'Open and read it' }).click();
  await expect(inner.locator('.chip')).toHaveText('read');
  await expect(panel.locator('#gets')).toContainText(/6/);
  await expect(linked.locator('.line')).toHaveCount(4);

  // A quote of the list says where it stands, and leads there.
  const folded = panel.locator('#gets details:not([open]) > summary:visible');
  while ((await folded.count()) > 0) await folded.first().click();
  const quote = panel.locator('#gets .quote', { hasText: '千帆' }).first();
  await expect(quote).toContainText('On the linked page');
  const shown = reading.context.waitForEvent('page');
  await quote.click();
  const there = await shown;
  await expect.poll(() => highlighted(there)).toContain('千帆');

  // Read again, the policy keeps its list: one wording, one place in the library.
  await panel.bringToFront();
  await panel.getByRole('button', { name: 'Read again' }).click();
  await expect(panel.locator('.refreshing')).toHaveCount(0);
  await expect(linked.getByText('not read yet')).toHaveCount(2);
  expect((await readings(panel)).filter(({ address }) => address.endsWith('/linked/privacy.html'))).toHaveLength(1);
});

test('a linked PDF is read too; what cannot be opened says so and stays unread', async ({ reading, server }) => {
  const page = await reading.open(putLinkedPolicy(server));
  const panel = await reading.panelInTab(page);
  reading.fetchedOnRequest.push(`${server.origin}/linked/partners.pdf`);
  const pdf = panel.locator('#linked .line', { hasText: '合作机构名单' });
  await pdf.locator('> details > summary').click();
  await pdf.getByRole('button', { name: 'Open and read it' }).click();
  await expect(pdf.locator('.chip')).toHaveText('read');

  const gone = panel.locator('#linked .line', { hasText: '/linked/gone.html' });
  await gone.locator('> details > summary').click();
  await gone.getByRole('button', { name: 'Open and read it' }).click();
  await expect(gone.getByText(/could not be opened or read/)).toBeVisible();
  await expect(gone.locator('.chip')).toHaveText('not read yet');
});

test('a policy on several pages is joined page by page', async ({ reading, server }) => {
  const panel = await reading.panelInTab(await reading.open(putPagedPolicy(server)));
  const pages = panel.locator('#linked .line');
  await expect(panel.locator('#linked .chip')).toHaveText(['not read yet']);
  const readLast = async () => {
    await pages.last().locator('> details > summary').click();
    await pages.last().getByRole('button', { name: 'Open and read it' }).click();
  };
  await readLast();
  await expect(panel.locator('#linked .chip')).toHaveText(['read', 'not read yet']);
  await readLast();
  await expect(panel.locator('#linked .chip')).toHaveText(['read', 'read']);
  await panel.locator('#gets .line', { hasText: 'Lenders and funding institutions' }).locator('summary').click();
  await expect(panel.locator('#gets')).toContainText('Lenders and funding institutions get bank card number');
  await panel.locator('#outs .line > details > summary').first().click();
  await expect(panel.locator('#outs')).toContainText('400-000-1234');
});
