import { eachChild, isElement } from './tree.ts';

/** A page that the policy goes on on: the words of the link to it, and its address. */
export interface FurtherPage {
  text: string;
  href: string;
}

const nextWords =
  /^[\s›»→>]*(?:下一[页頁章节節篇]|下[页頁]|[后後]一[页頁]|接下[页頁]|继续阅读|繼續閱讀|阅读全文|閱讀全文|next(?: page| section| chapter)?|continue reading|read on)(?=$|[\s›»→>:：、])/i;
/** What the chief parts of a policy are called in a row of tabs. */
const partWords =
  /收集|使用|共享|披露|委托|委託|存储|儲存|保存|权利|權利|权限|權限|未成年|sdk|第三方|\bcollect|\bwe use\b|\buse of\b|\bshar(?:e|ing)\b|disclos|retention|\bretain|your rights|choices|third part/i;
/** So many of them make a row one of the policy's, and not of the site's. */
const leastParts = 2;
const longestName = 40;
/** Beyond this a page has more links than a policy needs. */
const mostAnchors = 5000;
const mostPages = 30;

/**
 * The pages on which a policy goes on: by "next page", by the numbers of its pages, by a row of tabs that are links and name its
 * parts. Menus of the site are none: a row counts only when the page itself stands in it.
 * @param base address of the page; without one nothing can be told
 */
export function furtherPages(top: Element, base: string | null): FurtherPage[] {
  if (!base) return [];
  const anchors = top.getElementsByTagName('a');
  if (anchors.length === 0 || anchors.length > mostAnchors) return [];
  const found = new Map<string, FurtherPage>();
  const add = (text: string, href: string) => {
    if (found.size < mostPages && !samePlace(href, base) && !found.has(href)) found.set(href, { text, href });
  };
  const rows = new Set<Element>();
  for (let i = 0; i < anchors.length; i++) {
    const anchor = anchors[i]!;
    const text = (anchor.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (!text || text.length > longestName) continue;
    const href = siblingAddress(anchor, base);
    if (!href) continue;
    if (nextWords.test(text) || anchor.getAttribute('rel') === 'next') add(text, href);
    else if ((/^\d{1,2}$/.test(text) || partWords.test(text)) && anchor.parentElement) rows.add(rowOf(anchor));
  }
  for (const row of rows) for (const { text, href } of partsIn(row, base)) add(text, href);
  return [...found.values()];
}

/** The nearest element around a link in which other links stand. */
function rowOf(anchor: Element): Element {
  let row = anchor.parentElement!;
  for (let up = 0; up < 3 && row.getElementsByTagName('a').length < 2 && row.parentElement; up++) row = row.parentElement;
  return row;
}

/** The other pages of a row of page numbers or of the policy's parts, of which the page that is read is one. */
function partsIn(row: Element, base: string): FurtherPage[] {
  const links: FurtherPage[] = [];
  let here = false;
  const anchors = row.getElementsByTagName('a');
  if (anchors.length > mostPages) return [];
  for (let i = 0; i < anchors.length; i++) {
    const anchor = anchors[i]!;
    const text = (anchor.textContent ?? '').replace(/\s+/g, ' ').trim();
    const href = siblingAddress(anchor, base);
    if (isCurrent(anchor) || (href && samePlace(href, base))) here = true;
    else if (href && text) links.push({ text, href });
  }
  const numbers = links.filter(({ text }) => /^\d{1,2}$/.test(text) && text !== '1');
  if (!here && !namesCurrent(row)) return [];
  if (numbers.length > 0) return numbers;
  const parts = links.filter(({ text }) => text.length <= longestName && partWords.test(text)).length;
  return parts >= leastParts && parts * 2 >= links.length ? links : [];
}

/** The number or name of the page that is shown is often no link. */
function namesCurrent(row: Element): boolean {
  let found = false;
  eachChild(row, (child) => {
    if (!isElement(child) || child.localName === 'a' || child.getElementsByTagName('a').length > 0) return;
    const text = (child.textContent ?? '').trim();
    found ||= /^\d{1,2}$/.test(text) || (text.length <= longestName && partWords.test(text));
  });
  return found;
}

function isCurrent(anchor: Element): boolean {
  if (anchor.getAttribute('aria-current') || anchor.getAttribute('aria-selected') === 'true') return true;
  const names = `${anchor.getAttribute('class') ?? ''} ${anchor.parentElement?.getAttribute('class') ?? ''}`;
  return /(?:^|[-_ ])(?:active|current|selected|on|cur)(?:$|[-_ ])/i.test(names);
}

/** The absolute address of a link within the same site's same folder; a place in the page itself is none. */
function siblingAddress(anchor: Element, base: string): string | null {
  const href = anchor.getAttribute('href')?.trim();
  if (!href || (href.startsWith('#') && !/^#!?\//.test(href)) || /^[a-z]+:(?!\/\/)/i.test(href)) return null;
  try {
    const to = new URL(href, base);
    const from = new URL(base);
    return to.origin === from.origin && isSibling(to.pathname, from.pathname) ? to.href : null;
  } catch {
    return null;
  }
}

/** Beside the page, or below it: "/privacy" and "/privacy/part-2" belong together. */
function isSibling(a: string, b: string): boolean {
  const [one, other] = [a, b].map((path) => path.replace(/\/$/, '')) as [string, string];
  const folder = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);
  return folder(one) === folder(other) || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
}

function samePlace(a: string, b: string): boolean {
  const bare = (url: string) => url.replace(/#(?!!?\/).*$/, '').replace(/\/$/, '');
  return bare(a) === bare(b);
}
