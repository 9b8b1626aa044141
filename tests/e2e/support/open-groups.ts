import type { Page } from '@playwright/test';

/** Opens every group of the card, once all of it is drawn, so that all its lines are in sight; the lines stay folded. */
export async function openGroups(page: Page): Promise<void> {
  await page.locator('.card .fact').first().waitFor();
  const closed = page.locator('.card .group:not([open]) > summary, .card .rest:not([open]) > summary');
  while ((await closed.count()) > 0) await closed.first().click();
}
