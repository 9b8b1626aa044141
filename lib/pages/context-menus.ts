import { browser } from 'wxt/browser';
import { readingAddress } from '../reading-page/requests.ts';
import { keepSelection, type Selection } from '../reading-page/selections.ts';
import { openLibrary } from './open-library.ts';

const library = 'library';
const readSelection = 'read-selection';
const readByHand = 'read-by-hand';

/** "Read the selection" on selected text, and the reading page on the toolbar button. */
export function offerContextMenus(): void {
  browser.runtime.onInstalled.addListener(() => void addMenus());
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, frameId }, tab) => {
    if (menuItemId === library) void openLibrary();
    if (menuItemId === readByHand) void browser.tabs.create({ url: readingAddress({ kind: 'by-hand' }) });
    if (menuItemId === readSelection) void openSelection(tab?.id, frameId ?? 0, selectionText ?? '', tab?.title ?? '');
  });
}

async function addMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: readSelection, contexts: ['selection'], title: browser.i18n.getMessage('menuReadSelection'),
  });
  browser.contextMenus.create({
    id: library, contexts: [browser.action ? 'action' : 'browser_action'], title: browser.i18n.getMessage('openLibrary'),
  });
  browser.contextMenus.create({
    id: readByHand, contexts: [browser.action ? 'action' : 'browser_action'], title: browser.i18n.getMessage('menuReadByHand'),
  });
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
