import type { Concept } from './concept.ts';
import { Matcher } from './matcher.ts';
import brands from './concepts/brands.json';
import choices from './concepts/choices.json';
import columns from './concepts/columns.json';
import cues from './concepts/cues.json';
import behaviour from './concepts/data/behaviour.json';
import biometric from './concepts/data/biometric.json';
import device from './concepts/data/device.json';
import financial from './concepts/data/financial.json';
import identity from './concepts/data/identity.json';
import identityDocument from './concepts/data/identity-document.json';
import other from './concepts/data/other.json';
import permissionNames from './concepts/data/permission-names.json';
import publicRecord from './concepts/data/public-record.json';
import social from './concepts/data/social.json';
import workEducation from './concepts/data/work-education.json';
import demands from './concepts/demands.json';
import disclosures from './concepts/disclosures.json';
import facts from './concepts/facts.json';
import links from './concepts/links.json';
import means from './concepts/means.json';
import partners from './concepts/partners.json';
import sections from './concepts/sections.json';
import services from './concepts/services.json';
import warnings from './concepts/warnings.json';

/** The words the engine knows, one file a subject; each entry is checked against `conceptSchema` by the lexicon's test. */
export const concepts: readonly Concept[] = [
  ...sections,
  ...cues,
  ...demands,
  ...identity,
  ...identityDocument,
  ...biometric,
  ...financial,
  ...workEducation,
  ...social,
  ...device,
  ...behaviour,
  ...publicRecord,
  ...other,
  ...permissionNames,
  ...partners,
  ...services,
  ...brands,
  ...columns,
  ...choices,
  ...means,
  ...links,
  ...facts,
  ...warnings,
  ...disclosures,
] as Concept[];

/** Formal policies speak of the customer where others say "you", and of the platform where others say "we": the same words, so that no list need hold them thrice. */
function inThirdPerson(concept: Concept): Concept {
  const { zh, never } = concept;
  return { ...concept, zh: inAllPersons(zh), ...(never ? { never: { ...never, zh: inAllPersons(never.zh) } } : {}) };
}

/** For whom a word of a list may stand: whoever is spoken to, and whoever speaks. */
const persons: readonly (readonly [word: string, others: readonly string[]])[] = [
  ['您', ['客户', '用户', '借款人', '本人']],
  ['我们', ['本公司', '本平台', '本行', '本机构', '平台']],
];

function inAllPersons(words: string[]): string[] {
  return persons.reduce(
    (list, [word, others]) =>
      list.some((each) => each.includes(word))
        ? [
            ...new Set(
              list.flatMap((each) =>
                each.includes(word) && each !== word ? [each, ...others.map((other) => each.replaceAll(word, other))] : [each],
              ),
            ),
          ]
        : list,
    words,
  );
}

let shared: Matcher | undefined;

/** The matcher over the whole lexicon, built once. */
export function lexicon(): Matcher {
  shared ??= new Matcher(concepts.map(inThirdPerson));
  return shared;
}
