import { expect, test } from './support/test.ts';
import { violations, violationsOfColour } from './support/violations.ts';

test('axe finds nothing in any view of the library', async ({ reading, server }) => {
  test.setTimeout(240_000);
  const original = await (await fetch(`${server.origin}/sample-qingzhou/privacy.html`)).text();
  const changing = server.put('/axe/privacy.html', original);
  const page = await reading.open(changing);
  for (const policy of [await reading.open(`${server.origin}/xiaohe-credit/privacy.html`), page]) {
    const panel = await reading.panelInTab(policy);
    await panel.getByRole('button', { name: 'Save', exact: true }).click();
    await panel.locator('[aria-pressed=true]').waitFor();
  }
  server.put('/axe/privacy.html', original.replace('</body>', '<h2>补充说明</h2><p>我们会收集您的通话记录。</p></body>'));
  await page.reload();
  const panel = await reading.panelInTab(page);
  await panel.locator('.saved-changes').waitFor();
  expect(await violations(panel)).toEqual([]);

  const library = await reading.open(`chrome-extension://${reading.extensionId}/library.html`);
  const links = library.locator('.app-row h2 a');
  await expect(links).toHaveCount(2);
  const apps = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).hash.slice('#/app/'.length)));
  await library.goto(`chrome-extension://${reading.extensionId}/library.html#/app/${apps[0]}`);
  const hrefs = await Promise.all(
    ['#/card/', '#/letters/', '#/changes/'].map((start) => library.locator(`a[href^="${start}"]`).first().getAttribute('href')),
  );
  const views = ['#/', `#/app/${apps[0]}`, ...hrefs, `#/compare/${apps.join(',')}`, '#/partners', '#/backup', '#/app/nobody'];
  for (const view of views) {
    await library.evaluate((to) => {
      location.hash = to;
    }, view!);
    await library.locator('main h1').waitFor();
    await library.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    expect(await violations(library), `${view} light`).toEqual([]);
    await library.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await violationsOfColour(library), `${view} dark`).toEqual([]);
    if (view?.startsWith('#/compare')) {
      await library.locator('.comparison td summary').first().click();
      expect(await violations(library), 'open cell').toEqual([]);
      await library.setViewportSize({ width: 320, height: 900 });
      await library.locator('.stacked').waitFor();
      expect(await violations(library), 'one policy under the other').toEqual([]);
      await library.setViewportSize({ width: 1280, height: 900 });
    }
  }
  await library.evaluate(() => {
    location.hash = '#/partners';
  });
  await expect(library.getByRole('img', { name: 'Who is named by which app' })).toBeVisible();
});
