// Draws the extension's icons from their SVG, in every size that browsers and stores take: npm run icons
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from './setup/find-chromium.mjs';

const root = path.resolve(import.meta.dirname, '..');
const sources = { 16: 'icon-small.svg', 32: 'icon-small.svg', 48: 'icon.svg', 96: 'icon.svg', 128: 'icon.svg' };

const executablePath = findChromium();
if (!executablePath) {
  console.error('icons: no Chromium found; install one, or set MINGBAI_CHROMIUM to its path');
  process.exit(2);
}
const browser = await chromium.launch({ executablePath });
const page = await browser.newPage();
await mkdir(path.join(root, 'public/icon'), { recursive: true });
for (const [size, source] of Object.entries(sources)) {
  const svg = await readFile(path.join(root, 'assets/icon', source), 'utf8');
  const side = Number(size);
  await page.setViewportSize({ width: side, height: side });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${side}px;height:${side}px}</style>${svg}`);
  await page.screenshot({ path: path.join(root, `public/icon/${size}.png`), omitBackground: true });
}
await browser.close();
