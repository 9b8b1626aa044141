import '../lib/messaging/zod-without-eval.ts';
import { defineBackground } from 'wxt/utils/define-background';
import { analyse, engineVersion } from '../lib/analysis.ts';
import { shippedClassifier } from '../lib/classify/shipped.ts';
import { lexicon } from '../lib/lexicon/lexicon.ts';
import { LibraryDatabase } from '../lib/library/database.ts';
import { Library } from '../lib/library/library.ts';
import { answerMessages } from '../lib/messaging/answer-messages.ts';
import { offerContextMenus } from '../lib/pages/context-menus.ts';
import { forgetPagesThatGo } from '../lib/pages/forget-pages.ts';
import { openPanelOnClick } from '../lib/pages/open-panel-on-click.ts';
import { openLibraryOnCommand } from '../lib/pages/open-library.ts';
import { PageReader } from '../lib/pages/page-reader.ts';
import { showBadges } from '../lib/pages/show-badges.ts';

export default defineBackground(() => {
  openPanelOnClick();
  openLibraryOnCommand();
  showBadges();
  offerContextMenus();
  forgetPagesThatGo();
  answerMessages(
    new PageReader({
      library: new Library(new LibraryDatabase()),
      explain: (document) => analyse(document, { matcher: lexicon(), classifier: shippedClassifier() }),
      engine: engineVersion,
      now: Date.now,
    }),
  );
});
