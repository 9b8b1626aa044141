import { inkLength } from '../../clauses/normalise.ts';
import { childrenOf, deepestInTurns, isLarge, type Turns } from './in-turns.ts';
import { eachChild, isElement, isSilent, isText, tagOf } from './tree.ts';

/** Characters below an element, white space not counted. */
export interface Ink {
  all: number;
  /** Of these, in links that leave the page or do something. */
  linked: number;
  /** Of these, in links of any kind: those of a table of contents too. */
  anchored: number;
}

/** The ink of every element of a tree that has some; one walk, which `count` makes. */
export class PageInk {
  private readonly inks = new Map<Element, Ink>();

  /** Counts everything below `root`. */
  *count(root: Element): Turns<void> {
    yield* this.countLarge(root, 'none', 0);
  }

  of(element: Element): Ink {
    return this.inks.get(element) ?? nothing;
  }

  /** Share of the text that stands in links to other pages, 0 to 1. */
  linkShare(element: Element): number {
    const ink = this.of(element);
    return ink.all === 0 ? 0 : ink.linked / ink.all;
  }

  private *countLarge(element: Element, outer: LinkKind, level: number): Turns<Ink> {
    if (level > deepestInTurns || !isLarge(element)) return this.countSmall(element, outer);
    const ink: Ink = { all: 0, linked: 0, anchored: 0 };
    const link = linkAround(element, outer);
    for (const child of childrenOf(element)) {
      if (isText(child)) addText(ink, child, link);
      else if (isElement(child) && !isSilent(child)) addInk(ink, yield* this.countLarge(child, link, level + 1));
      yield;
    }
    if (ink.all > 0) this.inks.set(element, ink);
    return ink;
  }

  private countSmall(element: Element, outer: LinkKind): Ink {
    const ink: Ink = { all: 0, linked: 0, anchored: 0 };
    const link = linkAround(element, outer);
    eachChild(element, (child) => {
      if (isText(child)) addText(ink, child, link);
      else if (isElement(child) && !isSilent(child)) addInk(ink, this.countSmall(child, link));
    });
    if (ink.all > 0) this.inks.set(element, ink);
    return ink;
  }
}

function addText(ink: Ink, node: Node, link: LinkKind): void {
  const length = inkLength(node.nodeValue ?? '');
  ink.all += length;
  if (link === 'leaves') ink.linked += length;
  if (link !== 'none') ink.anchored += length;
}

function addInk(ink: Ink, inner: Ink): void {
  ink.all += inner.all;
  ink.linked += inner.linked;
  ink.anchored += inner.anchored;
}

type LinkKind = 'none' | 'within' | 'leaves';

const nothing: Ink = { all: 0, linked: 0, anchored: 0 };

function linkAround(element: Element, outer: LinkKind): LinkKind {
  return tagOf(element) === 'A' ? linkKind(element) : outer;
}

/** A bare "#" is the address of menus whose work a script does; "#part" leads to a place in the page. */
function linkKind(anchor: Element): LinkKind {
  const href = anchor.getAttribute('href')?.trim();
  if (href === undefined) return anchor.hasAttribute('onclick') ? 'leaves' : 'none';
  return href.length > 1 && href.startsWith('#') ? 'within' : 'leaves';
}
