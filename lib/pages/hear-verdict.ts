import { browser } from 'wxt/browser';
import type { PageVerdict } from '../messaging/protocol.ts';
import { policyAddress } from '../library/address.ts';
import type { Settings } from '../settings/settings.ts';
import { isAskedFor } from './asked-for.ts';
import { isNeverReadAt } from './never-read-at.ts';
import { type PageState, untouched } from './page-state.ts';
import { changePageState } from './page-states.ts';

/** Who sent the verdict, as the browser says. */
export interface VerdictSender {
  tabId: number;
  /** Where the tab was when it was sent, as far as the browser says. */
  tabUrl?: string | undefined;
  frameId: number;
  /** Names the document that sent it; not in every browser. */
  documentId?: string | undefined;
  /** Address of the frame; of the page itself the tab's, which follows a single-page app where this one does not. */
  frameUrl: string;
}

/**
 * Notes the detector's verdict.
 * @returns the address of the page where it is to be read: it is a policy, and policies are read as they are met, or this one was asked for; else null
 */
export async function hearVerdict(
  { verdict: { policy }, links }: Pick<PageVerdict, 'verdict' | 'links'>,
  sender: VerdictSender,
  settings: Settings,
): Promise<string | null> {
  const { tabId, frameId, frameUrl } = sender;
  const { url } = await browser.tabs.get(tabId);
  if (!url) return null;
  const address = policyAddress(url);
  if (sender.tabUrl && policyAddress(sender.tabUrl) !== address && !(await isStillThere(sender))) return null;
  const asked = await isAskedFor(tabId);
  // Said by a page that was open already when its site was set apart, or by a frame from elsewhere.
  if (isNeverReadAt(url, settings) && !asked) return null;
  const frame = { id: frameId, address: frameId === 0 ? address : policyAddress(frameUrl) };
  await changePageState(tabId, (before) => {
    const state = afterVerdict(before?.address === address ? before : untouched(address), policy, frame);
    return frameId === 0 && state.links !== links ? { ...state, links } : state;
  });
  return policy && (settings.automatic || asked) ? address : null;
}

/**
 * Whether the document that spoke is still in its tab. The address alone does not tell: a page may change its own while its words are on their
 * way, and a verdict on a page that has gone must not count for the one that came.
 */
async function isStillThere({ tabId, documentId }: VerdictSender): Promise<boolean> {
  if (documentId === undefined) return true;
  try {
    await browser.scripting.executeScript({ target: { tabId, documentIds: [documentId] }, func: () => true });
    return true;
  } catch {
    return false;
  }
}

/**
 * The page itself goes before its frames; among frames the latest counts, for a reload gives them new ids. A frame that is no policy says
 * nothing against the page; a page that has become none keeps the card it has.
 */
function afterVerdict(state: PageState, policy: boolean, frame: PageState['frame']): PageState {
  if (policy) return state.detected && state.frame.id === 0 && frame.id !== 0 ? state : { ...state, detected: true, frame };
  return frame.id === state.frame.id && state.detected ? { ...state, detected: false } : state;
}
