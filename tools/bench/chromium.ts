import path from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findChromium } from '../setup/find-chromium.mjs';
import type { Task } from './in-page.ts';
import { pageOf } from './pages.ts';
import type { Line } from './line.ts';

const sizes = { '69 kB': 69_000, '300 kB': 300_000, '2 MB': 2_000_000 };

/** Detector, reader and whole reading in Chromium, against what the browser and Readability take for the same page. */
export async function inChromium(): Promise<Line[]> {
  const executablePath = findChromium();
  if (!executablePath) return [];
  const script = await bundled();
  const browser = await chromium.launch({ executablePath, headless: true });
  const lines: Line[] = [];
  try {
    for (const [name, bytes] of Object.entries(sizes)) {
      const page = await browser.newPage();
      await page.setContent(pageOf(bytes));
      await page.addScriptTag({ content: script });
      const time = (task: Task) =>
        page.evaluate(([what, runs]) => (globalThis as unknown as { mingbaiBench: (task: Task, runs: number) => number }).mingbaiBench(what, runs), [task, bytes > 1e6 ? 3 : 7] as const);
      const innerText = await time('innerText');
      const readability = await time('readability');
      lines.push({ what: `detector, ${name}`, ms: await time('detector'), against: 'innerText', of: innerText, aim: 1 });
      lines.push({ what: `reader, ${name}`, ms: await time('reading'), against: 'Readability', of: readability, aim: null });
      lines.push({ what: `whole reading, ${name}`, ms: await time('whole'), against: 'Readability', of: readability, aim: bytes > 1e6 ? 0.5 : 1 });
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return lines;
}

/** What is timed, as one script for a page. */
async function bundled(): Promise<string> {
  const entry = path.resolve(import.meta.dirname, 'in-page.ts');
  const built = await build({
    configFile: false, logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bench' } },
  });
  const [first] = [built].flat();
  if (!first || !('output' in first)) throw new Error('the bundle for the bench was not built');
  return first.output[0].code;
}
