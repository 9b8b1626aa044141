import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { makePdf } from '../unit/document/make-pdf.ts';
import { printPdf } from './support/print-pdf.ts';
import { openGroups } from './support/open-groups.ts';
import { expect, test } from './support/test.ts';

/** Opens a line of the card, clicks its first quote, and expects a mark in view on the pages. */
async function expectQuoteMarked(line: Locator, page: Page): Promise<void> {
  await line.locator('> details > summary').click();
  await line.locator('.quote').first().click();
  await expect(line.locator('.quote-outcome').first()).toContainText(/Shown in the page/);
  await expect(page.locator('.pdf-mark').first()).toBeInViewport();
}

test('a policy that is a PDF is read on a page of its own, its quotes marked on the pages', async ({ reading, server }) => {
  const source = await reading.open(`${server.origin}/sample-qingzhou/privacy.html`);
  const url = server.put('/files/privacy.pdf', await printPdf(source), 'application/pdf');
  reading.fetchedOnRequest.push(url);

  const tab = await reading.open(url);
  const panel = await reading.openPanel(tab);
  await expect(panel.getByRole('heading', { name: 'This policy is a PDF file' })).toBeVisible();
  const opened = reading.context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Read the PDF' }).click();
  const page = await opened;
  await expect(page.locator('.card h1')).toHaveText('轻舟借款');
  await expect(page.locator('.pdf-page canvas').first()).toBeVisible();
  await expectQuoteMarked(page.locator('#takes .line:has(> details)').first(), page);
  await openGroups(page);
  await expectQuoteMarked(page.locator('#outs .line:has(> details)').last(), page);
  // Only the pages near the view are drawn.
  const all = await page.locator('.pdf-page').count();
  expect(all).toBeGreaterThan(4);
  expect(await page.locator('.pdf-page canvas').count()).toBeLessThan(all);

  // Back at the file, the panel has the card too, and its quotes lead to the pages.
  await tab.bringToFront();
  const line = panel.locator('#takes .line:has(> details)').first();
  await line.locator('> details > summary').click();
  const second = reading.context.waitForEvent('page');
  await line.locator('.quote').first().click();
  await expect((await second).locator('.pdf-mark').first()).toBeInViewport();
});

test('a PDF that a page shows within itself is offered as the policy that the page is named after', async ({ reading, server }) => {
  const url = server.put(
    '/files/embedded.pdf',
    Buffer.from(makePdf([{ texts: [{ x: 72, y: 700, text: '隐私政策' }] }])),
    'application/pdf',
  );
  // The browser's own viewer is an extension, too.
  reading.fetchedOnRequest.push(url);
  const page = (name: string, shown: string) =>
    server.put(
      `/${name}.html`,
      `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>隐私政策 - 某某借款</title><p>请下拉阅读。</p>${shown}</html>`,
    );
  let panel: Page | undefined;
  for (const address of [
    page('own-viewer', `<embed src="/files/embedded.pdf">`),
    page('pdf-js', `<iframe src="/web/viewer.html?file=%2Ffiles%2Fembedded.pdf"></iframe>`),
  ]) {
    const shown = await reading.open(address);
    // A second click on the button would close the panel, which stays open from tab to tab.
    panel ??= await reading.openPanel(shown);
    const opened = reading.context.waitForEvent('page');
    await panel.getByRole('button', { name: '隐私政策' }).click();
    const tab = await opened;
    await expect.poll(() => tab.url()).toContain(`/reading-page.html?pdf=${encodeURIComponent(url)}`);
    await tab.close();
  }
});

test('a PDF on the device is read where it lies', async ({ reading }) => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'mingbai-pdf-')), 'privacy.pdf');
  writeFileSync(
    file,
    makePdf([
      {
        texts: [
          { x: 60, y: 700, text: '隐私政策' },
          { x: 60, y: 670, text: '我们会收集您的手机号码和身份证号码，用于核实您的身份。' },
        ],
      },
    ]),
  );
  const tab = await reading.open(pathToFileURL(file).href);
  const panel = await reading.openPanel(tab);
  const opened = reading.context.waitForEvent('page');
  reading.fetchedOnRequest.push(pathToFileURL(file).href);
  await panel.getByRole('button', { name: 'Read the PDF' }).click();
  const page = await opened;
  await expectQuoteMarked(page.locator('#takes .line:has(> details)').first(), page);
});

test('a broken PDF and one that is gone say so', async ({ reading, server }) => {
  const broken = server.put('/files/broken.pdf', 'not a PDF at all', 'application/pdf');
  const gone = `${server.origin}/files/gone.pdf`;
  reading.fetchedOnRequest.push(broken, gone);
  const page = await reading.readingPage(`?pdf=${encodeURIComponent(broken)}`);
  await expect(page.getByText(/damaged, or is not a PDF/)).toBeVisible();
  const other = await reading.readingPage(`?pdf=${encodeURIComponent(gone)}`);
  await expect(other.getByText(/could not be fetched/)).toBeVisible();
});

test('a PDF of 500 pages is read with its progress shown, and few pages are held drawn', async ({ reading }) => {
  test.setTimeout(180_000);
  const pages = Array.from({ length: 500 }, (_, i) => ({
    texts: Array.from({ length: 20 }, (_, j) => ({
      x: 60,
      y: 740 - j * 30,
      text: `第${i + 1}页第${j + 1}条：我们会收集您的手机号码和身份证号码，用于核实身份。`,
    })),
  }));
  const page = await reading.readingPage();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'long.pdf', mimeType: 'application/pdf', buffer: Buffer.from(makePdf(pages)) });
  await expect(page.getByText(/Reading page \d+ of 500/)).toBeVisible();
  await expect(page.locator('#takes .line').first()).toBeVisible({ timeout: 120_000 });
  await expect(page.locator('.pdf-page')).toHaveCount(500);
  await expect(page.locator('.pdf-page canvas').first()).toBeVisible();
  expect(await page.locator('.pdf-page canvas').count()).toBeLessThan(10);
  await expectQuoteMarked(page.locator('#takes .line:has(> details)').first(), page);
});
