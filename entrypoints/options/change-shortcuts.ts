import { browser } from 'wxt/browser';

/** Opens the browser's page for shortcuts; null in a Firefox that lets no extension do so. */
export function changeShortcuts(): (() => void) | null {
  const firefox = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (firefox.openShortcutSettings) return () => void firefox.openShortcutSettings?.();
  if (import.meta.env.FIREFOX) return null;
  return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
