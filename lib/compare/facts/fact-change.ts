import type { Evidence } from '../../card/card.ts';
import type { Words } from '../../words/words.ts';
import { valueInWords } from '../cell-in-words.ts';
import type { Value } from '../comparison.ts';

/**
 * What can become different between two cards of one policy, in the order in which it concerns the reader: more taken,
 * more given away, longer kept, ways out lost; then the reverse; dates last.
 */
export const factChangeKinds = [
  'data.new',
  'partner-kind.new',
  'company.new',
  'partner-data.new',
  'sdk.new',
  'page.new',
  'permission.new',
  'partners-only.new',
  'requirement.changed',
  'denial.gone',
  'choice.gone',
  'means.gone',
  'deadline.longer',
  'deadline.gone',
  'retention.longer',
  'retention.unnamed',
  'warning.new',
  'disclosure.gone',
  'operator.new',
  'operator.gone',
  'storage.changed',
  'min-age.changed',
  'response.changed',
  'data.gone',
  'partner-kind.gone',
  'company.gone',
  'partner-data.gone',
  'sdk.gone',
  'page.gone',
  'permission.gone',
  'partners-only.gone',
  'denial.new',
  'choice.new',
  'means.new',
  'deadline.shorter',
  'deadline.new',
  'retention.shorter',
  'retention.named',
  'retention.new',
  'retention.gone',
  'warning.gone',
  'disclosure.new',
  'name.changed',
  'updated.changed',
  'effective.changed',
] as const;
export type FactChangeKind = (typeof factChangeKinds)[number];

/** One fact that is new, gone or different. */
export interface FactChange {
  kind: FactChangeKind;
  /** What it is about, for the gaps of its sentence. */
  gaps: Readonly<Record<string, Value | readonly Value[]>>;
  /** Quotes of the old text, where it stood there. */
  before: readonly Evidence[];
  /** Quotes of the new text, where it stands there. */
  after: readonly Evidence[];
}

/** The change as a short sentence. */
export function factChangeInWords({ kind, gaps }: FactChange, words: Words): string {
  const filled = Object.entries(gaps).map(([name, value]) => {
    const texts = (isList(value) ? value : [value]).map((each) => valueInWords(each, words));
    return [name, texts.length === 0 ? words.say('facts.not-found') : words.list(texts)] as const;
  });
  return words.label(`change.${kind}`, Object.fromEntries(filled));
}

function isList(value: Value | readonly Value[]): value is readonly Value[] {
  return Array.isArray(value);
}

/** What stands in one list alone, and what in both, by a key; the first of each key counts. */
export function sortOut<T>(then: readonly T[], now: readonly T[], key: (item: T) => string): { gone: T[]; fresh: T[]; both: [T, T][] } {
  const index = (items: readonly T[]) => new Map([...items].reverse().map((item) => [key(item), item]));
  const [before, after] = [index(then), index(now)];
  return {
    gone: [...before]
      .filter(([id]) => !after.has(id))
      .map(([, item]) => item)
      .reverse(),
    fresh: [...after]
      .filter(([id]) => !before.has(id))
      .map(([, item]) => item)
      .reverse(),
    both: [...before]
      .filter(([id]) => after.has(id))
      .map(([id, item]): [T, T] => [item, after.get(id)!])
      .reverse(),
  };
}
