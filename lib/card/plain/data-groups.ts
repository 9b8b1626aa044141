import type { DataId } from '../taxonomy.ts';

/** Groups of the taxonomy, in the order in which they matter to a borrower when their lines weigh the same. */
export const dataGroups = {
  social: ['contact-person', 'address-book', 'call-log', 'sms', 'service-record', 'user-content'],
  biometric: ['face', 'fingerprint', 'voiceprint'],
  behaviour: ['location', 'log', 'browsing', 'search-history', 'cookie', 'profile', 'order', 'travel'],
  device: [
    'device-id',
    'device-info',
    'sim',
    'network',
    'app-list',
    'running-process',
    'clipboard',
    'media-library',
    'camera',
    'microphone',
    'calendar',
  ],
  financial: [
    'bank-card',
    'payment-credential',
    'transaction',
    'loan-record',
    'credit-report',
    'credit-score',
    'income',
    'assets',
    'debt',
    'social-insurance',
    'insurance',
    'vehicle',
    'virtual-asset',
  ],
  'identity-document': ['id-number', 'id-photo'],
  'public-record': ['judicial', 'government-record'],
  identity: ['name', 'gender', 'age', 'nationality', 'marital', 'phone', 'email', 'address', 'account', 'third-party-account'],
  'work-education': ['education', 'occupation', 'business'],
  other: ['health', 'religion', 'minor'],
} as const satisfies Record<string, readonly DataId[]>;

export type DataGroup = keyof typeof dataGroups;

export const groupIds = Object.keys(dataGroups) as DataGroup[];

const groupOf = new Map<DataId, DataGroup>(groupIds.flatMap((group) => dataGroups[group].map((id): [DataId, DataGroup] => [id, group])));

/** The group a kind of data belongs to. */
export function dataGroup(id: DataId): DataGroup {
  return groupOf.get(id) ?? 'other';
}
