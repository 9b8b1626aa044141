import type { Clause } from '../../clauses/clause.ts';
import type { ChoiceKindId } from '../../card/taxonomy.ts';
import type { Hit } from '../../lexicon/matcher.ts';
import type { Reading } from '../reading.ts';
import type { Offer } from './offer.ts';
import type { MenuPath } from './menus/as-path.ts';
import type { StepPaths } from './step-paths.ts';

/** What several readers of choices ask of the same clauses, found once a reading. Each list is indexed by clause id. */
interface Memo {
  /** The namespaces of the words about choices, means and contacts. */
  aboutChoices: number;
  words: (readonly Hit[])[];
  paths: (readonly MenuPath[])[];
  offers: Map<number, Offer>[];
  headings: ChoiceKindId[][];
  steps?: ReadonlyMap<number, StepPaths | null>;
}

const memos = new WeakMap<Reading['words'], Memo>();
const none: readonly Hit[] = [];

/** The memo of a reading. A reading never changes, so what was found stays true. */
export function memoOf({ words }: Reading): Memo {
  let memo = memos.get(words);
  if (!memo) {
    memo = {
      aboutChoices: words.bits((name) => name.startsWith('choice') || name === 'means' || name === 'contact'),
      words: [],
      paths: [],
      offers: [],
      headings: [],
    };
    memos.set(words, memo);
  }
  return memo;
}

/** The words about choices, means and contacts among a clause's words: a few of many, asked for sentence by sentence. */
export function choiceWords(reading: Reading, { id }: Clause): readonly Hit[] {
  const { words, aboutChoices } = memoOf(reading);
  words[id] ??= reading.words.together(id, aboutChoices);
  return words[id]!;
}

/** Those of sorted hits that lie within a stretch. */
export function hitsWithin(hits: readonly Hit[], from: number, to: number): readonly Hit[] {
  if (hits.length === 0 || hits[0]!.from >= to || hits[hits.length - 1]!.from < from) return none;
  const found: Hit[] = [];
  for (const hit of hits) {
    if (hit.from >= to) break;
    if (hit.from >= from && hit.to <= to) found.push(hit);
  }
  return found;
}
