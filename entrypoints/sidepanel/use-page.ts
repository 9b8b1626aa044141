import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PanelContent } from '../../components/panel/panel-view.tsx';
import { policyAddress } from '../../lib/library/address.ts';
import type { Library } from '../../lib/library/library.ts';
import type { Snapshot } from '../../lib/library/snapshot.ts';
import type { ChangesSinceSaved } from '../../lib/pages/changes-since-saved.ts';
import { isNeverReadAt } from '../../lib/pages/never-read-at.ts';
import { isBusy, type PageState } from '../../lib/pages/page-state.ts';
import { pageState, watchPageStates } from '../../lib/pages/page-states.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { storedSettings } from '../../lib/settings/stored-settings.ts';
import { askToRead } from './ask-to-read.ts';
import { type FirstLook, snapshotOf } from './first-look.ts';
import { looksLikePdf } from '../../lib/pages/looks-like-pdf.ts';
import { openReadingPage } from '../shared/open-reading-page.ts';
import type { PanelTab } from './use-active-tab.ts';
import { usePolicyLinks } from './use-policy-links.ts';

interface Page {
  content: PanelContent;
  /** The frame in which the policy stands. */
  frameId: number;
  /** The tab shows a PDF file, whose pages only the reading page can mark. */
  isPdf: boolean;
  /** What they changed since the user saved it. */
  changes: ChangesSinceSaved | null;
  read: () => void;
  /** Puts a card with more in it in the place of the one shown. */
  replace: (snapshot: Snapshot) => void;
}

/**
 * What the panel shows of a tab's page, kept in step with the background's notes on it and with the library.
 * @param settings null for the moment of loading: nothing is read meanwhile
 * @param first what is known of it before the first drawing
 */
export function usePage(tab: PanelTab | null, library: Library, settings: Settings | null, first: FirstLook): Page {
  const { state, known } = useStateOf(tab, first);
  const never = tab?.url && settings ? neverReadAs(tab.url, settings) : null;
  const { snapshot, replace } = useSnapshot(tab, state, library, first);
  useReadingOnArrival(tab, state, { known, unasked: (settings?.automatic ?? false) && never === null }, library);
  const content: PanelContent =
    never !== null && (!state || state.step === 'idle') ? { kind: 'never', site: never } : contentOf(tab, state, known, snapshot);
  const pdf = tab?.url && (looksLikePdf(tab.url) || state?.failure?.kind === 'pdf') ? tab.url : null;
  const policies = usePolicyLinks(tab, content.kind === 'no-policy' && pdf === null);
  const rest = { frameId: state?.frame.id ?? 0, isPdf: pdf !== null, changes: state?.changes ?? null, replace };
  if (pdf !== null) {
    // A PDF is read on the reading page alone: that it was not read here is no failure.
    const known: PanelContent = snapshot && state ? { ...cardOf(state, snapshot), failure: null } : { kind: 'pdf' };
    return { ...rest, content: known, read: () => void openReadingPage({ kind: 'pdf', url: pdf, quote: null }) };
  }
  return {
    ...rest,
    content: content.kind === 'no-policy' ? { ...content, policies } : content,
    read: () => {
      const address = addressOf(tab);
      if (tab && address) void askToRead(tab.id, address);
    },
  };
}

/** `known` is false until the state was looked up once for this tab and address. */
function useStateOf(tab: PanelTab | null, first: FirstLook): { state: PageState | null; known: boolean } {
  const [heard, setHeard] = useState<{ tabId: number; state: PageState | null } | null>(
    first.tab && first.state !== undefined ? { tabId: first.tab.id, state: first.state } : null,
  );
  const id = tab?.id;
  useEffect(() => {
    if (id === undefined) return;
    void pageState(id).then((state) => setHeard({ tabId: id, state }));
    return watchPageStates((tabId, state) => tabId === id && setHeard({ tabId, state }));
  }, [id]);
  const mine = heard !== null && heard.tabId === id;
  const state = mine && heard.state && heard.state.address === addressOf(tab) ? heard.state : null;
  return { state, known: mine };
}

