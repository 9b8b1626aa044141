import '../lib/messaging/zod-without-eval.ts';
import { defineBackground } from 'wxt/utils/define-background';
import { engineVersion, explain } from '../lib/engine.ts';
import { LibraryDatabase } from '../lib/library/database.ts';
import { Library } from '../lib/library/library.ts';
import { answerMessages } from '../lib/messaging/answer-messages.ts';
import { applySettings } from '../lib/pages/apply-settings.ts';
import { watchAskedFor } from '../lib/pages/asked-for.ts';
import { answerCommands } from '../lib/pages/commands.ts';
import { offerContextMenus } from '../lib/pages/context-menus.ts';
import { forgetPagesThatGo } from '../lib/pages/forget-pages.ts';
import { lookAtOpenPages } from '../lib/pages/look-at-open-pages.ts';
import { openPanelOnClick } from '../lib/pages/open-panel-on-click.ts';
import { PageReader } from '../lib/pages/page-reader.ts';
import { setUpOnce } from '../lib/pages/set-up-once.ts';
import { showBadges } from '../lib/pages/show-badges.ts';
import { storedSettings } from '../lib/settings/stored-settings.ts';

export default defineBackground(() => {
  const database = new LibraryDatabase();
  const reader = new PageReader({
    library: new Library(database, async () => (await storedSettings()).settings.cacheLimit),
    explain,
    engine: engineVersion,
    now: Date.now,
  });
  openPanelOnClick();
  answerCommands(reader);
  showBadges();
  offerContextMenus(reader);
  forgetPagesThatGo();
  lookAtOpenPages();
  watchAskedFor((tabId) => reader.readQuietly(tabId));
  applySettings(reader);
  setUpOnce(database);
  answerMessages(reader);
});
