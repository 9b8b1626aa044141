import { isInvisible, isSpace } from '../clauses/normalise.ts';
import { plainCharacters } from './plain-characters.ts';

/** A quote that is to be found again where it was read. */
export interface QuoteRequest {
  /** Verbatim text of the card. */
  quote: string;
  /** `Block.at` of its clause: characters before it, white space not counted. */
  at: number;
}

/** A stretch of a text without white space. */
export interface InkStretch {
  start: number;
  length: number;
  /** How often its words occur in the text. */
  occurrences: number;
}

const shortestPart = 12;

/** Text without white space and invisible characters. */
export function squeeze(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isSpace(code) && !isInvisible(code)) out += text[i];
  }
  return plainCharacters(out);
}

/**
 * Finds a squeezed quote in a squeezed text; of several occurrences the one nearest to where it was read. When the text has
 * changed a little, the longest of the quote's beginning and end that is still there.
 */
export function findInk(text: string, wanted: string, at: number): InkStretch | null {
  if (!wanted) return null;
  const part = text.includes(wanted) ? wanted : whatIsLeft(text, wanted);
  if (!part) return null;
  const found = occurrencesOf(text, part);
  return { start: nearest(found, at), length: part.length, occurrences: found.length };
}

/** The longest beginning or end of the quote that the text still has; null when that is too short to be sure. */
function whatIsLeft(text: string, wanted: string): string | null {
  const start = wanted.slice(
    0,
    longest((length) => text.includes(wanted.slice(0, length)), wanted.length),
  );
  const end = wanted.slice(wanted.length - longest((length) => text.includes(wanted.slice(wanted.length - length)), wanted.length));
  const part = start.length >= end.length ? start : end;
  return part.length >= shortestPart ? part : null;
}

/** The largest length for which `there` holds, which holds for all smaller ones. */
export function longest(there: (length: number) => boolean, most: number): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (there(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Every place where a part begins. */
export function occurrencesOf(text: string, part: string): number[] {
  const found: number[] = [];
  for (let i = text.indexOf(part); i >= 0; i = text.indexOf(part, i + 1)) found.push(i);
  return found;
}

/** The text has at least the characters that were read before a quote, so an earlier place is less likely. */
export function nearest(found: readonly number[], at: number): number {
  const distance = (place: number) => (place >= at ? place - at : (at - place) * 3);
  return found.reduce((best, place) => (distance(place) < distance(best) ? place : best));
}
