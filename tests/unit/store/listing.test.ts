import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { browserLocales } from '../../../lib/words/browser-locales.ts';
import { languages } from '../../../lib/words/words.ts';

const store = path.resolve(import.meta.dirname, '../../../store');
const read = (file: string) => readFileSync(path.join(store, file), 'utf8').trim();
const limits = JSON.parse(read('limits.json')) as Record<string, { least: number; most: number; terms: number; words: number }>;
/** As the stores count: characters, not bytes. */
const long = (text: string) => [...text].length;

describe.each(languages)('the texts for the stores, %s', (language) => {
  it('are all there', () => {
    expect(readdirSync(path.join(store, 'listing', language)).sort()).toEqual([
      'description.txt',
      'edge-search-terms.txt',
      'firefox-summary.txt',
    ]);
    expect(read(`privacy/${language}.md`)).toMatch(/^# /);
  });

  it('are as long as the stores allow', () => {
    const messages = browserLocales().find((file) => file.path === `_locales/${language.replace('-', '_')}/messages.json`)!;
    const { extName, extDescription } = JSON.parse(messages.content) as Record<string, { message: string }>;
    expect(long(extName!.message)).toBeLessThanOrEqual(limits.name!.most);
    expect(long(extDescription!.message)).toBeLessThanOrEqual(limits.summary!.most);
    expect(long(read(`listing/${language}/firefox-summary.txt`))).toBeLessThanOrEqual(limits['firefox-summary']!.most);
    const description = long(read(`listing/${language}/description.txt`));
    expect(description).toBeGreaterThanOrEqual(limits.description!.least);
    expect(description).toBeLessThanOrEqual(limits.description!.most);
  });

  it("name what people search for within Edge's limits", () => {
    const terms = read(`listing/${language}/edge-search-terms.txt`).split('\n');
    const { terms: count, words, most } = limits['edge-search-terms']!;
    expect(terms.length).toBeLessThanOrEqual(count);
    expect(terms.flatMap((term) => term.split(' ')).length).toBeLessThanOrEqual(words);
    expect(terms.filter((term) => long(term) > most)).toEqual([]);
  });

  it('promise no more than is so, and name no browser', () => {
    const description = read(`listing/${language}/description.txt`);
    // Edge takes no text that speaks of another browser; the same text goes to all.
    expect(description).not.toMatch(/chrome|firefox|edge\b/i);
    expect(description).not.toMatch(/100 ?%|guarantee|保证|保證/i);
  });
});

it('the reasons for permissions are as long as Chrome allows', () => {
  const { purpose, remoteCode, permissions } = JSON.parse(read('permissions.json')) as {
    purpose: string;
    remoteCode: string;
    permissions: Record<string, string>;
  };
  for (const reason of [purpose, remoteCode, ...Object.values(permissions)]) expect(long(reason)).toBeLessThanOrEqual(limits.reason!.most);
});
