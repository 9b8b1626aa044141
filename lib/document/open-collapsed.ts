import { isElement, parentOf, tagOf } from './dom/tree.ts';

/** Opens what hides a node: closed details, tabs and accordions by their own control, else the hidden element itself. */
export function openCollapsed(node: Node): void {
  const hiders: Element[] = [];
  for (let each: Element | null = isElement(node) ? node : parentOf(node); each; each = parentOf(each)) hiders.unshift(each);
  for (const element of hiders) {
    if (tagOf(element) === 'DETAILS' && !element.hasAttribute('open')) element.setAttribute('open', '');
    if (!isHidden(element)) continue;
    controlOf(element)?.click();
    if (isHidden(element)) reveal(element as HTMLElement);
  }
}

function isHidden(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style) return false;
  if (style.display === 'none' || style.visibility === 'hidden' || element.hasAttribute('hidden')) return true;
  return /hidden|clip/.test(style.overflowY) && element.scrollHeight > 40 && element.clientHeight < 8;
}

/** The tab or button that shows an element: it names its id. */
function controlOf(element: Element): HTMLElement | null {
  if (!element.id) return null;
  const id = element.id.replace(/["\\]/g, '\\$&');
  const root = element.getRootNode() as Document | ShadowRoot;
  return root.querySelector<HTMLElement>(`[aria-controls~="${id}"],[data-target="#${id}"],[data-bs-target="#${id}"]`);
}

function reveal(element: HTMLElement): void {
  element.removeAttribute('hidden');
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (style?.display === 'none') element.style.setProperty('display', 'block', 'important');
  if (style?.visibility === 'hidden') element.style.setProperty('visibility', 'visible', 'important');
  if (element.clientHeight < 8) {
    element.style.setProperty('max-height', 'none', 'important');
    element.style.setProperty('height', 'auto', 'important');
  }
}
