import { describe, expect, it } from 'vitest';
import type { Card } from '../../../lib/card/card.ts';
import { compareCards, rowsThat } from '../../../lib/compare/compare-cards.ts';
import type { GroupId, Row } from '../../../lib/compare/comparison.ts';
import { field, comparisonAsCsv } from '../../../lib/compare/comparison-csv.ts';
import { comparisonAsMarkdown } from '../../../lib/compare/comparison-markdown.ts';
import { DifferentEngines } from '../../../lib/compare/engines.ts';
import { en } from '../../../lib/words/en.ts';
import { Words } from '../../../lib/words/words.ts';
import { zhCN } from '../../../lib/words/zh-CN.ts';
import { aCard, collected, partner } from '../support/a-card.ts';

const words = new Words('zh-CN', zhCN);
const evidence = [{ clause: 5, quote: '这一项我们不收集' }];

const pine = aCard({
  app: { ...aCard().app, operators: ['松枝小额贷款有限公司'], updated: '2024-03-01', minAge: 18 },
  collected: [
    collected({ category: 'phone', requirement: 'required', beyondNecessary: false }),
    collected({ category: 'address-book', requirement: 'optional', beyondNecessary: true, sensitive: ['gbt35273'] }),
    collected({ category: 'location', beyondNecessary: true }),
  ],
  partners: [partner({ kind: 'lender', names: ['柏叶银行股份有限公司'] }), partner({ kind: 'collection-agency', via: 'entrust' })],
  choices: [{ kind: 'close-account', means: [{ type: 'menu', value: '我的 > 注销' }], deadlineDays: 15, conditions: [], evidence }],
  retention: [{ period: '5年', evidence }],
  warnings: [{ id: 'long-retention', evidence }],
  disclosures: [
    { id: 'contact', found: true, vague: false, evidence },
    { id: 'minors', found: false, vague: true, evidence },
  ],
});
const cedar = aCard({
  app: { ...aCard().app, operators: ['=雪杉金融有限公司'], minAge: 18 },
  collected: [
    collected({ category: 'phone', requirement: 'required', beyondNecessary: false }),
    collected({ category: 'address-book', beyondNecessary: true }),
  ],
  notCollected: [{ category: 'location', evidence }],
  partners: [partner({ kind: 'lender', names: ['柏叶银行', '枫桥信托有限公司'] })],
  choices: [{ kind: 'close-account', means: [], deadlineDays: null, conditions: [], evidence }],
  disclosures: [
    { id: 'contact', found: true, vague: false, evidence },
    { id: 'minors', found: false, vague: false, evidence: [] },
  ],
});

const two = (...cards: Card[]) => compareCards(cards.map((card, i) => ({ id: `app${i}`, name: `应用${i}`, card })));
const comparison = two(pine, cedar);
const rows = (group: GroupId): Row[] => [...comparison.groups.find(({ id }) => id === group)!.rows];
const states = (group: GroupId) => Object.fromEntries(rows(group).map(({ id, cells }) => [id, cells.map(({ state }) => state)]));

