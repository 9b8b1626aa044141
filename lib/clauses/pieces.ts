import type { Link, Mark, Span } from '../document/policy-document.ts';
import { inkLength } from './normalise.ts';
import { sentences } from './sentences.ts';

interface Piece {
  text: string;
  marks: Mark[];
  links: Link[];
  at: number;
}

/** Characters beyond which a block is cut: ten times the longest paragraph that a policy is known to have. */
const longest = 6000;

/**
 * A block whole, or an endless one in pieces that end with a sentence. Finders compare the words of a clause with each
 * other; with clauses of bounded length their work grows with the text alone, whatever a page has made of its paragraphs.
 */
export function inPieces(block: Piece): Piece[] {
  const { text } = block;
  if (text.length <= longest) return [block];
  const pieces: Piece[] = [];
  let { at } = block;
  const take = (from: number, to: number) => {
    const own = text.slice(from, to);
    pieces.push({ text: own, marks: within(block.marks, from, to), links: within(block.links, from, to), at });
    at += inkLength(own);
  };
  let from = 0;
  let to = 0;
  for (const sentence of sentences(text)) {
    if (sentence.to - from > longest && to > from) {
      take(from, to);
      from = to;
    }
    to = sentence.to;
  }
  take(from, text.length);
  return pieces;
}

function within<S extends Span>(spans: readonly S[], from: number, to: number): S[] {
  return spans
    .filter((span) => span.from < to && span.to > from)
    .map((span) => ({ ...span, from: Math.max(0, span.from - from), to: Math.min(to, span.to) - from }));
}