/** The snapshot that the state names. */
function useSnapshot(
  tab: PanelTab | null,
  state: PageState | null,
  library: Library,
  first: FirstLook,
): { snapshot: Snapshot | null; replace: (snapshot: Snapshot) => void } {
  const [snapshot, setSnapshot] = useState<Snapshot | null>(first.snapshot);
  const key = state?.snapshot ?? null;
  const { unsaved = null, step } = state ?? {};
  useEffect(() => {
    let current = true;
    const load = async () => (tab ? snapshotOf(tab, state, library) : null);
    // A library that cannot be asked has no card; the reading of the page goes on without it.
    void load()
      .catch(() => null)
      .then((loaded) => current && setSnapshot(loaded));
    return () => {
      current = false;
    };
    // `step`: the same wording read again has the same key but a card of today.
  }, [key?.address, key?.hash, unsaved, step]);
  const named = snapshot && key && snapshot.hash === key.hash && snapshot.address === key.address;
  return { snapshot: named ? snapshot : null, replace: setSnapshot };
}

/**
 * Asks for the page to be read when the panel comes to a policy that is not read yet, to a job that a stop of the background
 * may have cut off, or to a page that was read by hand before. Asking twice does no harm.
 * @param may what is known of the page may be acted on; `unasked`: policies may be read as they are met
 */
function useReadingOnArrival(
  tab: PanelTab | null,
  state: PageState | null,
  may: { known: boolean; unasked: boolean },
  library: Library,
): void {
  const address = addressOf(tab);
  const untouched = state === null || state.step === 'idle';
  const due = state?.detected && untouched ? 'found' : untouched ? 'unknown' : null;
  const cutOff = state !== null && isBusy(state);
  useEffect(() => {
    if (!tab || !address || !may.known) return;
    let current = true;
    if (cutOff) void askToRead(tab.id, address);
    else if (due && may.unasked) {
      const isDue = async () => due === 'found' || (await library.latest(address)) !== undefined;
      void readUnasked(tab, address, async () => (await isDue()) && current);
    }
    return () => {
      current = false;
    };
  }, [tab?.id, address, may.known, may.unasked, due, cutOff]);
}

/**
 * Asks for a page that nobody asked for. The settings are looked at anew: that a site is set apart may reach the panel after
 * the page's state has gone.
 */
async function readUnasked(tab: PanelTab, address: string, due: () => Promise<boolean>): Promise<void> {
  const { settings } = await storedSettings();
  if (!settings.automatic || (tab.url && isNeverReadAt(tab.url, settings))) return;
  try {
    if (await due()) await askToRead(tab.id, address);
  } catch {
    // The library cannot be asked: then nothing is known of this page.
  }
}

function contentOf(tab: PanelTab | null, state: PageState | null, known: boolean, snapshot: Snapshot | null): PanelContent {
  if (tab?.url?.startsWith(browser.runtime.getURL('/'))) return { kind: 'own-page' };
  if (tab && !addressOf(tab)) return { kind: 'restricted' };
  if (!tab || !known) return { kind: 'looking' };
  if (!state) return { kind: 'no-policy', policies: { linked: [], named: [] } };
  const failure = state.step === 'failed' ? state.failure : null;
  if (snapshot) return cardOf(state, snapshot);
  if (failure) return { kind: 'failed', failure: failure.kind, detail: failure.detail };
  if (state.snapshot) return { kind: 'looking' };
  if (state.step === 'reading' || state.step === 'explaining') return { kind: 'reading', step: state.step };
  return state.detected ? { kind: 'found' } : { kind: 'no-policy', policies: { linked: [], named: [] } };
}

function cardOf(state: PageState, snapshot: Snapshot): Extract<PanelContent, { kind: 'card' }> {
  const { unsaved, failure } = state;
  return { kind: 'card', snapshot, refreshing: isBusy(state), unsaved, failure: state.step === 'failed' && failure ? failure.kind : null };
}

/** The site as which this address is in the list of those never to read; null where it is not. */
function neverReadAs(url: string, { neverRead }: Settings): string | null {
  return neverRead.find((site) => isNeverReadAt(url, { neverRead: [site] })) ?? null;
}

/** Null for pages that cannot be read at all. */
function addressOf(tab: PanelTab | null): string | null {
  return tab?.url && /^https?:/.test(tab.url) ? policyAddress(tab.url) : null;
}
