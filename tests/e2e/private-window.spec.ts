import { readings } from './support/library.ts';
import { ReadingBrowser } from './support/reading-browser.ts';
import { expect, test } from './support/test.ts';

test('in a private window a policy is read and shown, and nothing of it is kept', async ({ profile, server }) => {
  const before = await ReadingBrowser.start(profile);
  await before.allowInPrivate();
  await before.close();

  const reading = await ReadingBrowser.start(profile);
  try {
    const tabId = await reading.openPrivately(`${server.origin}/sample-qingzhou/privacy.html`);
    await expect.poll(() => reading.badge(tabId)).toMatch(/^\d+$/);
    const panel = await reading.open(`chrome-extension://${reading.extensionId}/sidepanel.html?tab=${tabId}`);
    await expect(panel.locator('#takes .line').first()).toBeVisible();
    await expect(panel.getByText('This is a private window: nothing from it is kept.')).toBeVisible();
    await expect(panel.getByRole('button', { name: 'Save', exact: true })).toHaveCount(0);
    expect(await readings(panel)).toEqual([]);
    const stored = () => reading.worker.evaluate(async () => JSON.stringify(await chrome.storage.local.get()));
    expect(await stored()).not.toContain('sample-qingzhou');

    // Nor in the memory of the browser, once the tab is closed.
    await reading.worker.evaluate((id) => chrome.tabs.remove(id), tabId);
    await expect
      .poll(() => reading.worker.evaluate(async () => JSON.stringify(await chrome.storage.session.get())))
      .not.toContain('sample-qingzhou');
    expect(reading.requestsAbroad()).toEqual([]);
  } finally {
    await reading.close();
  }
});
