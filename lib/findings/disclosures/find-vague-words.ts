import type { Card } from '../../card/card.ts';
import type { SectionRole } from '../../clauses/clause.ts';
import { quoteAround } from '../quote.ts';
import { hitsOf, type Reading } from '../reading.ts';

/** Where vagueness costs the reader something: what is taken, and who gets it. */
const weighty: ReadonlySet<SectionRole> = new Set<SectionRole>([
  'collection',
  'third-party-sources',
  'usage',
  'sharing',
  'transfer',
  'disclosure',
  'sdk-list',
  'cookies',
  'permissions',
]);
const quotes = 3;

/** Words that leave the reader guessing, counted where they carry weight; the most frequent first. */
export function findVagueWords(reading: Reading): Card['vague'] {
  const counts = new Map<string, Card['vague'][number]>();
  for (const clause of reading.clauses) {
    if (!weighty.has(clause.role) || clause.kind === 'heading') continue;
    for (const hit of hitsOf(reading, clause.id, 'fact')) {
      if (!hit.concept.startsWith('fact.vague-')) continue;
      const word = clause.text.slice(hit.from, hit.to);
      const entry = counts.get(word) ?? { word, count: 0, evidence: [] };
      entry.count += 1;
      if (entry.evidence.length < quotes) entry.evidence.push(quoteAround(clause, hit));
      counts.set(word, entry);
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}
