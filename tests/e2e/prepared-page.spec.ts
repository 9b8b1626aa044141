/// <reference types="chrome" />
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import type { PageState } from '../../lib/pages/page-state.ts';
import { findChromium } from '../../tools/setup/find-chromium.mjs';
import { argumentsFor, extension } from './support/reading-browser.ts';
import { NetworkLog } from './support/network-log.ts';
import { expect, test } from './support/test.ts';

// A page under a debugger is not prepared in the shadow of another, so the browser runs by itself until that is over: the page that is
// shown first has it prepare the policy, and goes there after some seconds.
const wait = 5000;

test('a policy that the browser prepared before it is shown is noticed when it is, and not before', async ({ profile, server }) => {
  const policy = '/sample-qingzhou/privacy.html';
  const first = server.put(
    '/ferry.html',
    `<!doctype html><html lang="en"><title>Ferry timetable</title><h1>Ferry timetable</h1>
    <script type="speculationrules">{"prerender": [{"urls": ["${policy}"], "eagerness": "immediate"}]}</script>
    <script>setTimeout(() => { location.href = '${policy}'; }, ${wait});</script>`,
  );
  const network = await NetworkLog.start();
  const own = [`--user-data-dir=${profile}`, `--load-extension=${extension}`, `--disable-extensions-except=${extension}`];
  const child = spawn(
    findChromium()!,
    ['--headless=new', '--no-sandbox', '--no-first-run', ...argumentsFor(network), ...own, 'about:blank'],
    { stdio: 'ignore' },
  );
  try {
    const file = path.join(profile, 'DevToolsActivePort');
    const port = () => (existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0);
    await expect.poll(port).toBeGreaterThan(0);
    const debugging = `http://127.0.0.1:${port()}`;
    // Only a page in front has others prepared: it comes after the extension's page of the first day.
    const urls = async () => ((await (await fetch(`${debugging}/json/list`)).json()) as { url: string }[]).map(({ url }) => url);
    await expect.poll(urls).toContainEqual(expect.stringMatching(/welcome\.html$/));
    await fetch(`${debugging}/json/new?${first}`, { method: 'PUT' });
    await expect.poll(urls).toContain(first);
    await expect.poll(urls, { timeout: wait + 10_000 }).not.toContain(first);
    const browser = await chromium.connectOverCDP(debugging);
    // Playwright does not follow a tab through this; the background does.
    const worker = browser.contexts()[0]!.serviceWorkers()[0]!;
    const states = () =>
      worker.evaluate(
        async () =>
          Object.entries(await chrome.storage.session.get(null)).filter(([name]) => name.startsWith('page:')) as [string, PageState][],
      );
    await expect
      .poll(states)
      .toEqual([[expect.any(String), expect.objectContaining({ address: server.origin + policy, detected: true, step: 'done' })]]);
    const [[name, state]] = (await states()) as [[string, PageState]];
    // It was read as the page that it is, not as a frame of the page before it.
    expect(state.frame.id).toBe(0);
    const prepared = await worker.evaluate(
      async (tabId) => {
        const func = () => (performance.getEntriesByType('navigation')[0] as unknown as { activationStart: number }).activationStart;
        return (await chrome.scripting.executeScript({ target: { tabId }, func }))[0]?.result;
      },
      Number(name.slice('page:'.length)),
    );
    expect(prepared, 'milliseconds in the shadow').toBeGreaterThan(1000);
    await browser.close();
  } finally {
    child.kill('SIGKILL');
    await network.close();
  }
});
