import type { WarningId } from '../card/taxonomy.ts';
import type { SnapshotKey } from '../library/snapshot.ts';
import type { Unsaved } from '../library/unsaved.ts';
import type { ChangesSinceSaved } from './changes-since-saved.ts';

/** Why a reading came to nothing, for the panel to explain. */
export type Failure =
  /** The page has no text that could be read. */
  | 'no-text'
  /** The tab shows a PDF file, which only the panel can read. */
  | 'pdf'
  /** The browser lets no extension read this page. */
  | 'not-allowed'
  /** Something broke; `detail` says what. */
  | 'broken';

/** What goes on in one tab. Kept in the browser's session storage, so that a stop of the background loses nothing. */
export interface PageState {
  /** Address of the tab, see `policyAddress`. A state whose address is not the tab's is stale. */
  address: string;
  /** Where the policy stands: the page itself (0) or a frame of it, and that frame's address. */
  frame: { id: number; address: string };
  /** True when the detector took the page for a policy. */
  detected: boolean;
  step: 'idle' | 'reading' | 'explaining' | 'done' | 'failed';
  failure: { kind: Failure; detail: string } | null;
  /** The card to show: the one just made, or while reading the one from the last time. */
  snapshot: SnapshotKey | null;
  /** The page is no policy, asks who one is, and links to one. */
  links: boolean;
  /** The warnings that the card has; null before there is a card. */
  warnings: WarningId[] | null;
  /** Why the card is not in the library; it is then kept beside the state, until the tab goes. Null where it is. */
  unsaved: Unsaved | null;
  /** What they changed since the wording that the user saved; null when nothing did, or nothing is saved. */
  changes: ChangesSinceSaved | null;
}

/** A page of which nothing is known yet. */
export function untouched(address: string): PageState {
  return {
    address,
    frame: { id: 0, address },
    detected: false,
    links: false,
    step: 'idle',
    failure: null,
    snapshot: null,
    warnings: null,
    unsaved: null,
    changes: null,
  };
}

/** True while the page is being read or its text explained. */
export function isBusy(state: PageState): boolean {
  return state.step === 'reading' || state.step === 'explaining';
}
