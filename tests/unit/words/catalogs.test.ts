import { describe, expect, it } from 'vitest';
import { choiceKindIds, dataIds, disclosureIds, meansTypeIds, partnerKindIds, viaIds, warningIds } from '../../../lib/card/taxonomy.ts';
import { groupIds } from '../../../lib/card/plain/data-groups.ts';
import { browserLocales } from '../../../lib/words/browser-locales.ts';
import { en } from '../../../lib/words/en.ts';
import type { Catalog, Plural } from '../../../lib/words/words.ts';
import { zhCN } from '../../../lib/words/zh-CN.ts';
import { zhTW } from '../../../lib/words/zh-TW.ts';

const catalogs: Record<string, Catalog> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };
const keys = Object.keys(en).sort();

const forms = (text: string | Plural) => (typeof text === 'string' ? [text] : Object.values(text));
const gaps = (text: string) => [...text.matchAll(/\{([a-z]+)\}/g)].map((match) => match[1]).sort();

describe.each(Object.entries(catalogs))('%s', (_language, catalog) => {
  it('has each key, and no other', () => {
    expect(Object.keys(catalog).sort()).toEqual(keys);
  });

  it('says something under each key', () => {
    for (const key of keys) for (const form of forms(catalog[key as keyof Catalog])) expect(form, key).not.toBe('');
  });

  it('has the same gaps as the English', () => {
    for (const key of keys) {
      const [last] = forms(en[key as keyof Catalog]).slice(-1);
      for (const form of forms(catalog[key as keyof Catalog]).slice(-1)) expect(gaps(form), key).toEqual(gaps(last!));
    }
  });

  it('names every id of the taxonomy', () => {
    const ids = [
      ...dataIds.map((id) => `data.${id}`),
      ...groupIds.map((id) => `group.${id}`),
      ...partnerKindIds.map((id) => `kind.${id}`),
      ...viaIds.map((id) => `via.${id}`),
      ...choiceKindIds.map((id) => `choice.${id}`),
      ...meansTypeIds.map((id) => `means.${id}`),
      ...warningIds.flatMap((id) => [`warning.${id}`, `warning.${id}.meaning`]),
      ...disclosureIds.map((id) => `disclosure.${id}`),
    ];
    for (const id of ids) expect(catalog).toHaveProperty([id]);
  });

  it('never calls anything illegal, and gives no grade', () => {
    for (const form of Object.values(catalog).flatMap(forms)) expect(form).not.toMatch(/违法(?!犯罪)|違法(?!犯罪)|illegal|评级|grade/);
  });
});

it('writes the words of the browser itself for each of its languages', () => {
  const files = browserLocales();
  expect(files.map(({ path }) => path)).toEqual([
    '_locales/en/messages.json',
    '_locales/zh_CN/messages.json',
    '_locales/zh_TW/messages.json',
  ]);
  for (const { content } of files) {
    const messages = JSON.parse(content) as Record<string, { message: string }>;
    // The stores allow 132 characters.
    expect(messages.extDescription?.message.length).toBeLessThanOrEqual(132);
  }
});
