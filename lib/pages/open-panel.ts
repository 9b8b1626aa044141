import { browser } from 'wxt/browser';
import { firefox } from './firefox.ts';

/** Opens the panel beside a tab. To be called at once in what a click or a key calls: browsers ask for a hand. */
export function openPanel(tab: { id?: number; windowId?: number } | undefined): void {
  const opening = browser.sidePanel ? inChromium(tab) : firefox.sidebarAction.open();
  opening?.catch((error: unknown) => console.error('The panel did not open', error));
}

function inChromium(tab: { id?: number; windowId?: number } | undefined): Promise<void> | undefined {
  return tab?.windowId === undefined ? undefined : browser.sidePanel.open({ windowId: tab.windowId });
}
