import { Readability } from '@mozilla/readability';
import type { PageInk } from './page-ink.ts';

/** What Readability makes of a page: where its article stands in the live tree, and what it is called. */
export interface Article {
  root: Element;
  title: string | null;
  byline: string | null;
}

const idName = 'data-mingbai-id';
const bulk = 0.85;

/** Null also where Readability gives up with an error, as on pages with broken frames of markup: its opinion is one of two. */
function parsed(clone: Document) {
  try {
    return new Readability(clone, { serializer: (node) => node as Element, charThreshold: 200 }).parse();
  } catch {
    return null;
  }
}

/**
 * Asks Readability for the main part of a page. It works on a clone, because it tears its document apart; numbers on the
 * clone's elements lead back to the live ones. Costs several times a whole reading, so it is asked only in doubt.
 */
export function readabilityArticle(document: Document, ink: PageInk): Article | null {
  const clone = document.cloneNode(true) as Document;
  const live = document.querySelectorAll('*');
  const copies = clone.querySelectorAll('*');
  if (live.length !== copies.length) return null;
  copies.forEach((element, i) => {
    element.setAttribute(idName, String(i));
  });
  const article = parsed(clone);
  if (!article?.content) return null;
  const kept: Element[] = [];
  for (const element of article.content.querySelectorAll(`[${idName}]`)) {
    const original = live[Number(element.getAttribute(idName))];
    if (original) kept.push(original);
  }
  const root = smallestAround(kept, ink);
  return root ? { root, title: article.title ?? null, byline: article.byline ?? null } : null;
}

/** The smallest element that holds most of the text of what was kept. */
function smallestAround(kept: readonly Element[], ink: PageInk): Element | null {
  const set = new Set(kept);
  const outermost = kept.filter((element) => !element.parentElement || !set.has(element.parentElement));
  const total = outermost.reduce((sum, element) => sum + ink.of(element).all, 0);
  const held = new Map<Element, number>();
  let best: Element | null = null;
  for (const element of outermost) {
    for (let each: Element | null = element; each; each = each.parentElement) held.set(each, (held.get(each) ?? 0) + ink.of(element).all);
  }
  for (const [element, text] of held) {
    if (text >= total * bulk && (!best || best.contains(element))) best = element;
  }
  return best;
}
