import type { Looks } from './element-look.ts';
import type { PageInk } from './page-ink.ts';
import { eachChild, isElement, isSilent } from './tree.ts';

const bulk = 0.8;

/**
 * The smallest element that holds the bulk of the page's shown text: descends from `top` as long as one child has most
 * of what is not links.
 */
export function densestPart(top: Element, ink: PageInk, looks: Looks): Element {
  let current = top;
  for (;;) {
    const parts: { element: Element; text: number }[] = [];
    let total = 0;
    eachChild(current, (child) => {
      if (!isElement(child) || isSilent(child)) return;
      const { all, linked } = ink.of(child);
      if (all > linked) parts.push({ element: child, text: all - linked });
    });
    // Only big parts are asked whether they are shown: the question makes the browser lay out the page.
    for (const part of parts) {
      if (part.text > 200 && parts.length > 1 && !looks.shown(part.element)) part.text = 0;
      total += part.text;
    }
    const next = parts.find((part) => part.text >= bulk * total && part.text >= bulk * (ink.of(current).all - ink.of(current).linked) * 0.5);
    if (!next || next.text === 0) return current;
    current = next.element;
  }
}
