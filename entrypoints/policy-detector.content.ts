import { defineContentScript } from 'wxt/utils/define-content-script';
import { collect } from '../lib/detect/collect.ts';
import { decide } from '../lib/detect/decide.ts';
import { linksPolicy } from '../lib/detect/links-policy.ts';
import { isNeverRead } from '../lib/detect/never-read.ts';
import type { PageVerdict, ReadPageAnswer } from '../lib/messaging/protocol.ts';
import { watchPage } from '../lib/watching/watch-page.ts';

/** By the name that the browser of this build has for it: to ask which of the two is there takes as many bytes as a rule of the verdict. */
const api = import.meta.env.FIREFOX ? (globalThis as unknown as { browser: typeof chrome }).browser : chrome;
const isVisible = (element: Element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });

/** Not in the types of every TypeScript; not in Firefox, which prepares no pages. */
type Preparing = Document & { prerendering?: boolean };

/** Milliseconds after which a page is looked at that has not loaded yet. */
const unloaded = 3000;

/** What runs; named, so that the build leaves the rest of the definition to the manifest (`wxt.config.ts`). */
export async function main() {
  let lookAnew: (() => void) | undefined;
  // Until a page has loaded, it has the processor to itself. Later: it loaded late; or came back by the back button, when it was
  // kept and what was known about it was not; or was prepared by the browser in the shadow of another page, and is now shown.
  await new Promise<void>((go) => {
    for (const event of ['pageshow', 'prerenderingchange'])
      addEventListener(
        event,
        () => {
          go();
          lookAnew?.();
        },
        true,
      );
    // 'complete' alone comes before 'd': a page that had loaded when the detector came, after an install or update.
    setTimeout(go, document.readyState < 'd' ? 0 : unloaded);
  });
  const { settings } = await api.storage.local.get<{ settings?: { neverRead?: unknown } }>('settings');
  if (isNeverRead(location.hostname, [settings?.neverRead].flat())) return;
  let said = '';
  // Milliseconds until a verdict is said again that was not heard: the background was stopped in that moment. Ever longer.
  let deaf = 99;
  const look = () => {
    const { title, body } = document;
    const url = location.href;
    // The runtime is gone when the extension was reloaded or removed. What a page says that is not shown yet would be taken for a word on the one that is.
    if ((document as Preparing).prerendering || !api.runtime?.id || !body) return;
    const { signals, dialogs } = collect({ url, title, body }, isVisible);
    const verdict = decide(signals);
    const links = !verdict.policy && linksPolicy(title, body);
    const news = url + verdict.policy + links;
    const changed = news !== said;
    // A frame speaks only when it is a policy, or was one.
    if (changed && (self === top || said || verdict.policy)) {
      said = news;
      api.runtime
        .sendMessage({ type: 'page-verdict', verdict, links } satisfies PageVerdict)
        // A background that stops leaves no answer, and not always an error.
        .then(({ done }: ReadPageAnswer) => done)
        .catch(() => {
          deaf *= 9;
          setTimeout(lookAnew!, deaf);
        });
    }
    return { changed, dialogs };
  };
  const lookAtRest = watchPage(look);
  lookAnew = () => {
    said = '';
    lookAtRest();
  };
}

export default /* @__PURE__ */ defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  // Frames whose page is written in the frame itself.
  matchOriginAsFallback: true,
  // It only registers itself. Later (`document_end`, `document_idle`) it would stand between the last of the page and its load
  // event, and a frame would be laid out and painted meanwhile; decisions/0008.
  runAt: 'document_start',
  main,
});
