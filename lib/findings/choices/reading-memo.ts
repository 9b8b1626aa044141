import type { Clause } from '../../clauses/clause.ts';
import type { ChoiceKindId } from '../../card/taxonomy.ts';
import type { Hit } from '../../lexicon/matcher.ts';
import type { Reading } from '../reading.ts';
import type { Offer } from './means-in-text.ts';
import type { MenuPath } from './menu-paths.ts';

/** What several readers of choices ask of the same clauses, found once a reading. Each list is indexed by clause id. */
interface Memo {
  words: (readonly Hit[])[];
  paths: (readonly MenuPath[])[];
  offers: Map<number, Offer>[];
  headings: ChoiceKindId[][];
}

const memos = new WeakMap<Reading['hits'], Memo>();
const none: readonly Hit[] = [];

/** The memo of a reading. A reading never changes, so what was found stays true. */
export function memoOf({ hits }: Reading): Memo {
  let memo = memos.get(hits);
  if (!memo) {
    memo = { words: [], paths: [], offers: [], headings: [] };
    memos.set(hits, memo);
  }
  return memo;
}

/** The words about choices, means and contacts among a clause's words: a few of many, asked for sentence by sentence. */
export function choiceWords(reading: Reading, { id }: Clause): readonly Hit[] {
  const { words } = memoOf(reading);
  words[id] ??= (reading.hits[id] ?? none).filter(({ concept }) => isAboutChoices(concept));
  return words[id]!;
}

const aboutChoices = new Map<string, boolean>();

/** Concepts are few and hits are many: each is looked at once. */
function isAboutChoices(concept: string): boolean {
  let known = aboutChoices.get(concept);
  if (known === undefined) {
    known = concept.startsWith('choice') || concept.startsWith('means.') || concept.startsWith('contact.');
    aboutChoices.set(concept, known);
  }
  return known;
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
