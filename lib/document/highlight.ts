import { openCollapsed } from './open-collapsed.ts';
import type { QuoteRequest } from './find-ink.ts';
import { isInSight } from './in-sight.ts';
import { locateQuote } from './locate-quote.ts';

export interface HighlightResult {
  found: boolean;
  /** How often the words occur in the page; 0 when they are not there. */
  occurrences: number;
  /** Whether the reader can see it, once the page has scrolled there. */
  inSight: boolean;
}

const notFound: HighlightResult = { found: false, occurrences: 0, inSight: false };
const name = 'mingbai-quote';
// Important: the colours of the page must not swallow the mark.
const style = `::highlight(${name}) { background-color: #ffd84d !important; color: #1c1400 !important; }`;

/**
 * Marks a quote in the page, or in a part of it, and scrolls to it; marks nothing when it is not there. Uses the CSS Custom Highlight API, so
 * that the page's own tree stays as it is; only a collapsed section around the quote is opened.
 */
export async function highlightQuote(document: Document, request: QuoteRequest, part: Element = document.body): Promise<HighlightResult> {
  clearHighlight(document);
  const place = locateQuote(part, request);
  if (!place) return notFound;
  openCollapsed(place.ranges[0]!.startContainer);
  for (const range of place.ranges) mark(range);
  scrollTo(place.ranges[0]!);
  return { found: true, occurrences: place.occurrences, inSight: await isInSight(place.ranges[0]!) };
}

/** Takes the mark away, in frames of the same origin too. */
export function clearHighlight(document: Document): void {
  document.defaultView?.CSS?.highlights?.delete(name);
  for (const frame of document.querySelectorAll('iframe')) {
    const inner = innerDocument(frame);
    if (inner) clearHighlight(inner);
  }
}

function innerDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

function mark(range: Range): void {
  const view = range.startContainer.ownerDocument?.defaultView as (Window & typeof globalThis) | null;
  if (!view?.CSS?.highlights || !view.Highlight) return;
  const marked = view.CSS.highlights.get(name) ?? new view.Highlight();
  marked.add(range);
  view.CSS.highlights.set(name, marked);
  dress(range.startContainer.getRootNode() as Document | ShadowRoot, view);
}

/** Gives a tree the style of the mark, once; a shadow root does not see that of its document. */
function dress(root: Document | ShadowRoot, view: Window & typeof globalThis): void {
  try {
    const sheets = [...root.adoptedStyleSheets];
    if (sheets.some((sheet) => sheet.cssRules[0]?.cssText.includes(name))) return;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [...sheets, sheet];
  } catch {
    // A browser that keeps style sheets from extensions: without colours the page still scrolls to the place.
  }
}

function scrollTo(range: Range): void {
  const element = range.startContainer.parentElement;
  const view = element?.ownerDocument.defaultView;
  if (!element || !view) return;
  const behavior = view.matchMedia?.('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  const rect = range.getBoundingClientRect?.();
  const tall = element.getBoundingClientRect().height > view.innerHeight * 0.7;
  if (tall && rect) {
    const scroller = scrollerOf(element);
    const top = rect.top - (scroller === view.document.scrollingElement ? 0 : scroller.getBoundingClientRect().top);
    scroller.scrollBy({ top: top - scroller.clientHeight / 3, behavior });
    if (scroller !== view.document.scrollingElement) scroller.scrollIntoView({ block: 'nearest', behavior });
  } else element.scrollIntoView({ block: 'center', behavior });
  const frame = view.frameElement;
  if (frame) frame.scrollIntoView({ block: 'nearest', behavior });
}

function scrollerOf(element: Element): Element {
  const document = element.ownerDocument;
  for (let each = element.parentElement; each; each = each.parentElement) {
    const { overflowY } = document.defaultView!.getComputedStyle(each);
    if (/auto|scroll/.test(overflowY) && each.scrollHeight > each.clientHeight + 1 && each !== document.body) return each;
  }
  return document.scrollingElement ?? document.documentElement;
}
