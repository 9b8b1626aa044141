import type { DataId, WarningId } from '../../card/taxonomy.ts';
import { parseNumber } from '../chinese-number.ts';
import type { Findings, WarningMention } from '../findings.ts';
import { quoteAround } from '../quote.ts';
import { hitsOf, type Reading } from '../reading.ts';
import { matchSentences, type RuleMatch } from '../sentence-rules.ts';
import { warningRules } from './warning-rules.ts';

const fromData: Partial<Record<DataId, WarningId>> = {
  'address-book': 'collects-address-book',
  'call-log': 'collects-call-log',
  sms: 'collects-sms',
  'app-list': 'collects-app-list',
  clipboard: 'collects-clipboard',
};
/** How far behind "including but not limited to" the data may begin, in characters. */
const openEndedReach = 60;
/** So many kinds of data make a cell a list of them. */
const manyInCell = 3;
/** A stated period from which the taxonomy calls retention long. */
const longYears = 5;

/** What a borrower should know before agreeing, each on a sentence of the policy that says so. */
export function findWarnings(reading: Reading, found: Omit<Findings, 'warnings' | 'disclosures' | 'vague'>): WarningMention[] {
  const warnings: WarningMention[] = [];
  for (const mention of found.data) {
    const id = fromData[mention.category];
    if (id && mention.polarity === 'collected') warnings.push({ id, evidence: mention.evidence, rule: 'data' });
    if (mention.polarity === 'collected' && mention.origin.includes('third-party')) {
      warnings.push({ id: 'collects-from-third-parties', evidence: mention.evidence, rule: 'data' });
    }
  }
  for (const { kind, evidence } of found.partners.mentions) {
    if (kind === 'collection-agency') warnings.push({ id: 'shares-with-collection-agency', evidence, rule: 'partner' });
    if (kind === 'lead-generation') warnings.push({ id: 'shares-with-lead-generation', evidence, rule: 'partner' });
  }
  for (const match of matchSentences(reading, warningRules)) {
    if (match.id === 'open-ended-collection' && !namesDataBehind(reading, match)) continue;
    warnings.push({ id: match.id, evidence: match.evidence, rule: 'sentence' });
  }
  for (const clause of reading.clauses) {
    if (clause.kind !== 'cell' || hitsOf(reading, clause.id, 'data').length < manyInCell) continue;
    // A cell that lists data and ends openly, in whatever section its table stands.
    const open = hitsOf(reading, clause.id, 'warning').find(
      (hit) => hit.concept === 'warning.open-ended' && hitsOf(reading, clause.id, 'data', 0, hit.from).length >= manyInCell,
    );
    if (open) warnings.push({ id: 'open-ended-collection', evidence: quoteAround(clause, open), rule: 'cell' });
  }
  for (const { period, evidence } of found.retention) {
    if (period && years(period) >= longYears) warnings.push({ id: 'long-retention', evidence: evidence[0]!, rule: 'period' });
  }
  return warnings;
}

const englishCounts: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  eighteen: 18,
  twenty: 20,
};

/** A printed period in years: "10年" is 10, "六个月" is 0.5; 0 when it gives no number. */
function years(period: string): number {
  const number = parseNumber(/^[^年个月日天\s]+/.exec(period)?.[0] ?? '') ?? 0;
  const english = englishCounts[period.split(/[ -]/)[0]!.toLowerCase()] ?? 0;
  const count = number || english;
  if (/年|year/i.test(period)) return count;
  if (/week/i.test(period)) return count / 52;
  if (/hour/i.test(period)) return 0;
  return /月|month/i.test(period) ? count / 12 : count / 365;
}

const takesInformation = /(?:收集|获取|采集|处理)[^。；]{0,12}信息[，：:（(]?(?:包括|包含)/;

/** "某些创意功能（包括但不限于…）": what is left open is which functions there are, or what users make. */
const ofOtherThings = /(?:功能|服务|玩法|活动|场景|作品|页面|版本|方式|措施|情形|渠道|产品|平台|终端|设备)[”"」』]?[，,]?[（(]?$/;

/** "包括但不限于" leaves the collection open only where it stands before the data, not before functions or cases. */
function namesDataBehind(reading: Reading, { clause, span }: RuleMatch<WarningId>): boolean {
  const lead = clause.text.slice(Math.max(0, span.from - openEndedReach / 2), span.to);
  if (takesInformation.test(lead)) return true;
  const open = hitsOf(reading, clause.id, 'warning', span.from, span.to).find((hit) => hit.concept === 'warning.open-ended');
  if (open && ofOtherThings.test(clause.text.slice(Math.max(0, open.from - 10), open.from))) return false;
  // English leads to a list of lines: "obtained from other sources, including without limitation:".
  if (/^\s*:\s*$/.test(clause.text.slice(span.to)) && hitsOf(reading, clause.id, 'warning').some((hit) => hit.concept === 'warning.gather'))
    return true;
  const reach = /[a-z]/i.test(clause.text[span.from] ?? '') ? 2 * openEndedReach : openEndedReach;
  const near = hitsOf(reading, clause.id, 'data', span.from - reach / 2, span.to + reach);
  const gathers = hitsOf(reading, clause.id, 'warning', span.from, span.to).some((hit) => hit.concept === 'warning.gather');
  return near.length > 0 && (gathers || near.filter((hit) => hit.from >= span.to).length > 1);
}
