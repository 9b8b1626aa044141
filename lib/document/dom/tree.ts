/** The tree as a reader sees it: through open shadow roots, slots and frames of the same origin. */

/** Elements whose text is no text of the page. */
const silent = new Set([
  'SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'MATH', 'CANVAS', 'AUDIO', 'VIDEO', 'OBJECT', 'EMBED', 'IMG', 'INPUT',
  'SELECT', 'TEXTAREA', 'OPTION', 'DATALIST', 'METER', 'PROGRESS', 'HEAD', 'TITLE', 'LINK', 'META', 'MAP', 'AREA',
]);

/** Tag name in capitals, whatever the namespace. */
export function tagOf(element: Element): string {
  return element.tagName.toUpperCase();
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function isText(node: Node): boolean {
  return node.nodeType === 3 || node.nodeType === 4;
}

/** True for elements that are never read: scripts, styles, pictures, form fields. */
export function isSilent(element: Element): boolean {
  return silent.has(tagOf(element));
}

/** The nodes below an element in the order in which they are shown. */
export function childrenOf(element: Element): Iterable<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  const tag = tagOf(element);
  if (tag === 'IFRAME' || tag === 'FRAME') return frameBody(element as HTMLIFrameElement);
  if (tag === 'SLOT') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.({ flatten: true }) ?? [];
    if (assigned.length > 0) return assigned;
  }
  return element.childNodes;
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
