import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../lib/document/read-text.ts';
import { explain } from '../../../lib/engine.ts';
import { en } from '../../../lib/words/en.ts';
import { type Catalog, type Key, languages } from '../../../lib/words/words.ts';
import { zhCN } from '../../../lib/words/zh-CN.ts';
import { zhTW } from '../../../lib/words/zh-TW.ts';

const catalogs: Record<string, Catalog> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };
const named: readonly Key[] = ['panel.pdf.action', 'linked.action', 'library.title', 'library.nav.backup', 'library.backup.wipe'];

describe.each(languages)('the privacy policy of Mingbai itself, %s', (language) => {
  const text = readFileSync(path.resolve(import.meta.dirname, `../../../store/privacy/${language}.md`), 'utf8');
  const { card } = explain(readText(text, { markdown: true }));

  it('is explained without a warning', () => {
    expect(card.warnings).toEqual([]);
    expect(card.vague).toEqual([]);
  });

  it('takes nothing and hands nothing on', () => {
    expect(card.collected).toEqual([]);
    expect(card.collectedByPartnersOnly).toEqual([]);
    expect(card.notCollected.map(({ category }) => category)).toEqual(['cookie']);
    expect([...card.partners, ...card.sdks, ...card.h5]).toEqual([]);
    expect(card.permissions).toEqual([]);
  });

  it('says how to delete, how long things are kept, and since when it holds', () => {
    expect(card.choices.map(({ kind }) => kind)).toContain('delete');
    expect(card.retention.length).toBeGreaterThan(0);
    expect(card.app.updated).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(card.app.name).toBe(language === 'en' ? 'Mingbai' : '明白');
  });

  it('is short, and calls what it names by the names that stand there', () => {
    expect(card.coverage.read).toBeLessThan(2000);
    for (const key of named) expect(text).toContain(catalogs[language]![key]);
  });
});

it('says the same in each language: the same sections', () => {
  const sections = languages.map((language) => {
    const text = readFileSync(path.resolve(import.meta.dirname, `../../../store/privacy/${language}.md`), 'utf8');
    return text.match(/^## /gm)?.length;
  });
  expect(new Set(sections)).toEqual(new Set([6]));
});
