import type { Key, Message } from '../../words/words.ts';
import type { CollectedItem } from '../card.ts';
import type { DataId } from '../taxonomy.ts';

const used: readonly DataId[] = ['camera', 'microphone'];
const captured: readonly DataId[] = ['face', 'fingerprint', 'voiceprint'];
const readOnly: readonly DataId[] = [
  'address-book',
  'call-log',
  'sms',
  'app-list',
  'running-process',
  'clipboard',
  'calendar',
  'media-library',
];

/**
 * What one line of collected data means for the reader, in short statements: how it is taken, whether one may refuse, and
 * whether it is about other people. Says no more than the line's findings do.
 *
 * @param lending whether the policy is a lender's: what is required is then what the loan hangs on
 */
export function dataLine(line: CollectedItem, lending: boolean): Message[] {
  const gaps = { data: { key: `data.${line.category}` as const } };
  const parts: Message[] = [{ key: wayOfTaking(line), gaps }];
  if (alsoRead(line)) parts.push({ key: 'plain.data.also-reads' });
  if (line.origin.length > 1 && line.origin.includes('third-party')) parts.push({ key: 'plain.data.also-obtains' });
  parts.push({ key: need(line, lending) });
  if (line.aboutOthers) parts.push({ key: 'plain.data.others' });
  return parts;
}

function wayOfTaking({ category, origin }: CollectedItem): Key {
  if (category === 'user-content') return 'plain.data.uploads';
  if (category === 'cookie') return 'plain.data.sets';
  if (used.includes(category)) return 'plain.data.uses';
  if (captured.includes(category)) return 'plain.data.captures';
  if (readOnly.includes(category) && origin.includes('device')) return 'plain.data.reads';
  if (origin.includes('user')) return 'plain.data.asks';
  if (origin.includes('device')) return 'plain.data.reads';
  if (origin.includes('generated')) return 'plain.data.records';
  if (origin.includes('third-party')) return 'plain.data.obtains';
  return 'plain.data.collects';
}

function alsoRead(line: CollectedItem): boolean {
  return wayOfTaking(line) === 'plain.data.asks' && line.origin.includes('device');
}

function need({ requirement }: CollectedItem, lending: boolean): Key {
  if (requirement === 'required') return lending ? 'plain.need.required-lending' : 'plain.need.required';
  return requirement === 'optional' ? 'plain.need.optional' : 'plain.need.unstated';
}
