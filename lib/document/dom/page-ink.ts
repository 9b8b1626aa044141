import { inkLength } from '../../clauses/normalise.ts';
import { eachChild, isElement, isSilent, isText, tagOf } from './tree.ts';

/** Characters below an element, white space not counted, and how many of them stand in links that leave the page. */
export interface Ink {
  all: number;
  linked: number;
}

/** The ink of every element of a tree that has some; one walk. */
export class PageInk {
  private readonly inks = new Map<Element, Ink>();

  constructor(root: Element) {
    this.count(root, false);
  }

  of(element: Element): Ink {
    return this.inks.get(element) ?? nothing;
  }

  /** Share of the text that stands in links to other pages, 0 to 1. */
  linkShare(element: Element): number {
    const ink = this.of(element);
    return ink.all === 0 ? 0 : ink.linked / ink.all;
  }

  private count(element: Element, inLink: boolean): Ink {
    let all = 0;
    let linked = 0;
    const link = inLink || leaves(element);
    eachChild(element, (child) => {
      if (isText(child)) {
        const ink = inkLength(child.nodeValue ?? '');
        all += ink;
        if (link) linked += ink;
      } else if (isElement(child) && !isSilent(child)) {
        const ink = this.count(child, link);
        all += ink.all;
        linked += ink.linked;
      }
    });
    const ink = { all, linked };
    if (all > 0) this.inks.set(element, ink);
    return ink;
  }
}

const nothing: Ink = { all: 0, linked: 0 };

function leaves(element: Element): boolean {
  if (tagOf(element) !== 'A') return false;
  const href = element.getAttribute('href');
  return !!href && !href.startsWith('#');
}
