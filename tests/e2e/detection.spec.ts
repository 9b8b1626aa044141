import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { PolicyServer } from './support/policy-server.ts';
import type { ReadingBrowser } from './support/reading-browser.ts';
import { expect, test } from './support/test.ts';

/** As many tabs as a small machine holds. */
const atOnce = 16;

/** Opens every page of a shelf in a tab of its own, some at a time, and hands them over. */
async function forShelf(
  folder: string,
  reading: ReadingBrowser,
  server: PolicyServer,
  look: (pages: Map<string, Page>) => Promise<void>,
): Promise<void> {
  const shelf = path.resolve(import.meta.dirname, '..', folder);
  const names = readdirSync(shelf).filter((name) => name.endsWith('.html'));
  for (let from = 0; from < names.length; from += atOnce) {
    const opened = names.slice(from, from + atOnce).map(async (name): Promise<[string, Page]> => {
      return [name, await reading.open(server.put(`/shelf/${name}`, readFileSync(path.join(shelf, name)), 'text/html'))];
    });
    const pages = new Map(await Promise.all(opened));
    await look(pages);
    await Promise.all([...pages.values()].map((page) => page.close()));
  }
}

/** The pages of which the background has heard that they show a policy. */
async function found(pages: Map<string, Page>, reading: ReadingBrowser): Promise<string[]> {
  const states = await reading.worker.evaluate(() => chrome.storage.session.get(null));
  const names: string[] = [];
  for (const [name, page] of pages) {
    const state = states[`page:${await reading.tabId(page)}`] as { detected?: boolean } | undefined;
    if (state?.detected) names.push(name);
  }
  return names;
}

test('policies are found in pages, frames, dialogs, shadow roots and late renderings', async ({ reading, server }) => {
  test.setTimeout(180_000);
  await forShelf('policies-detect', reading, server, async (pages) => {
    await expect.poll(() => found(pages, reading)).toEqual([...pages.keys()]);
  });
});

test('what merely resembles a policy is passed over', async ({ reading, server }) => {
  test.setTimeout(240_000);
  await forShelf('not-policies', reading, server, async (pages) => {
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(await found(pages, reading)).toEqual([]);
  });
});

test('a dialog is found when it is shown, and let go when it is put away', async ({ reading, server }) => {
  const policy = readFileSync(path.resolve(import.meta.dirname, '../policies/sample-qingzhou/source.txt'), 'utf8');
  const paragraphs = policy.split('\n').map((line) => `<p>${line}</p>`);
  const url = server.put(
    '/shop.html',
    `<!doctype html><meta charset="utf-8"><title>Shop</title><main><h1>Shop</h1></main>
    <div class="modal" style="display:none">${paragraphs.join('')}</div>`,
  );
  const page = await reading.open(url);
  const pages = new Map([['shop', page]]);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await found(pages, reading)).toEqual([]);
  await page.evaluate(() => document.querySelector('.modal')?.removeAttribute('style'));
  await expect.poll(() => found(pages, reading)).toEqual(['shop']);
  await page.evaluate(() => document.querySelector('.modal')?.setAttribute('style', 'display:none'));
  await expect.poll(() => found(pages, reading)).toEqual([]);
});

test('a single-page app is followed from a policy to another route', async ({ reading, server }) => {
  const policy = readFileSync(path.resolve(import.meta.dirname, '../policies/sample-qingzhou/source.txt'), 'utf8');
  const url = server.put('/app.html', '<!doctype html><meta charset="utf-8"><title>App</title><main></main>');
  const page = await reading.open(url);
  const pages = new Map([['app', page]]);
  const route = (query: string, text: string) =>
    page.evaluate(
      ([query, text]) => {
        history.pushState(null, '', query);
        const main = document.querySelector('main');
        main?.replaceChildren(...(text ?? '').split('\n').map((line) => Object.assign(document.createElement('p'), { textContent: line })));
      },
      [query, text] as const,
    );
  await route('?privacy', policy);
  await expect.poll(() => found(pages, reading)).toEqual(['app']);
  await route('?basket', 'An empty basket.');
  await expect.poll(() => found(pages, reading)).toEqual([]);
});

test('a policy that was open before the extension came anew is found all the same', async ({ reading, server }) => {
  const page = await reading.open(`${server.origin}/sample-qingzhou/privacy.html`);
  const pages = new Map([['sample', page]]);
  await expect.poll(() => found(pages, reading)).toEqual(['sample']);
  const [anew] = await Promise.all([reading.context.waitForEvent('serviceworker'), reading.comeAnew()]);
  await expect
    .poll(() => anew.evaluate(() => chrome.storage.session.get(null).then((states) => Object.values(states))))
    .toEqual([expect.objectContaining({ address: page.url(), detected: true, step: 'done' })]);
});
