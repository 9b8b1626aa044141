import type { Clause } from '../clauses/clause.ts';
import type { Span } from '../document/policy-document.ts';
import type { Evidence } from '../card/card.ts';

const longest = 80;
const letter = /[a-z]/i;
const stops = /[，。；！？、：:;,]/;
/** A quote never runs across an address: captured texts write links in different ways, so the run would not be verbatim. */
const address = /<?https?:\/\/[^\s\u3000-\u303f\u4e00-\u9fff\uff00-\uffef)>]+>?|<?www\.[^\s\u3000-\u303f\u4e00-\u9fff\uff00-\uffef)>]+>?/g;

/**
 * The part of a sentence that proves a finding: at most 80 characters around `span`, cut at punctuation where possible,
 * never across an address. Verbatim text of the clause.
 */
export function quoteAround(clause: Clause, span: Span): Evidence {
  const sentence = clause.sentences.find((s) => s.from <= span.from && span.from < s.to) ?? { from: 0, to: clause.text.length };
  let { from, to } = sentence;
  to = Math.max(to, Math.min(span.to, clause.text.length));
  for (const { from: start, to: end } of addressesIn(clause)) {
    if (end <= span.from && end > from) from = end;
    else if (start >= span.to && start < to) to = start;
  }
  if (to - from > longest) {
    const spare = Math.max(0, longest - (span.to - span.from));
    const lower = Math.max(from, span.from - Math.floor(spare / 2));
    const upper = Math.min(to, Math.max(lower + longest, span.to));
    from = lower === from ? from : cutAfter(clause.text, lower, span.from);
    to = upper === to ? to : cutBefore(clause.text, upper, span.to);
  }
  const quote = clause.text
    .slice(from, to)
    .trim()
    .replace(/^[，。；、：]+/, '');
  return { clause: clause.id, quote: quote.length > 2 * longest ? quote.slice(0, 2 * longest) : quote };
}

const known = new WeakMap<Clause, readonly Span[]>();

/** Where addresses stand in a clause; looked for once, as a long clause gives many quotes. */
function addressesIn(clause: Clause): readonly Span[] {
  let spans = known.get(clause);
  if (!spans) {
    spans = /https?:|www\./.test(clause.text)
      ? [...clause.text.matchAll(address)].map((match) => ({ from: match.index, to: match.index + match[0].length }))
      : [];
    known.set(clause, spans);
  }
  return spans;
}

function cutAfter(text: string, lower: number, limit: number): number {
  for (let i = lower; i < limit; i++) if (stops.test(text[i]!)) return i + 1;
  // No comma before the words: at least no word is cut in two.
  if (letter.test(text[lower - 1] ?? '')) for (let i = lower; i < limit; i++) if (!letter.test(text[i]!)) return i + 1;
  return lower;
}

function cutBefore(text: string, upper: number, limit: number): number {
  for (let i = upper; i > limit; i--) if (stops.test(text[i - 1]!)) return i - 1;
  if (letter.test(text[upper] ?? '')) for (let i = upper; i > limit; i--) if (!letter.test(text[i - 1]!)) return i - 1;
  return upper;
}
