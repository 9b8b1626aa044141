import type { ReadLinked } from '../../components/common/linked-context.ts';
import type { Snapshot } from '../../lib/library/snapshot.ts';
import { joinList } from '../../lib/linked-lists/join-list.ts';

/** Reads linked lists into the policy that is shown, and hands over its new card. Null where no policy is shown. */
export function linkedReader(
  snapshot: Snapshot | null, tabId: number | null, replace: (snapshot: Snapshot) => void,
): ReadLinked {
  if (!snapshot) return null;
  return async (list) => {
    const joined = await joinList(list, snapshot, tabId);
    if (typeof joined === 'string' || 'notJoined' in joined) return joined;
    replace(joined.snapshot);
    return 'joined';
  };
}
