import type { Span } from './policy-document.ts';

/** The same stretches in a text that has `by` more characters before them. */
export function moved<S extends Span>(spans: readonly S[], by: number): S[] {
  return spans.map((span) => ({ ...span, from: span.from + by, to: span.to + by }));
}

/** What of the stretches lies between two offsets, as offsets in that part of the text. */
export function within<S extends Span>(spans: readonly S[], from: number, to: number): S[] {
  return spans
    .filter((span) => span.from < to && span.to > from)
    .map((span) => ({ ...span, from: Math.max(span.from, from) - from, to: Math.min(span.to, to) - from }));
}
