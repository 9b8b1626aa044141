import type { ChoiceKindId } from '../../../card/taxonomy.ts';
import { hitsOf, type Reading } from '../../reading.ts';
import type { ClausePlace } from '../place.ts';
import { headingKinds } from '../heading-kinds.ts';
import type { Context } from './context.ts';
import { offeredElsewhere } from './offered-elsewhere.ts';

/** The choices of the nearest heading that names any. The outermost heading of a rights chapter often lists them all: no guide. */
export function kindsOfPath(reading: Reading, path: readonly number[], place: ClausePlace): ChoiceKindId[] {
  for (let i = path.length - 1; i >= 0; i--) {
    const id = path[i]!;
    const kinds = headingKinds(reading, reading.clauses[id]!);
    if (kinds.length === 0) continue;
    if (kinds.length > 3 && path.length > i + 1) return [];
    return place === 'elsewhere' ? kinds.filter((kind) => offeredElsewhere.has(kind)) : kinds;
  }
  return [];
}

/** A lead-in that the outline took for a heading: "3. 您可以通过以下路径关闭自动化决策：". */
export function announcedBy(reading: Reading, heading: number | undefined, place: ClausePlace): Context['leadIn'] {
  if (heading === undefined || !/[：:]\s*$/.test(reading.clauses[heading]!.text)) return null;
  if (!hitsOf(reading, heading, 'choice-cue').some((hit) => hit.concept === 'choice-cue.following')) return null;
  const kinds = kindsOfPath(reading, [heading], place);
  return kinds.length > 0 ? { kinds, rank: 0 } : null;
}
