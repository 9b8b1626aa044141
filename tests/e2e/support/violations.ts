import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe has against a page by WCAG 2.2 AA and its best practices, one line a rule. */
export async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await axe(page)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return lines(found);
}

/** The same of its colours alone: all that another theme changes in a page that was looked at before. */
export async function violationsOfColour(page: Page): Promise<string[]> {
  return lines((await axe(page).withRules(['color-contrast', 'link-in-text-block']).analyze()).violations);
}

/**
 * The other mode opens a page of its own for each look, to join what frames of other origins say: the pages of the extension have no frames,
 * and it takes twice as long.
 */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
}

function lines(found: Awaited<ReturnType<AxeBuilder['analyze']>>['violations']): string[] {
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}
