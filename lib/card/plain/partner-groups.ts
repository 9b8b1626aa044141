import type { PartnerKindId } from '../taxonomy.ts';

/** Kinds of recipients by what they are to a borrower, those that press or sell first. */
const partnerGroups = {
  pressure: ['collection-agency', 'lead-generation', 'marketing'],
  checking: ['credit-bureau', 'data-service', 'identity-verifier', 'analytics'],
  money: ['lender', 'guarantor', 'insurer', 'payment'],
  running: ['cloud-tech', 'push', 'map', 'e-signature', 'customer-service', 'social-login-share', 'telecom'],
  others: ['affiliate', 'merchant', 'logistics', 'authority', 'professional', 'acquirer', 'other'],
} as const satisfies Record<string, readonly PartnerKindId[]>;

export type PartnerGroup = keyof typeof partnerGroups;

export const partnerGroupIds = Object.keys(partnerGroups) as PartnerGroup[];

const groupOf = new Map<PartnerKindId, PartnerGroup>(
  partnerGroupIds.flatMap((group) => partnerGroups[group].map((id): [PartnerKindId, PartnerGroup] => [id, group])),
);

/** The group that a kind of recipient belongs to. */
export function partnerGroup(id: PartnerKindId): PartnerGroup {
  return groupOf.get(id) ?? 'others';
}
