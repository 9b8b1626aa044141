import type { WarningId } from '../../card/taxonomy.ts';
import type { SentenceRule } from '../sentence-rules.ts';

const notCollecting = ['definitions', 'security', 'rights', 'minors', 'consent-exceptions', 'storage', 'contact', 'changes'] as const;

/** Warnings that one sentence proves. The words are in lib/lexicon/concepts/warnings.json. */
export const warningRules: readonly SentenceRule<WarningId>[] = [
  {
    id: 'background-collection',
    all: ['warning.background', 'warning.gather'],
    none: ['warning.does-not'],
    near: 60,
    outside: ['security', 'rights'],
  },
  {
    id: 'background-collection',
    all: ['warning.gather', 'warning.background'],
    none: ['warning.does-not'],
    near: 50,
    withPrevious: true,
    within: ['collection', 'permissions', 'usage'],
  },
  {
    id: 'contacts-used-for-collection',
    all: ['warning.will-contact', 'warning.contact-people', 'warning.overdue'],
    near: 90,
    outside: ['security', 'definitions'],
    none: ['warning.does-not-contact'],
  },
  {
    id: 'model-training',
    all: ['warning.training', 'warning.use-for'],
    none: ['warning.training-refused'],
    near: 60,
    outside: ['security', 'definitions', 'rights'],
  },
  { id: 'model-training', all: ['warning.we-use', 'warning.training'], none: ['warning.training-refused'], near: 60, within: ['rights'] },
  {
    id: 'automated-decision',
    all: ['warning.automatic', 'warning.decides'],
    none: ['warning.no-automatic'],
    near: 60,
    outside: ['definitions'],
  },
  {
    id: 'profiling-marketing',
    all: ['warning.portrait', 'warning.marketing'],
    near: 50,
    outside: ['definitions', 'rights', 'security', 'contact', 'sdk-list'],
  },
  { id: 'profiling-marketing', all: ['warning.makes-portrait', 'warning.marketing'], near: 60, within: ['rights'] },
  {
    id: 'deemed-consent-to-changes',
    all: ['warning.keep-using', 'warning.counts-as', 'warning.amended', 'warning.accepts'],
    near: 80,
    withPrevious: true,
  },
  {
    id: 'no-individual-notice-of-changes',
    all: ['warning.no-notice', 'warning.amended'],
    near: 100,
    withPrevious: true,
    outside: ['consent-exceptions', 'storage', 'sharing'],
  },
  {
    id: 'open-ended-collection',
    all: ['warning.open-ended', 'warning.gather'],
    near: 40,
    outside: [...notCollecting, 'sharing', 'transfer', 'disclosure'],
  },
  { id: 'open-ended-collection', all: ['warning.open-ended'], within: ['collection', 'third-party-sources', 'permissions', 'other'] },
  {
    id: 'closure-restricted',
    all: ['warning.unsettled', 'warning.closing', 'warning.cannot'],
    none: ['warning.closes-anyway'],
    near: 110,
    withPrevious: true,
  },
  { id: 'long-retention', all: ['warning.long-term'], none: ['warning.not-kept'], outside: ['definitions'] },
  { id: 'long-retention', all: ['warning.until-asked', 'warning.keeping'], none: ['warning.not-kept'], near: 60, outside: ['definitions'] },
  { id: 'fee-for-repeat-requests', all: ['warning.repeated', 'warning.fee'], near: 60 },
  {
    id: 'fee-for-repeat-requests',
    all: ['warning.request', 'warning.fee'],
    none: ['warning.no-fee'],
    near: 40,
    within: ['rights', 'contact'],
  },
  { id: 'third-party-disclaimer', all: ['warning.no-liability', 'warning.third-party'], near: 80 },
  { id: 'third-party-disclaimer', all: ['warning.no-liability', 'warning.elsewhere'], near: 80, withPrevious: true },
  { id: 'autostart-linked-app', all: ['warning.autostart'], none: ['warning.does-not-start'] },
  { id: 'joint-use-across-products', all: ['warning.joint-use'], outside: ['transfer', 'definitions'] },
  { id: 'joint-use-across-products', all: ['warning.combine', 'warning.own-products'], near: 80, outside: ['transfer', 'definitions'] },
  {
    id: 'collects-from-third-parties',
    all: ['warning.from-third', 'warning.obtain'],
    near: 60,
    outside: ['definitions', 'consent-exceptions', 'security', 'minors'],
  },
];
