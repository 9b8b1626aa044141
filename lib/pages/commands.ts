import { browser } from 'wxt/browser';
import { readPage } from './context-menus.ts';
import { openLibrary } from './open-library.ts';
import type { PageReader } from './page-reader.ts';

/** The shortcuts that the manifest names; the one that opens the panel is the browser's own. */
export function answerCommands(reader: PageReader): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-library') void openLibrary();
    if (command === 'read-page') readPage(tab, reader);
  });
}
