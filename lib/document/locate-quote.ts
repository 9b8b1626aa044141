import { isInvisible, isSpace } from '../clauses/normalise.ts';
import { eachChild, isElement, isSilent, isText } from './dom/tree.ts';
import { plainCharacters } from './plain-characters.ts';

/** A character of the page: the text node it stands in and its offset there. */
interface InkPlace {
  node: Text;
  offset: number;
}

export interface QuoteRequest {
  /** Verbatim text of the card. */
  quote: string;
  /** `Block.at` of its clause: characters before it, white space not counted. */
  at: number;
}

export interface QuotePlace {
  /** Where it stands; several ranges when it runs through a shadow root or a frame. */
  ranges: Range[];
  /** How often its words occur in the page. */
  occurrences: number;
}

const shortestPart = 12;

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
  const part = text.includes(wanted) ? wanted : whatIsLeft(text, wanted);
  if (!part) return null;
  const found = occurrencesOf(text, part);
  const start = nearest(found, request.at);
  return { ranges: rangesOf(places.slice(start, start + part.length)), occurrences: found.length };
}

/** Text without white space and invisible characters. */
export function squeeze(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isSpace(code) && !isInvisible(code)) out += text[i];
  }
  return plainCharacters(out);
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

/** The longest beginning or end of the quote that the page still has; null when that is too short to be sure. */
function whatIsLeft(text: string, wanted: string): string | null {
  const start = wanted.slice(0, longest((length) => text.includes(wanted.slice(0, length)), wanted.length));
  const end = wanted.slice(wanted.length - longest((length) => text.includes(wanted.slice(wanted.length - length)), wanted.length));
  const part = start.length >= end.length ? start : end;
  return part.length >= shortestPart ? part : null;
}

/** The largest length for which `there` holds, which holds for all smaller ones. */
function longest(there: (length: number) => boolean, most: number): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (there(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function occurrencesOf(text: string, part: string): number[] {
  const found: number[] = [];
  for (let i = text.indexOf(part); i >= 0; i = text.indexOf(part, i + 1)) found.push(i);
  return found;
}

/** The page has at least the characters that were read before a quote, so an earlier place is less likely. */
function nearest(found: readonly number[], at: number): number {
  const distance = (place: number) => (place >= at ? place - at : (at - place) * 3);
  return found.reduce((best, place) => (distance(place) < distance(best) ? place : best));
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
