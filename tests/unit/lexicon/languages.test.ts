import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { type Concept, conceptSchema } from '../../../lib/lexicon/concept.ts';

const root = fileURLToPath(new URL('../../../lib/lexicon/concepts/', import.meta.url));
/** Every file of concepts, those that stay out of the matcher (menus, labels) among them. */
const all = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => (JSON.parse(readFileSync(join(root, name), 'utf8')) as Concept[]).map((concept) => ({ file: name, concept })));

describe('the languages of the lexicon', () => {
  it('finds the concepts', () => {
    expect(all.length).toBeGreaterThan(250);
    expect(all.filter(({ concept }) => !z.safeParse(conceptSchema, concept).success).map(({ concept }) => concept.id)).toEqual([]);
  });

  it('gives every concept words in both languages, or a reason why it has one', () => {
    const silent = all.filter(({ concept }) => (concept.zh.length === 0 || concept.en.length === 0) && !concept.oneLanguage);
    expect(silent.map(({ file, concept }) => `${file}: ${concept.id}`)).toEqual([]);
  });

  it('gives no reason where both languages have words, and words in one of them', () => {
    expect(
      all.filter(({ concept }) => concept.oneLanguage && concept.zh.length > 0 && concept.en.length > 0).map(({ concept }) => concept.id),
    ).toEqual([]);
    expect(all.filter(({ concept }) => concept.zh.length === 0 && concept.en.length === 0).map(({ concept }) => concept.id)).toEqual([]);
  });

  it('keeps Chinese words in one list and English words in the other', () => {
    const han = /[\u4e00-\u9fff]/;
    const strange = all.flatMap(({ concept }) => concept.en.filter((word) => han.test(word)).map((word) => `${concept.id}: ${word}`));
    expect(strange).toEqual([]);
  });
});
