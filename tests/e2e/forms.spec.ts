import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Card } from '../../lib/card/card.ts';
import { type CardLines, cardLines } from '../unit/forms/card-lines.ts';
import { readings } from './support/library.ts';
import { expect, test } from './support/test.ts';

const folder = path.resolve(import.meta.dirname, '../forms');
const expected = JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8')) as { simplified: CardLines };
const source = (name: string) => readFileSync(path.join(folder, name));

/** The card's lines of the policy that was read last, if it was in this test: a frame's policy has an address of its own. */
async function linesRead(panel: Page, since: number): Promise<CardLines | null> {
  const read = (await readings(panel)).filter(({ readAt }) => readAt >= since);
  const [last] = read.sort((a, b) => b.readAt - a.readAt) as { card?: Card }[];
  return last?.card ? cardLines(last.card) : null;
}

/** Rendered by scripts, or hidden in a page until a click on `#go`. */
const rendered = [
  'open-shadow-root',
  'late-rendered',
  'same-origin-frame',
  'route-change',
  'dialog-on-click',
  'tabs',
  'collapsed-accordion',
  'details-accordion',
  'read-more-fold',
];

for (const name of rendered) {
  test(`${name}: found by itself and read into the same card`, async ({ sharedReading: reading, server }) => {
    const since = Date.now();
    const page = await reading.open(server.put(`/forms/${name}.html`, source(`${name}.html`), 'text/html'));
    const button = page.locator('#go');
    if ((await button.count()) > 0) await button.click();
    const tabId = await reading.tabId(page);
    await expect.poll(() => reading.badge(tabId)).toMatch(/^\d+$|^✓$/);
    const panel = await reading.panelInTab(page);
    await expect.poll(() => linesRead(panel, since)).toEqual(expected.simplified);
  });
}

test('pages in GBK are read in the browser as they are on the command line', async ({ sharedReading: reading, server }) => {
  const since = Date.now();
  const page = await reading.open(server.put('/forms/gbk.html', source('gbk.html'), 'text/html'));
  const panel = await reading.panelInTab(page);
  await expect.poll(() => linesRead(panel, since)).toEqual(expected.simplified);
});

test('a policy split over pages is joined into the same card', async ({ sharedReading: reading, server }) => {
  const since = Date.now();
  for (const name of readdirSync(folder).filter((each) => each.startsWith('split-')))
    server.put(`/forms/${name}`, source(name), 'text/html');
  const page = await reading.open(`${server.origin}/forms/split-1.html`);
  const panel = await reading.panelInTab(page);
  for (const _ of [2, 3]) {
    const line = panel.locator('#linked .line', { hasText: 'not read yet' });
    await line.locator('> details > summary').click();
    await line.getByRole('button', { name: 'Open and read it' }).click();
    await expect(panel.locator('#linked .chip').last()).toHaveText(_ === 2 ? 'not read yet' : 'read');
    if (_ === 2) await expect(panel.locator('#linked .line')).toHaveCount(2);
  }
  await expect.poll(() => linesRead(panel, since)).toEqual(expected.simplified);
});
