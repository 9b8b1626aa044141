import type { CollectedItem, Partner, Warning } from '../card.ts';
import { type DataId, dataIds, type PartnerKindId, type WarningId } from '../taxonomy.ts';

/** What a borrower asks about first: reaching into other people's lives, then the body, then where one is. */
const dataFirst: readonly DataId[] = [
  'address-book',
  'contact-person',
  'sms',
  'call-log',
  'app-list',
  'face',
  'location',
  'clipboard',
  'running-process',
];

const kindsFirst: readonly PartnerKindId[] = ['collection-agency', 'lead-generation', 'marketing', 'data-service', 'credit-bureau'];

const warningsFirst: readonly WarningId[] = [
  'contacts-used-for-collection',
  'collects-address-book',
  'collects-sms',
  'collects-call-log',
  'no-opt-out-path',
  'shares-with-lead-generation',
  'shares-with-collection-agency',
  'collects-app-list',
  'background-collection',
  'collects-clipboard',
  'autostart-linked-app',
  'profiling-marketing',
  'automated-decision',
  'model-training',
  'joint-use-across-products',
  'closure-restricted',
  'collects-from-third-parties',
  'open-ended-collection',
  'long-retention',
  'deemed-consent-to-changes',
  'no-individual-notice-of-changes',
  'third-party-disclaimer',
  'fee-for-repeat-requests',
];

/** Weight of a kind of data to a borrower: the smaller, the more it matters. */
export function dataConcern(id: DataId, sensitive: boolean): number {
  const first = dataFirst.indexOf(id);
  if (first >= 0) return first;
  return dataFirst.length + (sensitive ? 0 : dataIds.length) + dataIds.indexOf(id);
}

/** Lines of data in the order in which they matter. */
export function byConcern(lines: readonly CollectedItem[]): CollectedItem[] {
  const weight = (line: CollectedItem) => dataConcern(line.category, isSensitiveByRule(line));
  return [...lines].sort((a, b) => weight(a) - weight(b));
}

/** Called sensitive by a law or a standard. What only the policy marks does not count here: some mark nearly all they take. */
function isSensitiveByRule({ sensitive }: CollectedItem): boolean {
  return sensitive.some((source) => source !== 'policy');
}

/** True for what a borrower asks about first. */
export function isAskedFirst(id: DataId): boolean {
  return dataFirst.includes(id);
}

/** Partners: debt collectors and loan marketplaces first, then as they come. */
export function partnersByConcern(partners: readonly Partner[]): Partner[] {
  const weight = ({ kind }: Partner) => (kindsFirst.includes(kind) ? kindsFirst.indexOf(kind) : kindsFirst.length);
  return [...partners].sort((a, b) => weight(a) - weight(b));
}

/** The same, with all ways of one kind together. */
export function partnerKindsByConcern(partners: readonly Partner[]): { kind: PartnerKindId; ways: Partner[] }[] {
  const kinds = new Map<PartnerKindId, Partner[]>();
  for (const partner of partnersByConcern(partners)) kinds.set(partner.kind, [...(kinds.get(partner.kind) ?? []), partner]);
  return [...kinds].map(([kind, ways]) => ({ kind, ways }));
}

/** All warnings there are, the sharpest first. */
export const warningIdsByConcern = warningsFirst;

/** Warnings, the sharpest first. */
export function warningsByConcern(warnings: readonly Warning[]): Warning[] {
  return [...warnings].sort((a, b) => warningsFirst.indexOf(a.id) - warningsFirst.indexOf(b.id));
}
