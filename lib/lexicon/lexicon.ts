import type { Concept } from './concept.ts';
import { Matcher } from './matcher.ts';
import brands from './concepts/brands.json';
import choices from './concepts/choices.json';
import columns from './concepts/columns.json';
import cues from './concepts/cues.json';
import identity from './concepts/data/identity.json';
import disclosures from './concepts/disclosures.json';
import facts from './concepts/facts.json';
import partners from './concepts/partners.json';
import sections from './concepts/sections.json';
import warnings from './concepts/warnings.json';

/** The words the engine knows, one file a subject; each entry is checked against `conceptSchema` by the lexicon's test. */
export const concepts: readonly Concept[] = [
  ...sections, ...cues, ...identity, ...partners, ...brands, ...columns, ...choices, ...facts, ...warnings, ...disclosures,
] as Concept[];

let shared: Matcher | undefined;

/** The matcher over the whole lexicon, built once. */
export function lexicon(): Matcher {
  shared ??= new Matcher(concepts);
  return shared;
}
