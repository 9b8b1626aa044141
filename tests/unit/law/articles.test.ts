import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { choiceKindIds, disclosureIds } from '../../../lib/card/taxonomy.ts';
import { articleSchema, workSchema } from '../../../lib/law/article.ts';
import { allArticles, articlesFor, articlesForDisclosure, articlesToCite, works } from '../../../lib/law/articles.ts';
import articleTable from '../../../lib/law/articles.json';
import { articleIds, jurisdictionIds, statusIds, workIds } from '../../../lib/law/ids.ts';
import { jurisdictionOf } from '../../../lib/law/jurisdiction.ts';
import workTable from '../../../lib/law/works.json';
import { en } from '../../../lib/words/en.ts';
import { zhCN } from '../../../lib/words/zh-CN.ts';
import { zhTW } from '../../../lib/words/zh-TW.ts';

const china = { jurisdiction: 'cn', on: '2026-03-01' } as const;

describe('the tables of law', () => {
  it('keep to their schemas', () => {
    expect(z.array(workSchema).safeParse(workTable).error).toBeUndefined();
    expect(z.array(articleSchema).safeParse(articleTable).error).toBeUndefined();
  });

  it('hold each id once, and each article in its work', () => {
    expect(works.map(({ id }) => id).sort()).toEqual([...workIds].sort());
    expect(allArticles.map(({ id }) => id).sort()).toEqual([...articleIds].sort());
    for (const { id, work } of allArticles) expect(id.startsWith(`${work}-`), id).toBe(true);
  });

  it('cite only articles that have to do with the choice', () => {
    for (const { id, cited, choices } of allArticles) for (const choice of cited) expect(choices, id).toContain(choice);
  });

  it('give a day in force to everything but drafts', () => {
    for (const { id, status, inForce } of works) expect(inForce === null, id).toBe(status === 'draft');
  });

  it.each([
    ['en', en],
    ['zh-CN', zhCN],
    ['zh-TW', zhTW],
  ])('are told in %s', (_language, catalog) => {
    const keys = [
      ...workIds.map((id) => `law.work.${id}`),
      ...statusIds.map((id) => `law.status.${id}`),
      ...articleIds.map((id) => `law.says.${id}`),
      ...jurisdictionIds.map((id) => `law.jurisdiction.${id}`),
    ];
    for (const key of keys) expect(catalog).toHaveProperty([key]);
  });
});

describe('articlesFor', () => {
  it('finds the grounds of a choice in Chinese law', () => {
    expect(articlesFor('delete', china).map(({ id }) => id)).toEqual(['pipl-47', 'pipl-50', 'network-data-23', 'network-data-24']);
    expect(articlesFor('withdraw-consent', china).map(({ id }) => id)).toContain('pipl-15');
    expect(articlesFor('portability', china).map(({ id }) => id)).toEqual(['pipl-45', 'pipl-50', 'network-data-25']);
  });

  it('hands out nothing that was only remembered', () => {
    expect(allArticles.some(({ mark }) => mark === 'memory')).toBe(true);
    for (const jurisdiction of jurisdictionIds) {
      const where = { jurisdiction, on: '2099-01-01', drafts: true };
      const handedOut = [
        ...choiceKindIds.flatMap((choice) => [...articlesFor(choice, where), ...articlesToCite(choice, where)]),
        ...disclosureIds.flatMap((disclosure) => articlesForDisclosure(disclosure, where)),
      ];
      expect(handedOut.filter(({ id }) => allArticles.find((article) => article.id === id)?.mark === 'memory')).toEqual([]);
    }
  });

  it('knows what held on a day', () => {
    expect(articlesFor('delete', { jurisdiction: 'cn', on: '2021-10-31' })).toEqual([]);
    expect(articlesFor('delete', { jurisdiction: 'cn', on: '2024-12-31' }).map(({ work }) => work)).toEqual(['pipl', 'pipl']);
  });

  it('shows drafts only when asked, and never cites one', () => {
    const ids = (drafts: boolean) => articlesFor('close-account', { ...china, drafts }).map(({ id }) => id);
    expect(ids(false)).not.toContain('app-collection-draft-whole');
    expect(ids(true)).toContain('app-collection-draft-whole');
    for (const choice of choiceKindIds) {
      expect(articlesToCite(choice, china).every(({ in: work }) => work.status !== 'draft' && work.status !== 'recommended-standard')).toBe(
        true,
      );
    }
  });

  it('keeps jurisdictions apart', () => {
    expect(articlesToCite('delete', { ...china, jurisdiction: 'eu' }).map(({ id }) => id)).toEqual(['gdpr-17']);
    expect(articlesToCite('delete', { ...china, jurisdiction: 'us-ca' }).map(({ id }) => id)).toEqual(['ccpa-105']);
    expect(articlesToCite('automated-decision', { ...china, jurisdiction: 'us-ca' })).toEqual([]);
  });

  it('knows by which articles a policy has to tell its recipients', () => {
    expect(articlesForDisclosure('named-recipients', china).map(({ id }) => id)).toEqual([
      'pipl-23',
      'network-data-21',
      'credit-reporting-29',
      'assisted-loans-whole',
    ]);
  });
});

it.each([
  ['zh-CN', null, 'cn'],
  ['zh', null, 'cn'],
  ['zh-Hant', null, null],
  ['zh-TW', null, null],
  ['en', null, null],
  ['en', '中国', 'cn'],
  ['en', 'China', 'cn'],
  ['en', 'Ireland', null],
  ['zh-HK', '新加坡', null],
] as const)('a policy in %s whose data are kept in %s stands under %s', (lang, country, jurisdiction) => {
  expect(jurisdictionOf(lang, country)).toBe(jurisdiction);
});
