/** Ids of the card's contract. Ids live for ever; what a person reads is in the locale files. */
export const dataIds = [
  'name', 'gender', 'age', 'nationality', 'marital', 'phone', 'email', 'address', 'account', 'third-party-account',
  'id-number', 'id-photo', 'face', 'fingerprint', 'voiceprint', 'bank-card', 'payment-credential', 'transaction',
  'loan-record', 'credit-report', 'credit-score', 'income', 'assets', 'debt', 'social-insurance', 'insurance', 'vehicle',
  'virtual-asset', 'education', 'occupation', 'business', 'contact-person', 'address-book', 'call-log', 'sms',
  'service-record', 'user-content', 'device-id', 'device-info', 'sim', 'network', 'app-list', 'running-process',
  'clipboard', 'media-library', 'camera', 'microphone', 'calendar', 'location', 'log', 'browsing', 'search-history',
  'cookie', 'profile', 'order', 'travel', 'judicial', 'government-record', 'health', 'religion', 'minor',
] as const;
export type DataId = (typeof dataIds)[number];

export const partnerKindIds = [
  'affiliate', 'lender', 'guarantor', 'insurer', 'credit-bureau', 'data-service', 'identity-verifier', 'payment',
  'collection-agency', 'lead-generation', 'marketing', 'analytics', 'push', 'map', 'e-signature', 'customer-service',
  'logistics', 'merchant', 'cloud-tech', 'social-login-share', 'telecom', 'authority', 'professional', 'acquirer', 'other',
] as const;
export type PartnerKindId = (typeof partnerKindIds)[number];

export const viaIds = ['share', 'entrust', 'sdk', 'h5', 'transfer', 'disclosure'] as const;
export type ViaId = (typeof viaIds)[number];

export const choiceKindIds = [
  'withdraw-consent', 'close-account', 'delete', 'personalisation', 'marketing', 'permissions', 'automated-decision',
  'model-training', 'stop-sharing', 'cookies', 'access-copy', 'correct', 'portability', 'explain', 'unbind-card',
  'unbind-third-party', 'deceased', 'complain',
] as const;
export type ChoiceKindId = (typeof choiceKindIds)[number];

export const meansTypeIds = [
  'menu', 'phone', 'email', 'url', 'sms-reply', 'online-service', 'device-settings', 'browser-settings', 'post', 'page-prompt',
] as const;
export type MeansTypeId = (typeof meansTypeIds)[number];

export const warningIds = [
  'collects-address-book', 'collects-call-log', 'collects-sms', 'collects-app-list', 'collects-clipboard',
  'background-collection', 'contacts-used-for-collection', 'shares-with-collection-agency', 'shares-with-lead-generation',
  'collects-from-third-parties', 'model-training', 'automated-decision', 'profiling-marketing', 'deemed-consent-to-changes',
  'no-individual-notice-of-changes', 'open-ended-collection', 'closure-restricted', 'long-retention',
  'fee-for-repeat-requests', 'third-party-disclaimer', 'autostart-linked-app', 'joint-use-across-products', 'no-opt-out-path',
] as const;
export type WarningId = (typeof warningIds)[number];

export const disclosureIds = [
  'operator', 'contact', 'purposes', 'retention', 'storage-location', 'sensitive-necessity', 'named-recipients', 'sdk-list',
  'permission-list', 'rights-route', 'response-time', 'automated-decision', 'minors', 'cross-border', 'breach-notice',
  'change-notice', 'dates', 'complaint',
] as const;
export type DisclosureId = (typeof disclosureIds)[number];

export const topicIds = [
  'collection', 'permission', 'sharing', 'usage', 'storage', 'security', 'special-audience', 'management', 'contact',
  'revision', 'cessation',
] as const;
export type TopicId = (typeof topicIds)[number];
