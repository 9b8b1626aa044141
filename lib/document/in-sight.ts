/** Milliseconds after which a smooth scroll that never says it has ended is taken for done. */
const patience = 1000;

/**
 * Whether the reader can see a marked run of text, once scrolling to it has come to rest: pages draw banners over their
 * text, and a hostile one may hide what it does not want found.
 */
export async function isInSight(range: Range): Promise<boolean> {
  const element = range.startContainer.parentElement;
  const document = element?.ownerDocument;
  const view = document?.defaultView;
  if (!element || !document || !view) return false;
  await atRest(range, view);
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const lines = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const common = range.commonAncestorContainer;
  const own = common instanceof view.Element ? common : element;
  const root = range.startContainer.getRootNode() as Document | ShadowRoot;
  return lines.some(({ left, top, width, height }) => {
    const above = root.elementFromPoint(left + width / 2, top + height / 2);
    // Outside the window nothing can be asked, and nothing is claimed.
    if (above === null || own.contains(above)) return true;
    return above.contains(own) && view.getComputedStyle(element).pointerEvents === 'none';
  });
}

/** Waits until the run stands still, two frames in a row. */
async function atRest(range: Range, view: Window): Promise<void> {
  const until = performance.now() + patience;
  for (let last = Number.NaN, still = 0; still < 2 && performance.now() < until; ) {
    // A tab in the background paints no frames.
    await new Promise<void>((next) => {
      view.requestAnimationFrame(() => next());
      view.setTimeout(next, 100);
    });
    const { top } = range.getBoundingClientRect();
    // A smooth scroll may take a frame or two before it begins.
    const arrived = top >= 0 && top < view.innerHeight;
    still = arrived && top === last ? still + 1 : 0;
    last = top;
  }
}
