import { browser } from 'wxt/browser';
import { readingAddress } from '../reading-page/requests.ts';
import { keepSelection, type Selection } from '../reading-page/selections.ts';
import { languageOf } from '../settings/language-of.ts';
import { storedSettings, watchSettings } from '../settings/stored-settings.ts';
import { type BrowserKey, sayInBrowser } from '../words/browser-words.ts';
import { openLibrary } from './open-library.ts';
import { openLinkedPolicy } from './open-linked-policy.ts';
import { openPanel } from './open-panel.ts';
import type { PageReader } from './page-reader.ts';

type Context = 'page' | 'frame' | 'selection' | 'link' | 'button';
type Clicked = Parameters<Parameters<typeof browser.contextMenus.onClicked.addListener>[0]>[0];
type ClickedTab = Parameters<Parameters<typeof browser.contextMenus.onClicked.addListener>[0]>[1];

interface Item {
  title: BrowserKey;
  contexts: Context[];
  /** Addresses of links on which it is offered; without them, on all. */
  links?: string[];
  /** Called within the click, so that it may open the panel. */
  act: (clicked: Clicked, tab: ClickedTab, reader: PageReader) => void;
}

const items: Record<string, Item> = {
  'read-page': {
    title: 'menuReadPage',
    contexts: ['page', 'frame', 'button'],
    act: (_clicked, tab, reader) => readPage(tab, reader),
  },
  'read-selection': {
    title: 'menuReadSelection',
    contexts: ['selection'],
    act: ({ frameId, selectionText }, tab) => void openSelection(tab?.id, frameId ?? 0, selectionText ?? '', tab?.title ?? ''),
  },
  'read-link': {
    title: 'menuReadLink',
    contexts: ['link'],
    links: ['http://*/*', 'https://*/*'],
    act: ({ linkUrl }, tab, reader) => {
      openPanel(tab);
      if (linkUrl) void openLinkedPolicy(linkUrl, tab ?? null, (id) => reader.readQuietly(id));
    },
  },
  'read-by-hand': {
    title: 'menuReadByHand',
    contexts: ['button'],
    act: () => void browser.tabs.create({ url: readingAddress({ kind: 'by-hand' }) }),
  },
  library: { title: 'openLibrary', contexts: ['button'], act: () => void openLibrary() },
  settings: { title: 'menuSettings', contexts: ['button'], act: () => void browser.runtime.openOptionsPage() },
};

/** The menus of a page, a selection, a link and the toolbar button. */
export function offerContextMenus(reader: PageReader): void {
  // Not at installation alone: Firefox forgets them with the session.
  void addMenus();
  watchSettings(({ settings }, before) => {
    if (settings.language !== before.settings.language) void addMenus();
  });
  browser.contextMenus.onClicked.addListener((clicked, tab) => items[clicked.menuItemId]?.act(clicked, tab, reader));
}

/** Reads the page of a tab because the user asked for it, with the panel beside it. To be called within a click or a key. */
export function readPage(tab: ClickedTab, reader: PageReader): void {
  openPanel(tab);
  if (tab?.id !== undefined) reader.readQuietly(tab.id);
}

let last: Promise<unknown> = Promise.resolve();

/** One after the other: two at once would add every item twice. */
function addMenus(): Promise<unknown> {
  last = last.then(async () => {
    const { settings } = await storedSettings();
    const language = languageOf(settings, browser.i18n.getUILanguage());
    await browser.contextMenus.removeAll();
    const button = browser.action ? ('action' as const) : ('browser_action' as const);
    for (const [id, { title, contexts, links }] of Object.entries(items)) {
      browser.contextMenus.create({
        id,
        title: sayInBrowser(language, title),
        contexts: contexts.map((one) => (one === 'button' ? button : one)) as ['page'],
        ...(links && { targetUrlPatterns: links }),
      });
    }
  });
  return last;
}

async function openSelection(tabId: number | undefined, frameId: number, flat: string, title: string): Promise<void> {
  const text = (tabId === undefined ? null : await selectedLines(tabId, frameId)) ?? flat;
  const selection: Selection = { text, title };
  const id = await keepSelection(selection);
  await browser.tabs.create({ url: readingAddress({ kind: 'selection', id }) });
}

/** The selection with its line breaks, which the menu's own text lacks; null where no script gets in (a PDF). */
async function selectedLines(tabId: number, frameId: number): Promise<string | null> {
  try {
    const target = { tabId, frameIds: [frameId] };
    const [injection] = await browser.scripting.executeScript({ target, func: () => getSelection()?.toString() ?? '' });
    return (injection?.result as string | undefined) || null;
  } catch {
    return null;
  }
}
