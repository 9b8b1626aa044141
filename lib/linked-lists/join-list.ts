import { browser } from 'wxt/browser';
import type { Snapshot, SnapshotKey } from '../library/snapshot.ts';
import type { ExplainAnswer, JoinList } from '../messaging/protocol.ts';
import { problemOf } from '../reading-page/problem.ts';
import { readLinkedList } from './read-linked-list.ts';

/** What came of it: the policy's card with the list in it, or why there is none. */
export type Joining = { snapshot: Snapshot } | 'not-opened' | 'no-text' | { notJoined: string };

/**
 * Reads a list that a policy links to and joins it to that policy in the library.
 * @param tabId of the tab whose badge shows the policy; null where none does
 */
export async function joinList(
  list: { url: string; name: string },
  { address, hash }: SnapshotKey,
  tabId: number | null,
): Promise<Joining> {
  try {
    const part = await readLinkedList(list);
    const message: JoinList = { type: 'join-list', policy: { address, hash }, list: part, tabId };
    const answer: ExplainAnswer | undefined = await browser.runtime.sendMessage(message);
    return answer && 'snapshot' in answer ? { snapshot: answer.snapshot } : { notJoined: answer?.failure ?? '' };
  } catch (error) {
    const { kind, gaps } = problemOf(error);
    if (kind === 'no-text') return kind;
    return kind === 'not-explained' ? { notJoined: String(gaps.detail) } : 'not-opened';
  }
}
