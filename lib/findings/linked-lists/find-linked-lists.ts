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

/**
 * The lists and further policies that the policy leads to by a link or a printed address: lists of SDKs, of recipients, of
 * permissions, of what is collected, and policies for a part of it. The name decides, not the address. Companies' own policies
 * that a table of SDKs or recipients links to are none: those are the recipients', not the policy's.
 */
export function findLinkedLists(reading: Reading): LinkedList[] {
  const { url, joined = [] } = reading.document;
  const read = new Set(joined.map((part) => part.url));
  const found = new Map<string, LinkedList>();
  for (const clause of reading.clauses) {
    if (clause.page !== undefined || clause.role === 'toc') continue;
    const links = linksIn(clause);
    links.forEach((link, i) => {
      const hit = nameOf(reading, clause, link, links[i - 1]?.to ?? 0);
      if (!hit || sameAddress(link.href, url)) return;
      const kind = kindOf(hit);
      if (kind === 'child-policy' && (clause.kind === 'cell' || !sameSite(link.href, url) || !isNamed(clause, link, hit))) return;
      if (clause.kind === 'cell' && !sameSite(link.href, url)) return;
      const key = link.href.replace(/#(?!!?\/).*$/, '');
      if (found.has(key)) return;
      const name = linkName(clause, link, hit);
      found.set(key, { url: key, name, kind, read: read.has(key), evidence: [quoteAround(clause, hit)] });
    });
  }
  return [...found.values()];
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
