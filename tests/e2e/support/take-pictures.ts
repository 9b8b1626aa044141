import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Language } from '../../../lib/words/words.ts';
import type { ReadingBrowser } from './reading-browser.ts';

/** A page in a state that is to be seen. */
export interface View {
  name: string;
  page: Page;
  widths: readonly number[];
  /** The whole page, however long, instead of what is in sight. */
  whole?: boolean;
  /** Done before each picture: what a change of language or width has undone. */
  before?: () => Promise<void>;
}

export const panelWidths = [320, 400, 480];
export const pageWidths = [1280, 768];
const themes = ['light', 'dark'] as const;
/** Higher than this a picture is no longer looked at. */
const highest = 6000;

/** Pictures of each view in each language, theme and width, named `VIEW-LANGUAGE-THEME-WIDTH.png`; forced colours at the first width, too. @returns how many */
export async function takePictures(
  reading: ReadingBrowser,
  views: readonly View[],
  languages: readonly Language[],
  out: string,
): Promise<number> {
  let count = 0;
  for (const language of languages) {
    await reading.speak(language);
    for (const { name, page, widths, whole, before } of views) {
      await page.bringToFront();
      await page.locator(`html[lang="${language}"]`).waitFor({ state: 'attached' });
      for (const width of widths) {
        await page.setViewportSize({ width, height: whole ? 800 : 900 });
        await before?.();
        // Bars that stick to an edge would stand across a picture of the whole page.
        const height = whole ? await page.evaluate(() => document.documentElement.scrollHeight) : 900;
        if (height > 800) await page.setViewportSize({ width, height: Math.min(height, highest) });
        for (const theme of themes) {
          await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
          await page.screenshot({ path: path.join(out, `${name}-${language}-${theme}-${width}.png`), animations: 'disabled' });
          count++;
        }
        if (width !== widths[0]) continue;
        await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
        await page.screenshot({ path: path.join(out, `${name}-${language}-forced-${width}.png`), animations: 'disabled' });
        await page.emulateMedia({ forcedColors: 'none' });
        count++;
      }
    }
  }
  return count;
}