describe('compareCards', () => {
  it('tells what is said, what is denied and what was not found', () => {
    expect(states('data')).toEqual({
      'address-book': ['optional', 'yes'],
      location: ['yes', 'no'],
      phone: ['yes', 'yes'],
    });
    expect(rows('data').find(({ id }) => id === 'location')?.cells[1]?.evidence).toEqual(evidence);
    expect(states('partners')).toEqual({ 'collection-agency': ['yes', 'not-found'], lender: ['yes', 'yes'] });
    expect(states('warnings')).toEqual({ 'long-retention': ['yes', 'not-found'] });
    expect(states('disclosures')).toEqual({ contact: ['yes', 'yes'], minors: ['vague', 'not-found'] });
  });

  it('knows a company under its variants, and prints its fullest name', () => {
    expect(rows('companies').map(({ label, cells }) => [label, cells.map(({ state }) => state)])).toEqual([
      ['柏叶银行股份有限公司', ['yes', 'yes']],
      ['枫桥信托有限公司', ['not-found', 'yes']],
    ]);
  });

  it('tells which rows differ and which all share', () => {
    const flags = (group: GroupId, id: string) => {
      const { differs, sharedByAll } = rows(group).find((row) => row.id === id)!;
      return [differs, sharedByAll];
    };
    expect(flags('data', 'phone')).toEqual([false, true]);
    expect(flags('data', 'address-book')).toEqual([true, true]);
    expect(flags('data', 'location')).toEqual([true, false]);
    expect(flags('choices', 'close-account')).toEqual([true, true]);
    expect(flags('facts', 'min-age')).toEqual([false, true]);
    expect(flags('facts', 'operators')).toEqual([true, false]);
    expect(flags('facts', 'updated')).toEqual([true, false]);
    const kept = rowsThat(comparison, 'differ').groups.flatMap((group) => group.rows);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.every(({ differs }) => differs)).toBe(true);
    expect(rowsThat(comparison, 'are-shared').groups[0]?.rows.map(({ id }) => id)).toEqual(['address-book', 'phone']);
  });

  it('finds who asks for least beyond what is necessary, ties included, lenders alone', () => {
    expect(comparison.beyondNecessary).toEqual({
      counts: [
        { beyond: 2, notOptional: 1 },
        { beyond: 1, notOptional: 1 },
      ],
      least: ['app1'],
    });
    expect(two(cedar, cedar).beyondNecessary?.least).toEqual(['app0', 'app1']);
    const shop = aCard({ app: { ...aCard().app, lending: false } });
    expect(two(pine, shop).beyondNecessary).toBeNull();
    expect(two(pine, shop, cedar).beyondNecessary?.counts[1]).toBeNull();
  });

  it('refuses cards of different engines, and too few or too many', () => {
    expect(() => two(pine, { ...cedar, engine: '2' })).toThrow(DifferentEngines);
    expect(() => two(pine)).toThrow(RangeError);
    expect(() => two(pine, pine, pine, pine, pine, pine, pine)).toThrow(RangeError);
    expect(two(pine, pine, pine, cedar, cedar, cedar).subjects).toHaveLength(6);
  });
});

describe('the comparison as CSV', () => {
  const csv = comparisonAsCsv(comparison, words);

  it('has a row of as many fields each, ended as RFC 4180 says', () => {
    expect(csv.startsWith('\uFEFF类别,项目,应用0,应用0：原文,应用1,应用1：原文\r\n')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    const parsed = parse(csv.slice(1));
    expect(new Set(parsed.map((line) => line.length))).toEqual(new Set([6]));
    expect(parsed).toContainEqual([
      '收集的信息',
      '位置、行踪',
      '有：未说明；不在必要信息清单内',
      '我们会收集这一项',
      '明确说没有',
      '这一项我们不收集',
    ]);
  });

  it.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "x"', '"say ""x"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+86 400', "'+86 400"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    ['  =1', "'  =1"],
    ['\t=1', "'\t=1"],
    ['=A1,"x"', '"\'=A1,""x"""'],
    ['a=b', 'a=b'],
    ['', ''],
  ])('writes %j as %j', (text, written) => {
    expect(field(text)).toBe(written);
  });
});

it('writes the comparison as Markdown, and nothing that Markdown would misread', () => {
  const markdown = comparisonAsMarkdown(
    compareCards([
      { id: 'a', name: '松|枝', card: pine },
      { id: 'b', name: '雪杉', card: cedar },
    ]),
    new Words('en', en),
  );
  expect(markdown).toContain('- 松\\|枝: 1,000 characters read');
  expect(markdown).toContain('| Item | 松\\|枝 | 雪杉 |\n| --- | --- | --- |');
  expect(markdown).toContain('| location | yes: not stated; not on the list of necessary information | no, it says so |');
  expect(markdown).toContain('- 雪杉: 1 kind of data, 0 of them optional');
  expect(markdown).toContain('In the app: 我的 \\> 注销');
  expect(markdown).not.toMatch(/undefined|null|\{[a-z]+\}/);
});

/** A reader of CSV as the RFC describes it. */
function parse(csv: string): string[][] {
  const lines: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    lines[lines.length - 1]!.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end !== ',') lines.push([]);
  }
  return lines.slice(0, -1);
}
