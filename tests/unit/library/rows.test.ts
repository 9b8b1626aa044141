import { describe, expect, it } from 'vitest';
import { newApp } from '../../../lib/library/database.ts';
import type { Entry } from '../../../lib/library/entry.ts';
import { foldText } from '../../../lib/library/search-text.ts';
import { aboutRow, arrange, rowsOf, search, type Row } from '../../../lib/library/rows.ts';

const app = (id: string, tags: string[] = []) => ({ ...newApp(null), id, tags });
const entry = (hash: string, parts: Partial<Entry> = {}): Entry => ({
  address: `https://${hash}.example/`,
  hash,
  app: hash,
  savedAt: null,
  readAt: 1,
  firstReadAt: 1,
  engine: '1',
  name: hash,
  operators: [],
  updated: null,
  read: 10,
  collected: [],
  partnerKinds: [],
  closesInApp: true,
  choices: [],
  warnings: [],
  ...parts,
});
const names = (rows: readonly Row[]) => rows.map(({ name }) => name);
const rows = rowsOf(
  [
    entry('甲', { readAt: 5, collected: ['call-log', 'sms'], warnings: ['collects-sms'] }),
    entry('乙', { readAt: 9, partnerKinds: ['collection-agency'], closesInApp: false, updated: '2024-01-01' }),
    entry('乙旧', { app: '乙', readAt: 3, savedAt: 4, warnings: ['collects-sms', 'long-retention'], updated: '2023-01-01' }),
  ],
  [app('甲', ['常用']), app('乙'), app('空')],
);
const wanted = { sort: 'read', filters: [], tag: null } as const;

describe('the list', () => {
  it('has a row for each app, with the saved wording speaking for it', () => {
    expect(names(arrange(rows, wanted, 'zh-CN'))).toEqual(['乙旧', '甲']);
    expect(rows[1]).toMatchObject({ main: { hash: '乙旧' }, entries: [{ hash: '乙' }, { hash: '乙旧' }] });
  });

  it('is sorted and filtered', () => {
    expect(names(arrange(rows, { ...wanted, sort: 'warnings' }, 'zh-CN'))).toEqual(['乙旧', '甲']);
    expect(names(arrange(rows, { ...wanted, sort: 'collected' }, 'zh-CN'))).toEqual(['甲', '乙旧']);
    expect(names(arrange(rows, { ...wanted, filters: ['call-log', 'sms'] }, 'zh-CN'))).toEqual(['甲']);
    expect(names(arrange(rows, { ...wanted, filters: ['call-log', 'saved'] }, 'zh-CN'))).toEqual([]);
    expect(names(arrange(rows, { ...wanted, tag: '常用' }, 'zh-CN'))).toEqual(['甲']);
  });

  it('is searched for all terms, and for the words of a term that stands nowhere', () => {
    const texts: Record<string, string> = { 甲: '我们收集通话记录', 乙: '注销您的账户', 乙旧: '短信' };
    const find = (query: string) =>
      names(
        search(
          rows,
          query,
          ({ hash }) => texts[hash]!,
          (row) => foldText(aboutRow(row)),
        ),
      );
    expect(find('通话')).toEqual(['甲']);
    expect(find('短信 注销')).toEqual(['乙旧']);
    expect(find('注销账户')).toEqual(['乙旧']);
    expect(find('常用')).toEqual(['甲']);
    expect(find('没有')).toEqual([]);
    expect(find('')).toHaveLength(2);
  });
});
