import { browser } from 'wxt/browser';
import type { SnapshotKey } from '../library/snapshot.ts';
import type { PageState } from './page-state.ts';

/** A wording that the user saves is no change any more: no badge speaks of it, in whichever tab it stands. */
export async function settleChanges({ address, hash }: SnapshotKey): Promise<void> {
  const noted = await browser.storage.session.get(null);
  const settled = Object.entries(noted).flatMap(([name, state]): [string, PageState][] => {
    if (!/^page:\d+$/.test(name)) return [];
    const { snapshot, changes } = state as PageState;
    return changes && snapshot?.address === address && snapshot.hash === hash ? [[name, { ...(state as PageState), changes: null }]] : [];
  });
  if (settled.length > 0) await browser.storage.session.set(Object.fromEntries(settled));
}
