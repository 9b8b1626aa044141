import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { collect } from '../lib/detect/collect.ts';
import { decide } from '../lib/detect/decide.ts';
import { linksPolicy } from '../lib/detect/links-policy.ts';
import { isNeverRead } from '../lib/detect/never-read.ts';
import type { PageVerdict } from '../lib/messaging/protocol.ts';
import { watchPage } from '../lib/watching/watch-page.ts';

const isVisible = (element: Element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });

/** What runs; named, so that the build leaves the rest of the definition to the manifest (`wxt.config.ts`). */
export async function main() {
  // Whatever is stored: in a list or not, there or not.
  const { settings } = await browser.storage.local.get<{ settings?: { neverRead?: unknown } }>('settings');
  if (isNeverRead(location.hostname, [settings?.neverRead].flat())) return;
  let said = '';
  const look = () => {
    const { title, body } = document;
    const url = location.href;
    // Gone when the extension was reloaded or removed.
    if (!browser.runtime?.id || !body) return;
    const { signals, dialogs } = collect({ url, title, body }, isVisible);
    const verdict = decide(signals);
    const links = !verdict.policy && linksPolicy(title, body);
    const news = url + verdict.policy + links;
    const changed = news !== said;
    // A frame speaks only when it is a policy, or was one.
    if (changed && (self === top || said || verdict.policy)) {
      said = news;
      browser.runtime.sendMessage({ type: 'page-verdict', verdict, links } satisfies PageVerdict).catch(() => {});
    }
    return { changed, dialogs };
  };
  const lookAtRest = watchPage(look);
  // Loaded; or back by the back button: the page was kept, what was known about it was not.
  addEventListener('pageshow', () => {
    said = '';
    lookAtRest();
  });
}

export default /* @__PURE__ */ defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  // Frames whose page is written in the frame itself.
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main,
});
