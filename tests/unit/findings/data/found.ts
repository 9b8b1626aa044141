import type { DataId } from '../../../../lib/card/taxonomy.ts';
import { findDataItems } from '../../../../lib/findings/data/find-data-items.ts';
import { findPermissions } from '../../../../lib/findings/data/find-permissions.ts';
import { findFacts } from '../../../../lib/findings/facts/find-facts.ts';
import type { DataMention } from '../../../../lib/findings/findings.ts';
import { readTables } from '../../../../lib/findings/tables/read-tables.ts';
import { readingOf } from '../../reading-of.ts';

/** The mentions that an invented policy, written as Markdown, gives. */
export function mentionsIn(markdown: string): DataMention[] {
  const reading = readingOf(markdown);
  return findDataItems(reading, findFacts(reading), readTables(reading));
}

/** Kinds of data with one polarity, in order of the alphabet. */
export function kinds(markdown: string, polarity: DataMention['polarity'] = 'collected'): DataId[] {
  const found = mentionsIn(markdown)
    .filter((mention) => mention.polarity === polarity)
    .map((mention) => mention.category);
  return [...new Set(found)].sort();
}

/** What the mentions of one kind, taken together, say of giving it. */
export function requirementOf(markdown: string, category: DataId): DataMention['requirement'] | null {
  const own = mentionsIn(markdown).filter((mention) => mention.category === category && mention.polarity === 'collected');
  if (own.length === 0) return null;
  if (own.some((mention) => mention.requirement === 'required')) return 'required';
  return own.every((mention) => mention.requirement === 'optional') ? 'optional' : 'unstated';
}

export function permissionsIn(markdown: string): DataId[] {
  const reading = readingOf(markdown);
  return [...new Set(findPermissions(reading, readTables(reading)).map((mention) => mention.category))].sort();
}
