import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findChromium } from '../setup/find-chromium.mjs';
import { type PolicyServer, servePolicies } from '../../tests/e2e/support/policy-server.ts';
import { NetworkLog } from '../../tests/e2e/support/network-log.ts';
import { argumentsFor, ReadingBrowser } from '../../tests/e2e/support/reading-browser.ts';
import { emptyExtension } from './empty-extension.ts';
import type { Line } from './line.ts';
import { pageOf } from './pages.ts';
import { signTest } from './sign-test.ts';

const pairs = 30;
const without = 'without the extension';
/** Milliseconds after each load of an ordinary page, and of a policy: reading it goes on behind the page for a while. */
const rest = { ordinary: 1000, policy: 2500 };
const ordinary = path.resolve(import.meta.dirname, '../../tests/not-policies/english-news.html');
/** Some lines of news, changed in every frame. */
const restless = `<!doctype html><title>News</title><p id="line">News</p><script>
let frame = 0;
const change = () => { document.body.append(Object.assign(document.createElement('p'), { textContent: 'Line ' + frame++ })); if (frame > 40) document.body.children[2].remove(); requestAnimationFrame(change); };
change();
</script>`;

/**
 * What the extension costs pages: pairs of loads in two browsers in turn, one with it and one without, or with an extension that
 * does nothing; the work of a page that changes in every frame; and the longest task in a page of 2 MB while it is read.
 */
export async function pageLoads(): Promise<Line[]> {
  const profiles = await Promise.all(['with', 'without', 'empty'].map((name) => mkdtemp(path.join(tmpdir(), `mingbai-${name}-`))));
  const empty = await emptyExtension();
  const server = await servePolicies();
  const reading = await ReadingBrowser.start(profiles[0]!);
  const network = await NetworkLog.start();
  const start = (profile: string, args: string[]) =>
    chromium.launchPersistentContext(profile, {
      executablePath: findChromium()!,
      headless: true,
      viewport: null,
      args: [...args, ...argumentsFor(network)],
    });
  const plain = await start(profiles[1]!, []);
  const idle = await start(profiles[2]!, [`--disable-extensions-except=${empty}`, `--load-extension=${empty}`]);
  for (const context of [plain, idle]) network.watch(context);
  try {
    const news = server.put('/news/today.html', await readFile(ordinary));
    const policy = server.put('/bench/privacy.html', pageOf(69_000));
    return [
      ...(await paired('ordinary page', news, rest.ordinary, reading.context, plain, without)),
      ...(await paired('policy of 69 kB', policy, rest.policy, reading.context, plain, without)),
      ...(await paired('policy of 69 kB', policy, rest.policy, reading.context, idle, 'with an empty one')),
      await scriptTime(server.put('/news/restless.html', restless), reading.context, plain),
      await longestTask(server, reading),
    ];
  } finally {
    await Promise.all([reading.close(), plain.close(), idle.close()]);
    await network.close();
    await server.close();
    for (const folder of [...profiles, empty]) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Load times of pairs. Where the extension makes no difference, either is the slower in about half of them. */
async function paired(
  what: string,
  url: string,
  pause: number,
  first: BrowserContext,
  second: BrowserContext,
  against: string,
): Promise<Line[]> {
  const [one, other] = [await first.newPage(), await second.newPage()];
  await one.goto(url);
  await other.goto(url);
  const mine: number[] = [];
  const theirs: number[] = [];
  for (let i = 0; i < pairs; i++) {
    // Each goes first as often as the other.
    const inTurn: [Page, number[]][] =
      i % 2 === 0
        ? [
            [one, mine],
            [other, theirs],
          ]
        : [
            [other, theirs],
            [one, mine],
          ];
    for (const [page, times] of inTurn) {
      await page.goto(url, { waitUntil: 'load' });
      times.push(await page.evaluate(() => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventEnd));
      // The next load must not have to share the processor with what this one set going.
      await page.waitForTimeout(pause);
    }
  }
  await Promise.all([one.close(), other.close()]);
  const { above, allowed, chance, median, low, high } = signTest(mine.map((time, i) => time - theirs[i]!));
  return [
    { what: `load, ${what}`, ms: middle(mine), against, of: middle(theirs), aim: null },
    {
      what: `more in a pair, ${what}`,
      ms: median,
      against: `${against}, the load (95 of 100: ${low.toFixed(1)} to ${high.toFixed(1)} ms)`,
      of: middle(theirs),
      aim: null,
    },
    {
      what: `slower of ${pairs}, ${what}`,
      unit: '',
      ms: above,
      against: `what chance allows (p ${chance.toFixed(2)})`,
      of: allowed,
      aim: 1,
    },
  ];
}

/** Seconds of script in a page that changes in every frame, over three seconds. */
async function scriptTime(url: string, first: BrowserContext, second: BrowserContext): Promise<Line> {
  const times: number[] = [];
  for (const context of [first, second]) {
    const page = await context.newPage();
    await page.goto(url);
    await page.waitForTimeout(500);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    const taken = async () =>
      (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ScriptDuration')!.value * 1000;
    const before = await taken();
    await page.waitForTimeout(3000);
    times.push((await taken()) - before);
    await page.close();
  }
  return { what: 'script of a restless page, 3 s', ms: times[0]!, against: without, of: times[1]!, aim: null };
}

/** The longest task in the page from the moment it is at rest until it was read once more. */
async function longestTask(server: PolicyServer, reading: ReadingBrowser): Promise<Line> {
  const page = await reading.open(server.put('/bench-long/privacy.html', pageOf(2_000_000)));
  const tabId = await reading.tabId(page);
  while (!(await reading.badge(tabId))) await page.waitForTimeout(100);
  const asking = await reading.readingPage();
  const read = () => asking.evaluate((id) => chrome.runtime.sendMessage({ type: 'read-page', tabId: id }), tabId);
  await read();
  await page.bringToFront();
  await page.evaluate(() => {
    Object.assign(globalThis, { longTasks: [] });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) (globalThis as unknown as { longTasks: number[] }).longTasks.push(duration);
    }).observe({ type: 'longtask' });
  });
  await read();
  await page.waitForTimeout(500);
  const tasks = await page.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks);
  await Promise.all([page.close(), asking.close()]);
  // Below 50 ms a task is not told.
  return { what: 'longest task of a page of 2 MB, read', ms: Math.max(0, ...tasks), against: '50 ms', of: 50, aim: 1 };
}

function middle(times: number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1]!;
}
