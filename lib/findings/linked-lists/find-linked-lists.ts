import type { Clause } from '../../clauses/clause.ts';
import { type LinkedList, linkedKinds } from '../../card/card.ts';
import type { Span } from '../../document/policy-document.ts';
import type { Hit } from '../../lexicon/matcher.ts';
import { quoteAround } from '../quote.ts';
import { hitsOf, type Reading } from '../reading.ts';
import { sameAddress, sameSite } from './addresses.ts';
import { linkName, titleAround } from './link-name.ts';
import { type Place, linksIn } from './links-in.ts';

/** How far before a bare "here" or address the name of what it leads to may stand. */
const reach = 40;
/** A list that a list leads to counts; what that leads to in turn is followed so far and no further. */
const deepest = 3;
/** Beyond this many a reader reads none. */
const most = 60;

/**
 * The lists and further policies that the policy leads to by a link or a printed address: lists of SDKs, of recipients, of
 * permissions, of what is collected, policies for a part of it, and the pages on which it goes on. The name decides, not the
 * address. Companies' own policies that a table of SDKs or recipients links to are none: those are the recipients', not the
 * policy's. Linked pages that were read are searched in turn, each once, so that pages that link to each other end.
 */
export function findLinkedLists(reading: Reading): LinkedList[] {
  const parts = new Map((reading.document.joined ?? []).map((part) => [part.url, part]));
  const pages = new Map<string | undefined, Clause[]>();
  for (const clause of reading.clauses) {
    const page = pages.get(clause.page);
    if (page) page.push(clause);
    else pages.set(clause.page, [clause]);
  }
  const found = new Map<string, LinkedList>();
  const queue: { page: string | undefined; depth: number }[] = [{ page: undefined, depth: 1 }];
  const search = (page: string | undefined, depth: number) => {
    for (const clause of pages.get(page) ?? [])
      for (const list of listsIn(reading, clause)) {
        if (found.has(list.url) || found.size >= most) continue;
        const part = parts.get(list.url);
        const { unreadPages } = part?.coverage ?? {};
        found.set(list.url, { ...list, read: part !== undefined, ...(unreadPages ? { unreadPages } : {}) });
        // A policy on many pages is as deep as it has pages.
        if (part && depth < deepest) queue.push({ page: list.url, depth: list.kind === 'further-page' ? depth : depth + 1 });
      }
  };
  for (let next = queue.shift(); next; next = queue.shift()) search(next.page, next.depth);
  return [...found.values()];
}

function listsIn(reading: Reading, clause: Clause): Omit<LinkedList, 'read'>[] {
  if (clause.role === 'toc' && !clause.links.some(({ further }) => further)) return [];
  const { url } = reading.document;
  const here = clause.page ?? url;
  const links = linksIn(clause);
  return links.flatMap((link, i) => {
    if (sameAddress(link.href, url) || sameAddress(link.href, here)) return [];
    const key = link.href.replace(/#(?!!?\/).*$/, '');
    if (link.further) {
      return [
        {
          url: key,
          name: clause.text.slice(link.from, link.to).trim(),
          kind: 'further-page' as const,
          evidence: [quoteAround(clause, link)],
        },
      ];
    }
    if (clause.role === 'toc') return [];
    const hit = nameOf(reading, clause, link, links[i - 1]?.to ?? 0);
    if (!hit) return [];
    const kind = kindOf(hit);
    if (kind === 'child-policy') {
      // A list's own page leads back to the policy it belongs to, by whatever address.
      if (clause.page !== undefined || clause.kind === 'cell') return [];
      if (!sameSite(link.href, url) || !isNamed(clause, link, hit)) return [];
    }
    if (clause.kind === 'cell' && !sameSite(link.href, here)) return [];
    return [{ url: key, name: linkName(clause, link, hit), kind, evidence: [quoteAround(clause, hit)] }];
  });
}

/** The word that says what a link leads to: in its own text; else, where that only points, the nearest before it. */
function nameOf(reading: Reading, clause: Clause, link: Place, after: number): Hit | null {
  const [own] = hitsOf(reading, clause.id, 'link', link.from, link.to);
  if (own) return own;
  if (!link.points) return null;
  const before = hitsOf(reading, clause.id, 'link', Math.max(after, link.from - reach), link.from);
  return before[before.length - 1] ?? null;
}

/** "This privacy policy" before a bare address is no name of what stands there. */
function isNamed(clause: Clause, link: Place, word: Span): boolean {
  return word.from >= link.from || titleAround(clause.text, word) !== null;
}

function kindOf({ concept }: Hit & Span): LinkedList['kind'] {
  return linkedKinds.find((kind) => concept === `link.${kind}`)!;
}
