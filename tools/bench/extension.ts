import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { servePolicies } from '../../tests/e2e/support/policy-server.ts';
import { ReadingBrowser } from '../../tests/e2e/support/reading-browser.ts';
import { WorkerSession } from '../../tests/e2e/support/worker-session.ts';
import type { Line } from './line.ts';
import { pageOf } from './pages.ts';

/** Of the panel, of which the middle counts. */
const openings = 11;

/** The built extension in Chromium: how fast the panel paints a card it has, and what the background keeps. */
export async function withExtension(): Promise<Line[]> {
  const profile = await mkdtemp(path.join(tmpdir(), 'mingbai-bench-'));
  const server = await servePolicies();
  const reading = await ReadingBrowser.start(profile);
  try {
    const page = await reading.open(`${server.origin}/sample-qingzhou/privacy.html`);
    const tabId = await reading.tabId(page);
    while (!(await reading.badge(tabId))) await page.waitForTimeout(50);
    const paints: number[] = [];
    for (let i = 0; i < openings; i++) {
      const panel = await reading.context.newPage();
      await panel.addInitScript(() => {
        new MutationObserver((_, observer) => {
          if (!document.querySelector('#takes .group')) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => Object.assign(globalThis, { painted: performance.now() })));
        }).observe(document, { childList: true, subtree: true });
      });
      await panel.goto(`chrome-extension://${reading.extensionId}/sidepanel.html?tab=${tabId}`);
      await panel.waitForFunction(() => 'painted' in globalThis);
      paints.push(await panel.evaluate(() => (globalThis as unknown as { painted: number }).painted));
      await panel.close();
    }
    const lines: Line[] = [
      { what: 'panel: cached card painted', ms: paints.sort((a, b) => a - b)[openings >> 1]!, against: '100 ms', of: 100, aim: 1 },
    ];
    const heaps = new Map<number, number>();
    for (let i = 1; i <= 100; i++) {
      await page.goto(server.put(`/bench-${i}/privacy.html`, pageOf(60_000).replaceAll('轻舟', `第${i}舟`)));
      while (!(await reading.badge(tabId))) await page.waitForTimeout(50);
      if (i === 5 || i === 50 || i === 100) heaps.set(i, await heapOf(reading));
    }
    // Megabytes in the place of milliseconds. From 50 on nothing is compiled for the first time any more: what grows there, leaks.
    for (const [more, fewer] of [
      [50, 5],
      [100, 50],
    ] as const) {
      lines.push({
        what: `background after ${more} policies`,
        unit: 'MB',
        ms: heaps.get(more)!,
        against: `after ${fewer}`,
        of: heaps.get(fewer)!,
        aim: 1.15,
      });
    }
    return lines;
  } finally {
    await reading.close();
    await server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Megabytes in use in the background after a collection. */
async function heapOf(reading: ReadingBrowser): Promise<number> {
  const worker = await WorkerSession.of(reading);
  const heap = await worker.heap();
  await worker.end();
  return heap;
}
