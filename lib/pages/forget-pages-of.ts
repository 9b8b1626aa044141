import type { SnapshotKey } from '../library/snapshot.ts';
import { allPageStates, changePageState } from './page-states.ts';

/**
 * Forgets what is noted of tabs whose card was deleted, so that no badge and no panel speaks of it any more.
 * @param keys what was deleted; 'all' when everything was
 */
export async function forgetPagesOf(keys: readonly SnapshotKey[] | 'all'): Promise<void> {
  for (const [tabId, { snapshot }] of await allPageStates()) {
    const isGone = keys === 'all' || keys.some(({ address, hash }) => snapshot?.address === address && snapshot.hash === hash);
    if (isGone) await changePageState(tabId, () => null);
  }
}
