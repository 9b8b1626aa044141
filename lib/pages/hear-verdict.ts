import { browser } from 'wxt/browser';
import type { Verdict } from '../detect/verdict.ts';
import { policyAddress } from '../library/address.ts';
import { type PageState, untouched } from './page-state.ts';
import { changePageState } from './page-states.ts';

/** Who sent the verdict, as the browser says. */
export interface VerdictSender {
  tabId: number;
  frameId: number;
  /** Address of the frame; of the page itself the tab's, which follows a single-page app where this one does not. */
  frameUrl: string;
}

/** Notes the detector's verdict. @returns true when the page is a policy and is to be read */
export async function hearVerdict(verdict: Verdict, { tabId, frameId, frameUrl }: VerdictSender): Promise<boolean> {
  const { url } = await browser.tabs.get(tabId);
  if (!url) return false;
  const address = policyAddress(url);
  const frame = { id: frameId, address: frameId === 0 ? address : policyAddress(frameUrl) };
  await changePageState(tabId, (before) => {
    return afterVerdict(before?.address === address ? before : untouched(address), verdict.policy, frame);
  });
  return verdict.policy;
}

/**
 * The page itself goes before its frames; among frames the latest counts, for a reload gives them new ids. A frame that is no policy says
 * nothing against the page; a page that has become none keeps the card it has.
 */
function afterVerdict(state: PageState, policy: boolean, frame: PageState['frame']): PageState {
  if (policy) return state.detected && state.frame.id === 0 && frame.id !== 0 ? state : { ...state, detected: true, frame };
  return frame.id === state.frame.id && state.detected ? { ...state, detected: false } : state;
}
