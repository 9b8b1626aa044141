import type { Verdict } from '../detect/verdict.ts';
import type { QuoteRequest } from '../document/find-ink.ts';
import type { LinkedPart, PolicyDocument } from '../document/policy-document.ts';
import type { Snapshot, SnapshotKey } from '../library/snapshot.ts';
import type { Unsaved } from '../library/unsaved.ts';

/**
 * Every message between the parts of the extension. Types only, so that the detector can import this file and carry
 * nothing of it. The receiver checks what arrives with `guards.ts`; the sender's tab and address are taken from the
 * browser, never from the message.
 */

/** Detector (content script) → background: what it thinks of the page now. Sent again when the page changes its mind, and where no answer says that it was noted. */
export interface PageVerdict {
  type: 'page-verdict';
  verdict: Verdict;
  /** It is no policy, asks who one is, and links to one; see `lib/detect/links-policy.ts`. */
  links: boolean;
}

/** Panel → background: read the page in this tab, detected or not. Answered with `ReadPageAnswer` when done. */
export interface ReadPage {
  type: 'read-page';
  tabId: number;
  /** The page meant, see `policyAddress`: by the time this is heard the tab may show another. */
  address: string;
}

/** Panel → background: open the policy behind a link of this tab, and read it there. Answered with `ReadPageAnswer` once it is open. */
export interface OpenLinkedPolicy {
  type: 'open-linked-policy';
  tabId: number;
  url: string;
}

/** Reading page → background: explain a document that was read there, and keep it. Answered with `ExplainAnswer`. */
export interface ExplainDocument {
  type: 'explain-document';
  /** Where the library keeps it: of a file on the web, or of one that has none, see `lib/library/by-hand.ts`. */
  address: string;
  document: PolicyDocument;
}

/** Background → panel, as the answer. What came of it stands in the tab's page state and in the library. */
export interface ReadPageAnswer {
  done: true;
}

/** Panel or reading page → background: join a linked list to a policy in the library. Answered with `ExplainAnswer`. */
export interface JoinList {
  type: 'join-list';
  policy: SnapshotKey;
  list: LinkedPart;
  /** The tab whose badge shows the policy; null where none does. */
  tabId: number | null;
}

/** Background → panel or reading page, as the answer. `unsaved`: why the library did not take it. */
export type ExplainAnswer = { snapshot: Snapshot; unsaved: Unsaved | null } | { failure: string };

export type ToBackground = PageVerdict | ReadPage | OpenLinkedPolicy | ExplainDocument | JoinList;

/** Panel → page: set on the page's isolated world before the highlighter script runs. */
export type HighlightRequest = QuoteRequest;

/** Highlighter script → panel, as the result of the injection. */
export type { HighlightResult } from '../document/highlight.ts';
