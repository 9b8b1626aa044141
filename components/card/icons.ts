import type { ChoiceGroup } from '../../lib/card/plain/choice-groups.ts';
import type { DataGroup } from '../../lib/card/plain/data-groups.ts';
import type { PartnerGroup } from '../../lib/card/plain/partner-groups.ts';
import type { WarningId } from '../../lib/card/taxonomy.ts';
import type { IconName } from '../common/icon-paths.ts';

export const dataIcon: Record<DataGroup, IconName> = {
  social: 'people',
  biometric: 'face',
  behaviour: 'place',
  device: 'phone',
  financial: 'bank-card',
  'identity-document': 'id-card',
  'public-record': 'court',
  identity: 'person',
  'work-education': 'work',
  other: 'more',
};

export const partnerIcon: Record<PartnerGroup, IconName> = {
  pressure: 'loud',
  checking: 'check',
  money: 'yuan',
  running: 'code',
  others: 'share',
};

export const choiceIcon: Record<ChoiceGroup, IconName> = { leave: 'leave', refuse: 'refuse', see: 'see', ask: 'speak' };

export const warningIcon: Record<WarningId, IconName> = {
  'collects-address-book': 'people',
  'collects-call-log': 'people',
  'collects-sms': 'speak',
  'collects-app-list': 'phone',
  'collects-clipboard': 'copy',
  'background-collection': 'clock',
  'contacts-used-for-collection': 'loud',
  'shares-with-collection-agency': 'share',
  'shares-with-lead-generation': 'share',
  'collects-from-third-parties': 'check',
  'model-training': 'chip',
  'automated-decision': 'chip',
  'profiling-marketing': 'loud',
  'deemed-consent-to-changes': 'list',
  'no-individual-notice-of-changes': 'list',
  'open-ended-collection': 'more',
  'closure-restricted': 'leave',
  'long-retention': 'clock',
  'fee-for-repeat-requests': 'yuan',
  'third-party-disclaimer': 'shield',
  'autostart-linked-app': 'phone',
  'joint-use-across-products': 'share',
  'no-opt-out-path': 'refuse',
};
