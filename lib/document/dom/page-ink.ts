import { inkLength } from '../../clauses/normalise.ts';
import { eachChild, isElement, isSilent, isText, tagOf } from './tree.ts';

/** Characters below an element, white space not counted. */
export interface Ink {
  all: number;
  /** Of these, in links that leave the page or do something. */
  linked: number;
  /** Of these, in links of any kind: those of a table of contents too. */
  anchored: number;
}

/** The ink of every element of a tree that has some; one walk. */
export class PageInk {
  private readonly inks = new Map<Element, Ink>();

  constructor(root: Element) {
    this.count(root, 'none');
  }

  of(element: Element): Ink {
    return this.inks.get(element) ?? nothing;
  }

  /** Share of the text that stands in links to other pages, 0 to 1. */
  linkShare(element: Element): number {
    const ink = this.of(element);
    return ink.all === 0 ? 0 : ink.linked / ink.all;
  }

  private count(element: Element, outer: LinkKind): Ink {
    const ink: Ink = { all: 0, linked: 0, anchored: 0 };
    const link = tagOf(element) === 'A' ? linkKind(element) : outer;
    eachChild(element, (child) => {
      if (isText(child)) {
        const length = inkLength(child.nodeValue ?? '');
        ink.all += length;
        if (link === 'leaves') ink.linked += length;
        if (link !== 'none') ink.anchored += length;
      } else if (isElement(child) && !isSilent(child)) {
        const inner = this.count(child, link);
        ink.all += inner.all;
        ink.linked += inner.linked;
        ink.anchored += inner.anchored;
      }
    });
    if (ink.all > 0) this.inks.set(element, ink);
    return ink;
  }
}

type LinkKind = 'none' | 'within' | 'leaves';

const nothing: Ink = { all: 0, linked: 0, anchored: 0 };

/** A bare "#" is the address of menus whose work a script does; "#part" leads to a place in the page. */
function linkKind(anchor: Element): LinkKind {
  const href = anchor.getAttribute('href')?.trim();
  if (href === undefined) return anchor.hasAttribute('onclick') ? 'leaves' : 'none';
  return href.length > 1 && href.startsWith('#') ? 'within' : 'leaves';
}
