import type { DisclosureId } from '../../card/taxonomy.ts';
import type { SentenceRule } from '../sentence-rules.ts';

/** Disclosures that one sentence proves. The words are in lib/lexicon/concepts/disclosures.json. */
export const disclosureRules: readonly SentenceRule<DisclosureId>[] = [
  { id: 'purposes', all: ['disclosure.purpose-words', 'disclosure.collect-words'], near: 80, outside: ['definitions', 'security'] },
  { id: 'purposes', all: ['disclosure.purpose-words'], within: ['usage'] },
  {
    id: 'sensitive-necessity',
    all: ['disclosure.sensitive', 'disclosure.separate-consent'],
    near: 90,
    outside: ['definitions'],
    withPrevious: true,
  },
  {
    id: 'sensitive-necessity',
    all: ['disclosure.express-consent', 'disclosure.sensitive'],
    near: 90,
    outside: ['definitions'],
    withPrevious: true,
  },
  {
    id: 'automated-decision',
    all: ['disclosure.explains', 'disclosure.automatic'],
    near: 110,
    outside: ['definitions'],
    withPrevious: true,
  },
  { id: 'minors', all: ['disclosure.minors', 'disclosure.guardian'], near: 80, outside: ['definitions'] },
  { id: 'cross-border', all: ['disclosure.abroad', 'disclosure.abroad-said'], near: 60, outside: ['definitions'] },
  { id: 'cross-border', all: ['disclosure.other-country', 'disclosure.safeguard'], near: 90, outside: ['definitions'], withPrevious: true },
  { id: 'cross-border', all: ['disclosure.safeguard', 'disclosure.other-country'], near: 90, within: ['cross-border'], withPrevious: true },
  { id: 'breach-notice', all: ['disclosure.breach', 'disclosure.breach-told'], near: 140, withPrevious: true },
  {
    id: 'change-notice',
    all: ['disclosure.change', 'disclosure.change-told', 'disclosure.policy'],
    near: 90,
    withPrevious: true,
    outside: ['sharing', 'transfer', 'collection'],
  },
  { id: 'change-notice', all: ['disclosure.change', 'disclosure.change-told'], near: 60, within: ['changes'] },
  { id: 'complaint', all: ['disclosure.complain', 'disclosure.complain-where'], near: 60, within: ['contact'], withPrevious: true },
  { id: 'complaint', all: ['disclosure.complain-where', 'disclosure.complain'], near: 60, within: ['contact'], withPrevious: true },
  {
    id: 'complaint',
    all: ['disclosure.complain', 'disclosure.complain-where'],
    near: 60,
    outside: [
      'sharing',
      'collection',
      'sdk-list',
      'disclosure',
      'consent-exceptions',
      'permissions',
      'definitions',
      'toc',
      'third-party-sources',
      'usage',
    ],
  },
];
