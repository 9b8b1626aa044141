import type { Library } from '../../lib/library/library.ts';
import type { Snapshot } from '../../lib/library/snapshot.ts';
import type { PageState } from '../../lib/pages/page-state.ts';
import { pageState, unsavedReading } from '../../lib/pages/page-states.ts';
import { settingsNow, type UsedSettings } from '../shared/use-settings.ts';
import { currentTab, type PanelTab } from './use-active-tab.ts';

/** What the panel knows before it is drawn for the first time; null where it could not be had in time. */
export interface FirstLook {
  used: UsedSettings | null;
  tab: PanelTab | null;
  /** Of that tab; undefined when it was not looked up. */
  state: PageState | null | undefined;
  snapshot: Snapshot | null;
}

/** Milliseconds after which the panel is drawn with what is there by then. */
const patience = 250;

/**
 * Gathers what the first drawing needs, all at once and while the panel's own code is still starting: asked for one after
 * the other by effects, each answer would wait for a frame to be painted. The hooks take it from here on, and ask again
 * themselves.
 */
export async function firstLook(library: Library): Promise<FirstLook> {
  const look: FirstLook = { used: null, tab: null, state: undefined, snapshot: null };
  const page = async () => {
    const tab = await currentTab();
    if (!tab) return;
    look.tab = tab;
    const state = await pageState(tab.id);
    look.state = state;
    look.snapshot = await snapshotOf(tab, state, library).catch(() => null);
  };
  const settings = async () => {
    look.used = await settingsNow();
  };
  library.open();
  const all = Promise.allSettled([page(), settings()]);
  await Promise.race([all, new Promise((late) => setTimeout(late, patience))]);
  return { ...look };
}

/** The snapshot that a state names: in the library, or kept beside the state where the library did not take it. */
export async function snapshotOf(tab: PanelTab, state: PageState | null, library: Library): Promise<Snapshot | null> {
  if (!state?.snapshot) return null;
  return (state.unsaved ? (await unsavedReading(tab.id))?.snapshot : await library.get(state.snapshot)) ?? null;
}
