import type { Clause } from '../clauses/clause.ts';
import type { Card } from './card.ts';

const wide = /[\u3400-\u9fff]/;
const parts = ' > ';

/**
 * A card made from the plain double of a policy, with every quote, name and path in the policy's own characters.
 * Words are looked for where the line of the card has its quotes, then in the whole policy: two words of the policy may
 * have the same double.
 * @param doubles the clauses the card was made from
 * @param originals the same clauses in the policy's own words: each text as long as its double
 * @param title the policy's title, which may be no clause, in the double and as it stands
 */
export function cardOfOriginal(
  card: Card,
  doubles: readonly Clause[],
  originals: readonly Clause[],
  title: { double: string; own: string },
): Card {
  return new Restoration(doubles, originals, title).of(card, []) as Card;
}

class Restoration {
  private readonly known = new Map<string, string>();
  private readonly from: string;
  private readonly to: string;

  constructor(
    private readonly doubles: readonly Clause[],
    private readonly originals: readonly Clause[],
    title: { double: string; own: string },
  ) {
    this.from = [title.double, ...doubles.map((clause) => clause.text)].join('\n');
    this.to = [title.own, ...originals.map((clause) => clause.text)].join('\n');
  }

  /** @param near the clauses that the line of the card is quoted from */
  of(value: unknown, near: readonly number[]): unknown {
    if (typeof value === 'string') return this.words(value, near);
    if (Array.isArray(value)) return value.map((each) => this.of(each, near));
    if (typeof value !== 'object' || value === null) return value;
    const own = 'clause' in value && typeof value.clause === 'number' ? [value.clause] : quotedFrom(value);
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, this.of(each, own.length > 0 ? own : near)]));
  }

  private words(text: string, near: readonly number[]): string {
    if (!wide.test(text)) return text;
    for (const id of near) {
      const found = between(text, this.doubles[id]?.text ?? '', this.originals[id]?.text ?? '');
      if (found !== null) return found;
    }
    const before = this.known.get(text);
    if (before !== undefined) return before;
    const found =
      between(text, this.from, this.to) ??
      text
        .split(parts)
        .map((step) => between(step, this.from, this.to) ?? step)
        .join(parts);
    this.known.set(text, found);
    return found;
  }
}

/** The words, or the steps of a path one behind the other, as the original has them where the double has these. */
function between(text: string, double: string, original: string): string | null {
  const steps = double.includes(text) ? [text] : text.split(parts);
  const found: string[] = [];
  let behind = 0;
  for (const step of steps) {
    const at = double.indexOf(step, behind);
    if (at < 0) return null;
    behind = at + step.length;
    found.push(original.slice(at, behind));
  }
  return found.join(parts);
}

function quotedFrom(line: object): number[] {
  const evidence = 'evidence' in line && Array.isArray(line.evidence) ? line.evidence : [];
  return evidence.flatMap((each: { clause?: unknown }) => (typeof each.clause === 'number' ? [each.clause] : []));
}
