import { manyPartnersPage } from './support/many-partners.ts';
import { expect, test } from './support/test.ts';

test('1,800 partners are a list to search, of which only what is looked at is drawn', async ({ reading, server }) => {
  const panel = await reading.panelInTab(await reading.open(server.put('/many/privacy.html', manyPartnersPage(1800))));
  const elements = () => panel.evaluate(() => document.querySelectorAll('*').length);
  await panel.locator('.card').waitFor();
  await expect(panel.locator('.glance')).toContainText('1,800');
  expect(await elements()).toBeLessThan(1500);

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
