import { browser } from 'wxt/browser';
import { toolbarButton } from './toolbar-button.ts';

/** A click on the toolbar button opens the panel: Chromium's side panel, Firefox's sidebar. */
export function openPanelOnClick(): void {
  if (browser.sidePanel) {
    void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  } else {
    toolbarButton().onClicked.addListener(() => void firefox.sidebarAction.toggle());
  }
}

/** The types of the browser are Chromium's; this part is Firefox's alone. */
const firefox = browser as unknown as { sidebarAction: { toggle(): Promise<void> } };
