import type { Clause } from '../../clauses/clause.ts';
import type { Span } from '../../document/policy-document.ts';
import { hitsOf, maySay, type Reading } from '../reading.ts';
import { sign } from '../signs.ts';

const place = '(?:您|用户|你)的?[^，。；：]{0,6}(?:设备|手机|浏览器|终端|电脑)';

/** "仅保存在您的设备上", "只在您的浏览器里": kept where the reader has it. */
const onDevice = new RegExp(
  `(?:仅|只)(?:会|将)?(?:存放|存储|储存|保存|保留|留存|留|存)?(?:在|于)${place}[^，。；：]{0,6}(?:上|里|中|内|本地)` +
    '|\\b(?:stays?|kept|stored|remains?|held)\\b[^.;]{0,90}\\bon your (?:own )?(?:device|phone|computer)(?: alone| only)\\b' +
    '|\\b(?:only|solely) on your (?:own )?(?:device|phone|computer)\\b' +
    '|\\bnever leaves? your (?:device|phone|browser)\\b',
  'i',
);

/** "Your thumbprint never leaves your phone": of what only a phone can take this is a denial. */
const leavesNever = /\b(?:finger|thumb)prints?\b[^.;]{0,60}\bnever leaves? your\b/i;

/** True for a sentence that says what never leaves the reader's device, and of nothing that it is collected. */
export function staysOnDevice(reading: Reading, clause: Clause, { from, to }: Span): boolean {
  return (
    maySay(reading, clause, sign.only | sign.latin) &&
    onDevice.test(clause.text.slice(from, to)) &&
    !leavesNever.test(clause.text.slice(from, to)) &&
    hitsOf(reading, clause.id, 'cue', from, to).every(({ concept }) => concept !== 'cue.collect' && concept !== 'cue.not-collected')
  );
}
