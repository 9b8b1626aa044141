import { expect, type Locator, type Page } from '@playwright/test';

/** The text that the page's highlights cover, without white space. */
export function highlighted(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .map((range) => (range as Range).toString())
      .join('')
      .replace(/\s+/g, ''),
  );
}

function isHighlightInView(): boolean {
  const [range] = [...[...CSS.highlights.values()].at(-1)!] as Range[];
  const { top, bottom } = range!.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** Opens a line of the card, clicks its first quote, and expects just that text to be highlighted and in view in the page. */
export async function expectQuoteShown(line: Locator, page: Page): Promise<void> {
  await line.locator('> details > summary').click();
  const quote = line.locator('.quote').first();
  const text = (await quote.locator('q').innerText()).replace(/\s+/g, '');
  await quote.click();
  await expect(line.locator('.quote-outcome').first()).toContainText(/Shown in the page/);
  expect(await highlighted(page)).toBe(text);
  // Scrolling may be smooth.
  await expect.poll(() => page.evaluate(isHighlightInView)).toBe(true);
}
