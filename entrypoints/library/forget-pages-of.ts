import { browser } from 'wxt/browser';
import type { SnapshotKey } from '../../lib/library/snapshot.ts';

/**
 * Forgets what is noted of tabs whose card was deleted, so that no badge and no panel speaks of it any more.
 * @param keys what was deleted; 'all' when everything was
 */
export async function forgetPagesOf(keys: readonly SnapshotKey[] | 'all'): Promise<void> {
  const noted = await browser.storage.session.get(null);
  const gone = Object.entries(noted).filter(([name, state]) => {
    if (!/^(page|unsaved):\d+$/.test(name)) return false;
    const snapshot = (state as { snapshot?: SnapshotKey | null }).snapshot;
    return keys === 'all' || keys.some(({ address, hash }) => snapshot?.address === address && snapshot.hash === hash);
  });
  if (gone.length > 0) await browser.storage.session.remove(gone.map(([name]) => name));
}
