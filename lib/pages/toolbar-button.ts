import { browser } from 'wxt/browser';

/** The button in the browser's toolbar: `action`, in Firefox's manifest version 2 `browserAction`. */
export function toolbarButton(): typeof browser.action {
  return browser.action ?? browser.browserAction;
}
