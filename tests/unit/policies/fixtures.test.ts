import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { choiceKindIds, dataIds, disclosureIds, meansTypeIds, partnerKindIds, warningIds } from '../../../lib/card/taxonomy.ts';
import { pageText } from '../../policies/page-text.ts';
import { inventedPolicies } from '../../policies/sets.ts';

/** An annotation of one policy, as far as this test reads it. */
interface Expected {
  policy: string;
  app: string;
  operators: string[];
  updated: string | null;
  effective: string | null;
  data: { id: string; requirement: string; origin: string[]; quote: string }[];
  dataInPartnerTablesOnly: string[];
  notCollected: { id: string; quote: string }[];
  partnerKinds: { id: string; quote: string }[];
  partnersNamed: string[];
  sdks: { name: string; provider: string | null }[];
  h5: { name: string; url: string | null }[];
  permissions: string[];
  choices: { kind: string; means: { type: string; value: string }[]; deadlineDays: number | null; quote: string }[];
  retention: { quote: string; period: string | null }[];
  warnings: { id: string; quote: string }[];
  disclosures: Record<string, boolean>;
}

const squeeze = (text: string) => text.replace(/\s+/g, '');
const twice = (ids: string[]) => ids.filter((id, at) => ids.indexOf(id) !== at);
const strangers = (ids: string[], known: readonly string[]) => ids.filter((id) => !known.includes(id));

describe.each(inventedPolicies)('policy fixture $set/$slug', ({ slug, folder }) => {
  const file = (name: string) => join(folder, name);
  const text = squeeze(readFileSync(file('source.txt'), 'utf8'));
  const expected = JSON.parse(readFileSync(file('expected.json'), 'utf8')) as Expected;
  const { data, notCollected, partnerKinds, choices, retention, warnings } = expected;

  it('is named after its folder', () => {
    expect(expected.policy).toBe(slug);
  });

  it('has the text of its page beside it', () => {
    const page = ['source.html', 'print.html'].map(file).find((name) => existsSync(name));
    if (!page) return;
    expect(squeeze(pageText(readFileSync(page, 'utf8')))).toBe(text);
  });

  it('quotes the policy word for word, in at most 80 characters', () => {
    const quotes = [data, notCollected, partnerKinds, choices, retention, warnings].flat().map((item) => item.quote);
    expect(quotes.filter((quote) => quote.length === 0 || quote.length > 80)).toEqual([]);
    expect(quotes.filter((quote) => !text.includes(squeeze(quote)))).toEqual([]);
  });

  it('uses the ids of the card', () => {
    const of = (items: { id: string }[]) => items.map((item) => item.id);
    const concepts = [...of(data), ...of(notCollected), ...expected.dataInPartnerTablesOnly, ...expected.permissions];
    expect(strangers(concepts, dataIds)).toEqual([]);
    expect(strangers(of(partnerKinds), partnerKindIds)).toEqual([]);
    expect(strangers(of(warnings), warningIds)).toEqual([]);
    expect(
      strangers(
        choices.map((choice) => choice.kind),
        choiceKindIds,
      ),
    ).toEqual([]);
    expect(
      strangers(
        choices.flatMap((choice) => choice.means.map((mean) => mean.type)),
        meansTypeIds,
      ),
    ).toEqual([]);
    expect(Object.keys(expected.disclosures).sort()).toEqual([...disclosureIds].sort());
  });

  it('lists nothing twice', () => {
    const lists = [data, notCollected, partnerKinds, warnings].map((items) => items.map((item) => item.id));
    expect([...lists, choices.map((choice) => choice.kind), expected.partnersNamed].flatMap(twice)).toEqual([]);
  });

  it('names companies, SDKs, pages and means as printed', () => {
    const printed = [
      expected.app,
      ...expected.operators,
      ...expected.partnersNamed,
      ...expected.sdks.flatMap((sdk) => [sdk.name, sdk.provider]),
      ...expected.h5.flatMap((page) => [page.name, page.url]),
      ...choices.flatMap((choice) => choice.means.flatMap((mean) => mean.value.split(' > '))),
    ].filter((name): name is string => Boolean(name));
    expect(printed.filter((name) => !text.includes(squeeze(name)))).toEqual([]);
  });
});
