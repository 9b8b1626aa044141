import { expect } from 'vitest';
import { findPartners } from '../../../../lib/findings/partners/find-partners.ts';
import type { Facts } from '../../../../lib/findings/findings.ts';
import { readTables } from '../../../../lib/findings/tables/read-tables.ts';
import { readingOf } from '../../reading-of.ts';

const facts: Facts = {
  name: '青禾钱包',
  operators: ['青禾小额贷款有限公司'],
  updated: null,
  effective: null,
  minAge: null,
  responseDays: [],
  storageCountry: null,
  lending: true,
  evidence: { operators: [], updated: [], effective: [], minAge: [], responseDays: [], storageCountry: [], name: [] },
};

/** What is found in a policy with this text: kinds, names, and of a name where it stands. */
export function partnersOf(markdown: string) {
  const reading = readingOf(`# 青禾钱包隐私政策\n\n${markdown}`);
  const found = findPartners(reading, facts, readTables(reading));
  for (const { evidence } of found.mentions) {
    expect(reading.clauses[evidence.clause]!.text).toContain(evidence.quote);
  }
  return {
    ...found,
    kinds: [...new Set(found.mentions.map((mention) => mention.kind))].sort(),
    names: [...new Set(found.mentions.flatMap((mention) => mention.names))],
    of: (name: string) => found.mentions.filter((mention) => mention.names.includes(name)).map((m) => `${m.kind} ${m.via}`),
  };
}
