/** Words without which no text that comes makes a page a policy, and none that goes unmakes it. */
const telling = /隐私|隱私|私隱|人信息|人資料|privacy|personal/i;
/** Characters that must have come or gone, telling words among them, since the last look. */
const enough = 200;
/** Milliseconds of quiet before a look; more than doubled by each look that finds nothing new. */
const quiet = 400;
const longest = 60_000;
/** Changes since the last look after which a restless page is left alone for a while. */
const restless = 4000;

/** What came of a look: whether the opinion changed, and which dialogs call for a new one when they are shown or put away. */
export interface Look {
  changed: boolean;
  dialogs: Element[];
}

/**
 * Tells when a page is worth another look: a policy may be rendered late, on a new route or in a dialog. No polling; a
 * page that changes without a word of privacy causes no look at all. Each look waits for a moment in which the page does
 * nothing.
 *
 * @param look looks at the page; undefined when nobody listens any more, and the watch ends
 * @returns to be called when the page was brought back: has it looked at
 */
export function watchPage(look: () => Look | undefined): () => void {
  let address = location.href;
  let moved = 0;
  let changes = 0;
  let pause = 0;
  let timer: ReturnType<typeof setTimeout> | 0 = 0;

  const observer = new MutationObserver((records) => {
    changes += records.length;
    if (changes > restless) {
      observer.disconnect();
      return soon();
    }
    let text = '';
    for (const { type, addedNodes, removedNodes } of records) {
      if (type === 'attributes') moved = enough;
      for (const { textContent } of [...addedNodes, ...removedNodes]) text += textContent;
    }
    // A policy may come as many small parts, of which only some tell.
    if (telling.test(text)) moved += text.length;
    if (moved >= enough || location.href !== address) soon();
  });

  const soon = () => {
    if (location.href !== address) {
      pause = quiet;
      clearTimeout(timer);
      timer = 0;
    }
    timer ||= setTimeout(atRest, pause);
  };

  // A page that is never idle is looked at all the same.
  const atRest = () => requestIdleCallback(again, { timeout: 999 });

  const again = () => {
    observer.disconnect();
    clearTimeout(timer);
    address = location.href;
    moved = changes = timer = 0;
    const seen = look();
    if (!seen) return;
    pause = seen.changed ? quiet : Math.min(longest, pause * 2 + quiet);
    observer.observe(document, { childList: true, subtree: true });
    // A dialog is shown by a change on itself or on a frame around it.
    for (const element of seen.dialogs)
      for (let i = 4, at: Element | null = element; at && i--; at = at.parentElement)
        observer.observe(at, { attributeFilter: ['class', 'style', 'open', 'hidden'] });
  };

  // Elsewhere (Firefox before 147) a new route is noticed by the changes that follow it.
  self.navigation?.addEventListener('currententrychange', soon);
  soon();
  return atRest;
}
