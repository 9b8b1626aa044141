import type { Origin } from '../../card/card.ts';
import type { DataId } from '../../card/taxonomy.ts';
import type { RawMention } from './raw-mention.ts';

const device: ReadonlySet<DataId> = new Set([
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
  'location',
  'address-book',
  'call-log',
  'sms',
  'cookie',
  'fingerprint',
]);
const generated: ReadonlySet<DataId> = new Set([
  'log',
  'browsing',
  'search-history',
  'order',
  'transaction',
  'loan-record',
  'profile',
  'virtual-asset',
]);
const others: ReadonlySet<DataId> = new Set(['credit-report', 'judicial', 'government-record', 'travel', 'credit-score']);

/** Where the data come from: what the sentence says, else what the kind of data usually means. */
export function originOf(mention: RawMention): Origin {
  if (mention.fromOthers) return 'third-party';
  if (device.has(mention.category)) return 'device';
  if (generated.has(mention.category)) return mention.ground === 'provide' ? 'user' : 'generated';
  if (others.has(mention.category) && mention.ground !== 'provide') return 'third-party';
  return 'user';
}
