import { browser } from 'wxt/browser';

/** The types of the browser are Chromium's; this part is Firefox's alone. */
export const firefox = browser as unknown as { sidebarAction: { open(): Promise<void>; toggle(): Promise<void> } };
