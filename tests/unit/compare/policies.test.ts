import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { changesBetween, isUnchanged, type Side } from '../../../lib/compare/changes.ts';
import { compareCards } from '../../../lib/compare/compare-cards.ts';
import { comparisonAsCsv } from '../../../lib/compare/comparison-csv.ts';
import { comparisonAsMarkdown } from '../../../lib/compare/comparison-markdown.ts';
import { partnersAcross } from '../../../lib/compare/partners-across.ts';
import { readPolicyFile } from '../../../lib/document/node/read-file.ts';
import { composeActions } from '../../../lib/letters/action.ts';
import { letterKindIds } from '../../../lib/letters/letter-kind.ts';
import { Words } from '../../../lib/words/words.ts';
import { zhCN } from '../../../lib/words/zh-CN.ts';
import { explain } from '../../../lib/engine.ts';

const root = resolve(import.meta.dirname, '../../policies');
const slugs = readdirSync(root)
  .filter((name) => statSync(join(root, name)).isDirectory())
  .slice(0, 6);
const words = new Words('zh-CN', zhCN);
const sides = new Map<string, Side>();

beforeAll(async () => {
  for (const slug of slugs) {
    const document = await readPolicyFile(join(root, slug, 'source.txt'));
    sides.set(slug, { document, ...explain(document) });
  }
});

describe('whole policies', () => {
  it.each(slugs)('%s is unchanged against itself', (slug) => {
    expect(isUnchanged(changesBetween(sides.get(slug)!, sides.get(slug)!))).toBe(true);
  });

  it('stand side by side, every cell with its quotes, in CSV and Markdown', () => {
    const comparison = compareCards(slugs.map((slug) => ({ id: slug, name: slug, card: sides.get(slug)!.card })));
    for (const { id: group, rows } of comparison.groups) {
      expect(new Set(rows.map(({ id }) => id)).size, group).toBe(rows.length);
      for (const { id, cells } of rows) {
        expect(cells).toHaveLength(slugs.length);
        for (const { state, evidence } of cells) {
          if (state === 'yes' || state === 'optional' || state === 'no')
            expect(evidence.length > 0 || id === 'no-opt-out-path', `${group} ${id}`).toBe(true);
        }
      }
    }
    for (const text of [comparisonAsCsv(comparison, words), comparisonAsMarkdown(comparison, words)])
      expect(text).not.toMatch(/undefined|\[object|\{[a-z]+\}/);
  });

  it('name the same companies', () => {
    const shared = partnersAcross(slugs.map((slug) => ({ id: slug, name: slug, card: sides.get(slug)!.card })));
    expect(shared[0]!.gifts.length).toBeGreaterThan(1);
    for (const { gifts } of shared) for (const { evidence } of gifts) expect(evidence.length).toBeGreaterThan(0);
  });

  it.each(slugs)('%s gives a letter for every kind, and says of itself only what its card holds', (slug) => {
    const { card } = sides.get(slug)!;
    const printed = new Set(card.choices.flatMap(({ means }) => means.map(({ value }) => value)));
    for (const kind of letterKindIds) {
      const request = {
        card,
        kind,
        url: null,
        jurisdiction: 'cn',
        today: '2026-03-01',
        sender: { name: '', account: '', details: '' },
      } as const;
      const { letter, actions } = composeActions(request, words);
      expect(letter.paragraphs.join('')).not.toMatch(/undefined|null|\{[a-z]+\}/);
      for (const { value } of actions) expect(printed).toContain(value);
    }
  });
});
