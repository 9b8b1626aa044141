import type { Page } from '@playwright/test';
import { panelStates } from './support/panel-states.ts';
import { expect, test } from './support/test.ts';
import { violations, violationsOfColour } from './support/violations.ts';

/** Pixels that stand out on the right. */
const overhang = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test('every state of the panel is clean to axe, light and dark, and fits 320 pixels with text twice as large', async ({
  reading,
  server,
}) => {
  test.setTimeout(400_000);
  for (const { name, panel } of await panelStates(reading, server)) {
    await panel.bringToFront();
    await panel.setViewportSize({ width: 320, height: 800 });
    // High enough for all of it: what the bar at the bottom covers half would count as too small to press.
    const height = await panel.evaluate(() => document.documentElement.scrollHeight);
    await panel.setViewportSize({ width: 320, height: height + 100 });
    await panel.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    expect.soft(await violations(panel), `${name}, light`).toEqual([]);
    await panel.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect.soft(await violationsOfColour(panel), `${name}, dark`).toEqual([]);
    expect.soft(await overhang(panel), name).toBeLessThanOrEqual(0);
    // As with a browser's larger text: every size hangs on the root's.
    await panel.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect.soft(await overhang(panel), `${name}, text at 200 %`).toBeLessThanOrEqual(0);
    await panel.evaluate(() => document.documentElement.style.removeProperty('font-size'));
    expect.soft(await panel.getAttribute('html', 'lang'), name).toBe('en');
  }
});
