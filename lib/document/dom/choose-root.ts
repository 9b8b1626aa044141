import type { Looks } from './element-look.ts';
import { speaksOfPolicy } from './furniture.ts';
import { isLayoutTable } from './layout-table.ts';
import type { PageInk } from './page-ink.ts';
import { tableGrid } from './table-grid.ts';
import { eachChild, isElement, isSilent, tagOf } from './tree.ts';

const bulk = 0.8;
const bigPart = 0.1;
/** A part this big beside others makes the choice doubtful. */
const rivalPart = 0.3;

/** The densest part of a page, and whether there is doubt about it. */
export interface DensestPart {
  root: Element;
  /** True when big parts stand side by side in it, of which only some may be the policy. */
  doubtful: boolean;
}

/** Elements that are a piece of text, not a part of a page. */
const pieces = new Set(['UL', 'OL', 'DL', 'P', 'LI', 'DETAILS', 'BLOCKQUOTE', 'PRE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);

/**
 * The smallest element that holds the bulk of the page's shown text: descends from `top` as long as one child has most
 * of what is not links. Where big parts compete, those without the words of a policy count little.
 */
export function densestPart(top: Element, ink: PageInk, looks: Looks): DensestPart {
  let current = top;
  for (;;) {
    const parts = partsOf(current, ink);
    const own = ink.of(current).all - ink.of(current).linked;
    const big = parts.filter((part) => part.text >= bigPart * own);
    // Only big parts are asked whether they are shown: the question makes the browser lay out the page.
    for (const part of parts) if (part.text > 200 && parts.length > 1 && !looks.shown(part.element)) part.text = 0;
    if (big.length > 1) for (const part of big) if (!speaksOfPolicy(part.element.textContent ?? '')) part.text *= 0.2;
    const total = parts.reduce((sum, part) => sum + part.text, 0);
    const next = parts.find((part) => part.text > 0 && part.text >= bulk * total && part.text >= bulk * own * 0.5);
    if (!next) return { root: current, doubtful: big.some((part) => part.text >= rivalPart * own && part.text < own) };
    if (pieces.has(tagOf(next.element)) || isDataTable(next.element, ink)) return { root: current, doubtful: false };
    current = next.element;
  }
}

function isDataTable(element: Element, ink: PageInk): boolean {
  return tagOf(element) === 'TABLE' && !isLayoutTable(element, tableGrid(element), ink);
}

function partsOf(element: Element, ink: PageInk): { element: Element; text: number }[] {
  const parts: { element: Element; text: number }[] = [];
  eachChild(element, (child) => {
    if (!isElement(child) || isSilent(child)) return;
    const { all, linked } = ink.of(child);
    if (all > linked) parts.push({ element: child, text: all - linked });
  });
  return parts;
}
