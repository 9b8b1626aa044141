import type { SnapshotKey } from '../library/snapshot.ts';
import { allPageStates, changePageState } from './page-states.ts';

/** A wording that the user saves is no change any more: no badge speaks of it, in whichever tab it stands. */
export async function settleChanges({ address, hash }: SnapshotKey): Promise<void> {
  for (const [tabId] of await allPageStates()) {
    await changePageState(tabId, (state) => {
      const isMine = state?.snapshot?.address === address && state.snapshot.hash === hash;
      return state?.changes && isMine ? { ...state, changes: null } : state;
    });
  }
}
