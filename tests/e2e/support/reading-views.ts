import type { Page } from '@playwright/test';
import type { PolicyServer } from './policy-server.ts';
import { printPdf } from './print-pdf.ts';
import type { ReadingBrowser } from './reading-browser.ts';
import type { View } from './take-pictures.ts';

interface GivenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** The reading page: empty, refusing a file, with a text, with a PDF, each with a quote shown where there is one. */
export async function readingViews(reading: ReadingBrowser, server: PolicyServer): Promise<Omit<View, 'widths'>[]> {
  const source = await reading.open(`${server.origin}/sample-qingzhou/privacy.html`);
  const given = async ({ name, mimeType, buffer }: GivenFile) => {
    const page = await reading.readingPage();
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
    await page.locator('.card h1, [role=alert]').first().waitFor();
    return page;
  };
  const withQuote = async (file: GivenFile) => {
    const page = await given(file);
    await page.locator('#takes .line > details > summary').first().click();
    return { page, before: () => showQuote(page) };
  };
  return [
    { name: 'reading-start', page: await reading.readingPage() },
    { name: 'reading-refused', page: await given({ name: 'photo.webp', mimeType: 'image/webp', buffer: Buffer.from('RIFF....WEBP') }) },
    {
      name: 'reading-text',
      ...(await withQuote({ name: 'policy.txt', mimeType: 'text/plain', buffer: Buffer.from(await source.locator('body').innerText()) })),
    },
    {
      name: 'reading-pdf',
      ...(await withQuote({ name: '轻舟借款隐私政策.pdf', mimeType: 'application/pdf', buffer: await printPdf(source) })),
    },
  ];
}

async function showQuote(page: Page): Promise<void> {
  await page.locator('#takes .quote').first().click();
  await page.waitForTimeout(500);
}
