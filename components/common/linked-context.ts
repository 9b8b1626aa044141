import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LinkedList } from '../../lib/card/card.ts';

/** What came of reading a linked list; when it was joined, the card that shows this changes. */
export type LinkedOutcome = 'joined' | 'not-opened' | 'no-text' | { notJoined: string };

/** Opens a linked list and reads it with the policy. Null where lists are only named. */
export type ReadLinked = ((list: LinkedList) => Promise<LinkedOutcome>) | null;

const Context = createContext<ReadLinked>(null);

export const LinkedProvider = Context.Provider;

/** How a linked list is read here; null where lists are only named. */
export function useReadLinked(): ReadLinked {
  return useContext(Context);
}
