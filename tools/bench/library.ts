import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { servePolicies } from '../../tests/e2e/support/policy-server.ts';
import { copyReading } from '../../tests/e2e/support/library.ts';
import { ReadingBrowser } from '../../tests/e2e/support/reading-browser.ts';
import type { Line } from './line.ts';

const sizes = [100, 1000] as const;

/** The library page with a hundred and with a thousand wordings of one real reading: how its times grow. */
export async function withLibrary(): Promise<Line[]> {
  const profile = await mkdtemp(path.join(tmpdir(), 'mingbai-bench-'));
  const server = await servePolicies();
  const reading = await ReadingBrowser.start(profile);
  try {
    const panel = await reading.panelInTab(await reading.open(`${server.origin}/sample-qingzhou/privacy.html`));
    await panel.locator('.library-bar [aria-pressed]').click();
    await panel.locator('.library-bar [aria-pressed=true]').waitFor();
    const [few, many] = [await timesWith(reading, sizes[0]), await timesWith(reading, sizes[1])];
    return Object.entries(many).map(([what, ms]) => ({
      what: `library of 1,000: ${what}`,
      ms,
      against: 'of 100',
      of: few[what]!,
      aim: null,
    }));
  } finally {
    await reading.close();
    await server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function timesWith(reading: ReadingBrowser, n: number): Promise<Record<string, number>> {
  const address = `chrome-extension://${reading.extensionId}/library.html`;
  const filler = await reading.open(address);
  await filler.locator('.app-row').first().waitFor();
  await filler.evaluate(copyReading, n);
  await filler.close();
  const times: Record<string, number> = {};
  const time = async (what: string, work: () => Promise<unknown>) => {
    const start = performance.now();
    await work();
    times[what] = performance.now() - start;
  };
  let page!: Page;
  await time('opening', async () => {
    page = await reading.open(address);
    await page.locator('.app-row').nth(20).waitFor();
  });
  await time('all rows in the page', () =>
    page
      .locator('.app-row')
      .nth(n - 1)
      .waitFor({ state: 'attached' }),
  );
  const query = page.locator('input[type=search]');
  const status = page.locator('.list-bar [role=status]');
  const find = (what: string, text: string, found: number) =>
    time(what, async () => {
      await query.fill(text);
      await status.filter({ hasText: new RegExp(`^${found.toLocaleString('en')} app`) }).waitFor();
    });
  await find('first search', `编号${n - 1}号`, 1);
  await find('further search', '手机号', n);
  await query.fill('');
  await time('filtering', async () => {
    await page.locator('.filters input').first().check();
    await page.waitForTimeout(0);
    await status.filter({ hasText: /^[\d,]+ app/ }).waitFor();
  });
  const apps = await page
    .locator('.app-row h2 a')
    .evaluateAll((links) => links.slice(0, 6).map((link) => (link as HTMLAnchorElement).hash.slice('#/app/'.length)));
  await time('comparing six', async () => {
    await page.goto(`${address}#/compare/${apps.join(',')}`);
    await page.locator('.comparison tbody tr').nth(50).waitFor();
  });
  await page.goto(`${address}#/backup`);
  await page.locator('.section .button.primary').waitFor();
  let file!: string;
  await time('export', async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.section .button.primary').click()]);
    file = await download.path();
  });
  await page.locator('.section').last().locator('.button').click();
  await page.locator('.button.danger').click();
  await page.locator('.outcome').waitFor();
  await time('import: what it would do', async () => {
    await page.locator('input[type=file]').setInputFiles(file);
    await page.locator('.plan').waitFor({ timeout: 120_000 });
  });
  await time('import', async () => {
    await page.locator('.plan .button.primary').click();
    await page.locator('.outcome').waitFor({ timeout: 120_000 });
  });
  await page.close();
  return times;
}
