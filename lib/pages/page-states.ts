import { browser } from 'wxt/browser';
import type { PolicyDocument } from '../document/policy-document.ts';
import type { Snapshot } from '../library/snapshot.ts';
import type { PageState } from './page-state.ts';

const key = (tabId: number) => `page:${tabId}`;
const unsavedKey = (tabId: number) => `unsaved:${tabId}`;

function tabOf(name: string): number | null {
  const tabId = /^page:(\d+)$/.exec(name)?.[1];
  return tabId === undefined ? null : Number(tabId);
}

/** The state of a tab's page, or null when nothing is known of it. */
export async function pageState(tabId: number): Promise<PageState | null> {
  const stored = await browser.storage.session.get(key(tabId));
  return (stored[key(tabId)] as PageState | undefined) ?? null;
}

/** The states of all tabs of which something is known. */
export async function allPageStates(): Promise<[tabId: number, state: PageState][]> {
  return Object.entries(await browser.storage.session.get(null)).flatMap(([name, value]): [number, PageState][] => {
    const tabId = tabOf(name);
    return tabId === null ? [] : [[tabId, value as PageState]];
  });
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Changes a tab's state, one change after the other. Only the background writes down how a reading goes; the pages take back
 * what the user has deleted or settled there. A change that returns null forgets the page, one that returns the state it was
 * given leaves it.
 *
 * @returns the state after the change
 */
export function changePageState(tabId: number, change: (state: PageState | null) => PageState | null): Promise<PageState | null> {
  const done = last.then(async () => {
    const before = await pageState(tabId);
    const after = change(before);
    if (after === before) return after;
    if (after) await browser.storage.session.set({ [key(tabId)]: after });
    else await browser.storage.session.remove([key(tabId), unsavedKey(tabId)]);
    return after;
  });
  last = done.catch(() => undefined);
  return done;
}

/** Calls back with each new state of any tab. @returns a function that ends it */
export function watchPageStates(heard: (tabId: number, state: PageState | null) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    for (const [name, change] of Object.entries(changes)) {
      const tabId = tabOf(name);
      if (tabId !== null) heard(tabId, (change.newValue as PageState | undefined) ?? null);
    }
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}

/** What the library did not take, kept in memory until the tab goes elsewhere. */
export interface Unkept {
  snapshot: Snapshot;
  /** Null where it is too large for the browser's session storage. */
  document: PolicyDocument | null;
}

/** Keeps a reading of a tab beside its state. @throws when not even the card fits */
export async function keepUnsaved(tabId: number, snapshot: Snapshot, document: PolicyDocument): Promise<void> {
  const put = (unkept: Unkept) => browser.storage.session.set({ [unsavedKey(tabId)]: unkept });
  await put({ snapshot, document }).catch(() => put({ snapshot, document: null }));
}

/** What `keepUnsaved` kept of a tab. */
export async function unsavedReading(tabId: number): Promise<Unkept | null> {
  const stored = await browser.storage.session.get(unsavedKey(tabId));
  return (stored[unsavedKey(tabId)] as Unkept | undefined) ?? null;
}
