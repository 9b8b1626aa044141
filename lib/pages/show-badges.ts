import { browser } from 'wxt/browser';
import { languageOf } from '../settings/language-of.ts';
import type { Settings } from '../settings/settings.ts';
import { storedSettings, watchSettings } from '../settings/stored-settings.ts';
import { sayInBrowser } from '../words/browser-words.ts';
import type { Language } from '../words/words.ts';
import { isBusy, type PageState } from './page-state.ts';
import { pageState, watchPageStates } from './page-states.ts';
import { toolbarButton } from './toolbar-button.ts';

/** Colours of the badge; white stands on both with a contrast of more than 4.5. */
const colours = { usual: '#2f4858', matters: '#9a3b12' };

/** Keeps the toolbar badge of each tab in step with its page state and with the settings. */
export function showBadges(): void {
  watchPageStates((tabId, state) => {
    void storedSettings().then(({ settings }) => showBadge(tabId, state, settings));
  });
  watchSettings(({ settings }) => void showAll(settings));
}

async function showAll(settings: Settings): Promise<void> {
  for (const { id } of await browser.tabs.query({})) if (id !== undefined) await showBadge(id, await pageState(id), settings);
}

async function showBadge(tabId: number, state: PageState | null, settings: Settings): Promise<void> {
  const button = toolbarButton();
  const { text, title, colour } = badgeOf(state, languageOf(settings, browser.i18n.getUILanguage()), settings.matters);
  try {
    await Promise.all([
      button.setBadgeText({ tabId, text }),
      button.setBadgeBackgroundColor({ tabId, color: colour }),
      button.setTitle({ tabId, title }),
    ]);
  } catch {
    // The tab was closed meanwhile: there is no badge left to set.
  }
}

/**
 * What the badge of a page says, and in words its tooltip: how many changes of a policy that was saved, else the number of
 * warnings once read, a mark while it is only found or linked. Its colour tells whether something stands there that
 * matters to the user; so does the tooltip.
 */
export function badgeOf(
  state: PageState | null,
  language: Language,
  matters: Settings['matters'],
): { text: string; title: string; colour: string } {
  const badge = (text: string, ...said: Parameters<typeof say>) => ({ text, title: say(...said), colour: colours.usual });
  const say = (key: Parameters<typeof sayInBrowser>[1], gaps?: Record<string, number>) => sayInBrowser(language, key, gaps);
  if (state?.changes) {
    const n = state.changes.facts.length || state.changes.clauses;
    return badge(`Δ${n}`, 'badgeChanged', { n });
  }
  if (state?.warnings) {
    const n = state.warnings.length;
    const mine = state.warnings.filter((id) => matters.includes(id)).length;
    if (mine > 0) return { text: String(n), title: say('badgeMatters', { n, mine }), colour: colours.matters };
    return badge(n > 0 ? String(n) : '✓', 'badgeWarnings', { n });
  }
  if (state && isBusy(state)) return badge('…', 'badgeReading');
  if (state?.detected) return badge('•', 'badgeFound');
  if (state?.links) return badge('↗', 'badgeLinks');
  return badge('', 'actionTitle');
}
