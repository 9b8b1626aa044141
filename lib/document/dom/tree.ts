/** The tree as a reader sees it: through open shadow roots, slots and frames of the same origin. */

/** Elements whose text is no text of the page. */
const silent = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'MATH',
  'CANVAS',
  'AUDIO',
  'VIDEO',
  'OBJECT',
  'EMBED',
  'IMG',
  'INPUT',
  'SELECT',
  'TEXTAREA',
  'OPTION',
  'DATALIST',
  'METER',
  'PROGRESS',
  'HEAD',
  'TITLE',
  'LINK',
  'META',
  'MAP',
  'AREA',
]);

/** Tag name in capitals, whatever the namespace. */
export function tagOf(element: Element): string {
  const name = element.nodeName;
  return name.charCodeAt(0) < 0x60 ? name : name.toUpperCase();
}

/** True for elements of any document: frames have an `Element` of their own. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** True for text, in CDATA sections too. */
export function isText(node: Node): boolean {
  return node.nodeType === 3 || node.nodeType === 4;
}

/** True for elements that are never read: scripts, styles, pictures, form fields. */
export function isSilent(element: Element, tag = tagOf(element)): boolean {
  return silent.has(tag);
}

/** Levels of elements that are told apart; scripts can nest them until a recursive walk runs out of stack. */
const deepest = 500;
let depth = 0;

/**
 * Calls `visit` for the nodes below an element in the order in which they are shown. Of what lies deeper than any page has
 * a reason to go, the texts come as if they stood here.
 */
export function eachChild(element: Element, visit: (child: Node) => void): void {
  if (depth >= deepest) {
    eachTextBelow(element, visit);
    return;
  }
  depth++;
  try {
    const special = element.shadowRoot ?? otherChildren(element);
    if (special && !('host' in special)) for (const child of special) visit(child);
    else for (let child = (special ?? element).firstChild; child; child = child.nextSibling) visit(child);
  } finally {
    depth--;
  }
}

function eachTextBelow(top: Element, visit: (child: Node) => void): void {
  let node: Node | null = top.firstChild;
  while (node) {
    if (isText(node)) visit(node);
    const inner: Node | null = isElement(node) && !isSilent(node) ? node.firstChild : null;
    if (inner) {
      node = inner;
      continue;
    }
    while (node && node !== top && !node.nextSibling) node = node.parentNode;
    node = !node || node === top ? null : node.nextSibling;
  }
}

/** What a frame or a slot shows in place of its own children; null for ordinary elements. */
function otherChildren(element: Element): Node[] | null {
  const tag = tagOf(element);
  if (tag === 'IFRAME' || tag === 'FRAME') return frameBody(element as HTMLIFrameElement);
  if (tag !== 'SLOT') return null;
  const assigned = (element as HTMLSlotElement).assignedNodes?.({ flatten: true }) ?? [];
  return assigned.length > 0 ? assigned : null;
}

/** The body of a frame of the same origin; nothing when the browser keeps it closed. */
function frameBody(frame: HTMLIFrameElement): Node[] {
  try {
    const body = frame.contentDocument?.body;
    return body ? [body] : [];
  } catch {
    return [];
  }
}

/** The parent, out of shadow roots and frames too. */
export function parentOf(node: Node): Element | null {
  if (node.parentElement) return node.parentElement;
  const parent = node.parentNode;
  if (parent && 'host' in parent) return (parent as ShadowRoot).host;
  try {
    return node.ownerDocument?.body === node ? ((node.ownerDocument.defaultView?.frameElement as Element) ?? null) : null;
  } catch {
    return null;
  }
}
