import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { findChromium } from '../setup/find-chromium.mjs';
import type { Bench, Task } from './in-page.ts';
import { pageOf } from './pages.ts';
import type { Line } from './line.ts';

const sizes = { '69 kB': 69_000, '300 kB': 300_000, '2 MB': 2_000_000 };

/** What is held against what: the detector against the browser's own reading of the page, a whole reading against Readability's. */
const comparisons: { what: string; task: Task; against: string; of: Task; aim: (bytes: number) => number | null }[] = [
  { what: 'detector', task: 'detector', against: 'innerText', of: 'innerText', aim: () => 1 },
  { what: 'reader', task: 'reading', against: 'Readability', of: 'readability', aim: () => null },
  { what: 'whole reading', task: 'whole', against: 'Readability', of: 'readability', aim: (bytes) => (bytes > 1e6 ? 0.5 : 1) },
];

/**
 * Detector, reader and whole reading in Chromium, against what the browser and Readability take for the same page: cold (the
 * first run in a new process, the middle of several) and warm (the mean of the middle half of many, after as many).
 */
export async function inChromium(): Promise<Line[]> {
  const executablePath = findChromium();
  if (!executablePath) return [];
  const script = await bundled();
  const browser = await chromium.launch({ executablePath, headless: true });
  const lines: Line[] = [];
  try {
    for (const [name, bytes] of Object.entries(sizes)) {
      const html = pageOf(bytes);
      const runs = bytes > 1e6 ? 3 : 7;
      const warmPage = await opened(browser, html, script);
      const elements = await warmPage.evaluate(() => document.getElementsByTagName('*').length);
      const warm: Partial<Record<Task, number>> = {};
      const cold: Partial<Record<Task, number>> = {};
      for (const task of ['innerText', 'detector', 'readability', 'reading', 'whole'] as const) {
        cold[task] = await coldTime(browser, html, script, task, runs);
        warm[task] = await warmPage.evaluate(([what, n]) => (globalThis as unknown as { mingbaiBench: Bench }).mingbaiBench.warm(what, n), [
          task,
          runs,
        ] as const);
      }
      await warmPage.context().close();
      for (const [state, times] of Object.entries({ cold, warm })) {
        for (const { what, task, against, of, aim } of comparisons) {
          lines.push({ what: `${what}, ${name}, ${state}`, ms: times[task]!, against, of: times[of]!, aim: aim(bytes) });
        }
      }
      lines.push({
        what: `elements of the page of ${name}`,
        unit: '',
        ms: elements,
        against: '16 a kB',
        of: (16 * Buffer.byteLength(html)) / 1000,
        aim: null,
      });
    }
  } finally {
    await browser.close();
  }
  return lines;
}

/** Each context has a process of its own, in which nothing is compiled yet. */
async function opened(browser: Browser, html: string, script: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.setContent(html);
  await page.addScriptTag({ content: script });
  return page;
}

async function coldTime(browser: Browser, html: string, script: string, task: Task, runs: number): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const page = await opened(browser, html, script);
    times.push(await page.evaluate((what) => (globalThis as unknown as { mingbaiBench: Bench }).mingbaiBench.cold(what), task));
    await page.context().close();
  }
  return times.sort((a, b) => a - b)[runs >> 1]!;
}

/** What is timed, as one script for a page. */
async function bundled(): Promise<string> {
  const entry = path.resolve(import.meta.dirname, 'in-page.ts');
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bench' } },
  });
  const [first] = [built].flat();
  if (!first || !('output' in first)) throw new Error('the bundle for the bench was not built');
  return first.output[0].code;
}
