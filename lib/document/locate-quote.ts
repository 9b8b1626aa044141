import { isInvisible, isSpace } from '../clauses/normalise.ts';
import { eachChild, isElement, isSilent, isText } from './dom/tree.ts';
import { findInk, type QuoteRequest, squeeze } from './find-ink.ts';
import { plainCharacters } from './plain-characters.ts';

/** A character of the page: the text node it stands in and its offset there. */
interface InkPlace {
  node: Text;
  offset: number;
}

export interface QuotePlace {
  /** Where it stands; several ranges when it runs through a shadow root or a frame. */
  ranges: Range[];
  /** How often its words occur in the page. */
  occurrences: number;
}

/**
 * Finds a quote of the card in a page again, whatever the white space and markup between its characters; of several
 * occurrences the one nearest to where it was read. When the page has changed a little, the longest of its beginning and
 * end that is still there.
 */
export function locateQuote(root: Element, request: QuoteRequest): QuotePlace | null {
  const wanted = squeeze(request.quote);
  if (!wanted) return null;
  const places: InkPlace[] = [];
  const text = collectInk(root, places);
  const found = findInk(text, wanted, request.at);
  if (!found) return null;
  return { ranges: rangesOf(places.slice(found.start, found.start + found.length)), occurrences: found.occurrences };
}

function collectInk(root: Element, places: InkPlace[]): string {
  const parts: string[] = [];
  const visit = (element: Element): void => {
    eachChild(element, (child) => {
      if (isText(child)) {
        const value = child.nodeValue ?? '';
        let part = '';
        for (let offset = 0; offset < value.length; offset++) {
          const code = value.charCodeAt(offset);
          if (isSpace(code) || isInvisible(code)) continue;
          places.push({ node: child as Text, offset });
          part += value[offset];
        }
        if (part) parts.push(plainCharacters(part));
      } else if (isElement(child) && !isSilent(child)) visit(child);
    });
  };
  visit(root);
  return parts.join('');
}

function rangesOf(places: readonly InkPlace[]): Range[] {
  const ranges: Range[] = [];
  let first = 0;
  for (let i = 1; i <= places.length; i++) {
    if (i < places.length && places[i]!.node.getRootNode() === places[first]!.node.getRootNode()) continue;
    const from = places[first]!;
    const to = places[i - 1]!;
    const range = from.node.ownerDocument.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset + 1);
    ranges.push(range);
    first = i;
  }
  return ranges;
}
