import type { Page } from '@playwright/test';

/** The page as a PDF file: a headless browser prints it. */
export async function printPdf(page: Page): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.printToPDF');
  return Buffer.from(data, 'base64');
}
