import { browser } from 'wxt/browser';
import { isBusy, type PageState } from './page-state.ts';
import { watchPageStates } from './page-states.ts';
import { toolbarButton } from './toolbar-button.ts';

/** Keeps the toolbar badge of each tab in step with its page state. */
export function showBadges(): void {
  watchPageStates((tabId, state) => {
    showBadge(tabId, state).catch(() => {
      // The tab was closed meanwhile: there is no badge left to set.
    });
  });
}

async function showBadge(tabId: number, state: PageState | null): Promise<void> {
  const button = toolbarButton();
  const { text, title } = badgeOf(state);
  await Promise.all([
    button.setBadgeText({ tabId, text }),
    button.setBadgeBackgroundColor({ tabId, color: '#2f4858' }),
    button.setTitle({ tabId, title }),
  ]);
}

/**
 * What the badge of a page says, and in words its tooltip: how many changes of a policy that was saved, else the number of
 * warnings once read, a mark while it is only found.
 */
export function badgeOf(state: PageState | null): { text: string; title: string } {
  if (state?.changes) {
    const n = state.changes.facts.length || state.changes.clauses;
    return { text: `Δ${n}`, title: browser.i18n.getMessage('badgeChanged', [String(n)]) };
  }
  if (state?.warnings != null) {
    const title = browser.i18n.getMessage('badgeWarnings', [String(state.warnings)]);
    return { text: state.warnings > 0 ? String(state.warnings) : '✓', title };
  }
  if (state && isBusy(state)) return { text: '…', title: browser.i18n.getMessage('badgeReading') };
  if (state?.detected) return { text: '•', title: browser.i18n.getMessage('badgeFound') };
  return { text: '', title: browser.i18n.getMessage('actionTitle') };
}
