import { browser } from 'wxt/browser';
import type { Settings } from '../settings/settings.ts';
import { watchSettings } from '../settings/stored-settings.ts';
import { isNeverReadAt } from './never-read-at.ts';
import type { PageReader } from './page-reader.ts';
import { allPageStates, changePageState } from './page-states.ts';
import { startDetector } from './start-detector.ts';

/** Has the pages that are open follow what the user sets. */
export function applySettings(reader: PageReader): void {
  watchSettings(({ settings: now }, { settings: before }) => {
    if (now.neverRead.join() !== before.neverRead.join()) void followSites(now, before);
    if (now.automatic && !before.automatic) void readWhatWaits(reader);
  });
}

/** Forgets pages of sites that are set apart from now on; looks at those of sites that no longer are. */
async function followSites(now: Settings, before: Settings): Promise<void> {
  for (const { id, url } of await browser.tabs.query({})) {
    if (id === undefined || !url) continue;
    if (isNeverReadAt(url, now)) await changePageState(id, () => null);
    else if (isNeverReadAt(url, before)) await startDetector(id);
  }
}

/** Policies that were found while nothing was read unasked. */
async function readWhatWaits(reader: PageReader): Promise<void> {
  for (const [tabId, { detected, step }] of await allPageStates()) {
    // Fails only when the tab is closed meanwhile.
    if (detected && step === 'idle') await reader.read(tabId).catch(() => undefined);
  }
}
