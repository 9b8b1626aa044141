import type { Clause } from '../../clauses/clause.ts';
import { hitsOf, type Reading } from '../reading.ts';
import { type RawMention, weakMention } from './raw-mention.ts';
import { namesData, type ReadingMode } from './reading-mode.ts';

/** A heading names what its section collects when the words of data are most of it ("设备信息"). */
export function headingItems(reading: Reading, clause: Clause, mode: ReadingMode): RawMention[] {
  if (mode !== 'open' || clause.role === 'permissions') return [];
  if (!namesData(reading, clause)) return [];
  const hits = hitsOf(reading, clause.id, 'data');
  const governed = (cue: { from: number; to: number }) => !hits.some((hit) => cue.from >= hit.from && cue.to <= hit.to);
  if (hitsOf(reading, clause.id, 'cue').some((cue) => cue.concept !== 'cue.collect' && governed(cue))) return [];
  return hits.map((hit) =>
    weakMention({
      category: hit.concept.slice(5) as RawMention['category'],
      clause,
      span: hit,
      sentence: 0,
      ground: 'listed',
      polarity: 'collected',
      rule: 'heading',
    }),
  );
}
