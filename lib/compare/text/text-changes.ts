import { align } from './align.ts';
import { outOfOrder } from './moved.ts';
import type { TextUnit } from './text-unit.ts';
import { type Part, wordDiff } from './word-diff.ts';

/** One clause, heading or row of a table that is new, gone or reworded. */
export interface TextChange {
  kind: TextUnit['kind'];
  change: 'new' | 'gone' | 'changed';
  /** Headings above it: where it stands now, or stood. */
  path: readonly string[];
  before: TextUnit | null;
  after: TextUnit | null;
  /** Word by word; one part for what is new or gone. */
  parts: readonly Part[];
  /** Whether it also stands in another order. */
  moved: boolean;
}

export interface TextChanges {
  /** In the order of the new text. */
  changes: readonly TextChange[];
  /** Clauses that stand elsewhere with the same words. Not changes. */
  moved: number;
  /** Clauses with another number and the same words. Not changes. */
  renumbered: number;
  unchanged: number;
}

/** What became of the text: clauses that are new, gone or reworded; those that only moved or were numbered anew are counted. */
export function textChanges(then: readonly TextUnit[], now: readonly TextUnit[]): TextChanges {
  const { pairs, removed, added } = align(then, now);
  const moved = outOfOrder(pairs.map((pair) => pair.after));
  const placed: { at: number; change: TextChange }[] = [];
  const count = { moved: 0, renumbered: 0, unchanged: 0 };
  pairs.forEach((pair, index) => {
    const [before, after] = [then[pair.before]!, now[pair.after]!];
    if (pair.same) {
      if (moved.has(index)) count.moved++;
      if (before.printed !== after.printed && number(before) !== number(after)) count.renumbered++;
      count.unchanged++;
      return;
    }
    const parts = wordDiff(before.text, after.text);
    placed.push({
      at: pair.after,
      change: {
        kind: after.kind,
        change: 'changed',
        path: after.path,
        before,
        after,
        parts,
        moved: moved.has(index),
      },
    });
  });
  for (const j of added) {
    const unit = now[j]!;
    placed.push({
      at: j,
      change: {
        kind: unit.kind,
        change: 'new',
        path: unit.path,
        before: null,
        after: unit,
        parts: [{ kind: 'new', text: unit.text }],
        moved: false,
      },
    });
  }
  for (const i of removed) {
    const unit = then[i]!;
    const last = pairs.findLast((pair) => pair.before < i);
    placed.push({
      at: last === undefined ? -1 : last.after + 0.5,
      change: {
        kind: unit.kind,
        change: 'gone',
        path: unit.path,
        before: unit,
        after: null,
        parts: [{ kind: 'gone', text: unit.text }],
        moved: false,
      },
    });
  }
  return { changes: placed.sort((a, b) => a.at - b.at).map(({ change }) => change), ...count };
}

function number({ printed, text }: TextUnit): string {
  return printed.slice(0, printed.length - text.length);
}
