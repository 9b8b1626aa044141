import type { ReadLinked } from '../../components/common/linked-context.ts';
import type { Snapshot } from '../../lib/library/snapshot.ts';

/** Reads linked lists into the policy that is shown, and hands over its new card. Null where no policy is shown. */
export function linkedReader(snapshot: Snapshot | null, tabId: number | null, replace: (snapshot: Snapshot) => void): ReadLinked {
  if (!snapshot) return null;
  return async (list) => {
    // What reads pages and files is heavier than all the rest of the panel.
    const { joinList } = await import('../../lib/linked-lists/join-list.ts');
    const joined = await joinList(list, snapshot, tabId);
    if (typeof joined === 'string' || 'notJoined' in joined) return joined;
    replace(joined.snapshot);
    return 'joined';
  };
}
