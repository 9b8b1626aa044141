import { browser } from 'wxt/browser';
import { firefox } from './firefox.ts';
import { toolbarButton } from './toolbar-button.ts';

/** A click on the toolbar button opens the panel: Chromium's side panel, Firefox's sidebar. */
export function openPanelOnClick(): void {
  if (browser.sidePanel) {
    void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  } else {
    toolbarButton().onClicked.addListener(() => void firefox.sidebarAction.toggle());
  }
}
