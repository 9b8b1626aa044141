import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { dataIds } from '../../../lib/card/taxonomy.ts';
import { fold } from '../../../lib/clauses/normalise.ts';
import { conceptSchema } from '../../../lib/lexicon/concept.ts';
import { concepts, lexicon } from '../../../lib/lexicon/lexicon.ts';

/** Namespaces in which a word must mean one thing; the others (warnings, disclosures) let one word serve several. */
const settled = new Set(['data', 'cue', 'trait', 'ref', 'permission', 'section', 'partner']);
const namespace = (id: string) => id.slice(0, id.indexOf('.'));

describe('the lexicon', () => {
  it('keeps to its schema', () => {
    const bad = concepts.filter((concept) => !z.safeParse(conceptSchema, concept).success).map((concept) => concept.id);
    expect(bad).toEqual([]);
  });

  it('names each concept once', () => {
    const ids = concepts.map((concept) => concept.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('has words for every kind of data', () => {
    const ids = new Set(concepts.map((concept) => concept.id));
    expect(dataIds.filter((id) => !ids.has(`data.${id}`))).toEqual([]);
  });

  it('has no word twice in one namespace', () => {
    const owner = new Map<string, string>();
    const twice: string[] = [];
    for (const concept of concepts.filter((other) => settled.has(namespace(other.id)))) {
      for (const word of [...concept.zh, ...concept.en]) {
        const key = `${namespace(concept.id)} ${fold(word)}`;
        const other = owner.get(key);
        if (other && other !== concept.id) twice.push(`${word}: ${other} and ${concept.id}`);
        owner.set(key, concept.id);
      }
    }
    expect(twice).toEqual([]);
  });

  it('has no never-word that forbids a word of its own concept outright', () => {
    const bad = concepts.flatMap((concept) => {
      const never = new Set([...(concept.never?.zh ?? []), ...(concept.never?.en ?? [])].map(fold));
      return [...concept.zh, ...concept.en].filter((word) => never.has(fold(word))).map((word) => `${concept.id}: ${word}`);
    });
    expect(bad).toEqual([]);
  });

  const spoken = concepts.filter((concept) => /^(?:data|cue|trait|ref|permission)\./.test(concept.id));
  it.each(spoken.map((concept) => [concept.id, concept] as const))('%s speaks both languages and brings examples', (_id, concept) => {
    expect(concept.zh.length).toBeGreaterThan(0);
    expect(concept.en.length).toBeGreaterThan(0);
    expect(concept.examples?.yes.length ?? 0).toBeGreaterThan(0);
    expect(concept.examples?.no.length ?? 0).toBeGreaterThan(0);
  });

  const exemplified = concepts.filter((concept) => concept.examples);
  it.each(exemplified.map((concept) => [concept.id, concept] as const))(
    '%s is found in its yes-examples and not in its no-examples',
    (id, concept) => {
      const found = (text: string) =>
        lexicon()
          .find(text)
          .some((hit) => hit.concept === id);
      expect(concept.examples!.yes.filter((text) => !found(text))).toEqual([]);
      expect(concept.examples!.no.filter(found)).toEqual([]);
    },
  );
});
