import { manyPartnersPage } from './support/many-partners.ts';
import { expect, test } from './support/test.ts';

test('1,800 partners are a list to search, of which only what is looked at is drawn', async ({ reading, server }) => {
  const panel = await reading.panelInTab(await reading.open(server.put('/many/privacy.html', manyPartnersPage(1800))));
  const elements = () => panel.evaluate(() => document.querySelectorAll('*').length);
  await panel.locator('.card').waitFor();
  await expect(panel.locator('.glance')).toContainText('1,800');
  expect(await elements()).toBeLessThan(1500);

  // One field finds a company wherever it is folded, and keeps short what it shows.
  const find = panel.getByRole('searchbox', { name: 'Find in this card' });
  await find.fill('银行');
  await expect(panel.locator('.find .line')).toHaveCount(40);
  await find.fill('第1797 银行');
  await expect(panel.locator('.find .line-title')).toHaveText([/第1797银行/, /^Lenders/]);
  await panel.locator('.find summary').first().click();
  await expect(panel.locator('.find .quote').first()).toContainText('第1797银行');
  await find.fill('');
  await expect(panel.locator('.find .line')).toHaveCount(0);

  const line = panel.locator('#gets .line', { hasText: 'Lenders' });
  await line.locator('> details > summary').click();
  const search = line.getByRole('searchbox');
  await expect(line.locator('.names li')).toHaveCount(40);
  await search.fill('第1797');
  await expect(line.locator('.names li')).toHaveText([/第1797银行/]);
  await search.fill('没有这一家');
  await expect(line.getByText('Nothing matches')).toBeVisible();
  await search.fill('');
  await line.getByRole('button', { name: 'Show 200 more' }).click();
  await expect(line.locator('.names li')).toHaveCount(240);
  expect(await elements()).toBeLessThan(2500);
});
