import type { Clause } from '../../clauses/clause.ts';
import type { Span } from '../../document/policy-document.ts';
import type { DataId } from '../../card/taxonomy.ts';
import { hitsOf, maySay, type Reading } from '../reading.ts';
import { sign } from '../signs.ts';

/** "Your fingerprint is neither transmitted to nor stored by us", "face data is not shared with or kept on our servers". */
const passive =
  /\b(?:is|are) (?:neither|never|not) (?:\w+ )?(?:transmitted|sent|stored|collected|uploaded|disclosed|received|kept|saved|retained|passed|accessible|available|captured|recorded|processed|transferred)\b[^.;]{0,60}?\b(?:us|our (?:servers?|systems?|staff|employees)|the (?:company|app|lender|bank))\b|\b(?:never|does not|do not|will not) leaves? (?:your|the) (?:own )?(?:phone|device|handset|mobile)\b/i;
/** What a phone or a verifier may keep to itself. */
const kept: ReadonlySet<DataId> = new Set([
  'fingerprint',
  'face',
  'voiceprint',
  'sms',
  'call-log',
  'address-book',
  'media-library',
  'clipboard',
]);
const bareWords: readonly (readonly [DataId, RegExp])[] = [
  ['fingerprint', /\bfingerprints?\b|\btouch id\b/i],
  ['face', /\bface (?:data|id|scan|template)\b/i],
];
/** What is denied to others may well be ours. */
const toOthers = /\b(?:third[- ]part|others\b|anyone|advertis|except|unless|without your|other than)/i;

/** Data that a passive denies behind them, with the words that name them. */
export function passiveDenials(reading: Reading, clause: Clause, { from, to }: Span): { category: DataId; span: Span }[] {
  if (!maySay(reading, clause, sign.english)) return [];
  const text = clause.text.slice(from, to);
  const match = passive.exec(text);
  if (!match || toOthers.test(match[0])) return [];
  // "Your thumbprint, where used to open the app, never leaves your phone": the subject stands before the commas.
  const part = /leaves?\b/i.test(match[0]) ? 0 : Math.max(0, ...[';', ',', ':'].map((mark) => text.lastIndexOf(mark, match.index - 1) + 1));
  const subject = text.slice(part, match.index);
  const found = hitsOf(reading, clause.id, 'data', from + part, from + match.index)
    .map((hit) => ({ category: hit.concept.slice(5) as DataId, span: { from: hit.from, to: hit.to } }))
    .filter(({ category }) => kept.has(category));
  for (const [category, word] of bareWords) {
    const at = word.exec(subject);
    if (at && !found.some((other) => other.category === category))
      found.push({ category, span: { from: from + part + at.index, to: from + part + at.index + at[0].length } });
  }
  return found;
}
