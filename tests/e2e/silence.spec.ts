import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './support/test.ts';

const tests = path.resolve(import.meta.dirname, '..');

/** Every page of the shelves, policies and others. */
const shelves = readdirSync(tests).filter((name) => /^(?:not-)?policies/.test(name));
const fixtures = shelves.flatMap((shelf) =>
  (readdirSync(path.join(tests, shelf), { recursive: true }) as string[])
    .filter((name) => name.endsWith('.html'))
    .map((name) => path.join(shelf, name)),
);

test('over every fixture, the extension asks for nothing by itself', async ({ reading, server }) => {
  test.setTimeout(180_000);
  expect(fixtures.length).toBeGreaterThan(150);
  const faults: string[] = [];
  reading.worker.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  reading.context.on('weberror', (error) => faults.push(String(error.error())));
  const page = await reading.context.newPage();
  for (const fixture of fixtures) {
    const html = readFileSync(path.join(tests, fixture), 'utf8');
    await page.goto(server.put(`/${fixture.replaceAll(path.sep, '/')}`, html), { waitUntil: 'domcontentloaded' });
    await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
  }
  // The last readings come to their end.
  await page.goto(`${server.origin}/sample-qingzhou/privacy.html`);
  await expect.poll(async () => reading.badge(await reading.tabId(page))).toMatch(/^\d+$|^✓$/);
  expect(reading.requestsAbroad()).toEqual([]);
  expect(faults.filter((fault) => /mingbai|chrome-extension/i.test(fault))).toEqual([]);
});
