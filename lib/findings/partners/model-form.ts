import type { PartnerKindId } from '../../card/taxonomy.ts';
import type { Clause } from '../../clauses/clause.ts';
import type { PartnerMention } from '../findings.ts';
import { quoteAround } from '../quote.ts';
import type { Reading } from '../reading.ts';
import { cellClauses } from '../tables/grid.ts';
import { companiesIn } from './company-name.ts';
import { kindsIn } from './kinds.ts';

/**
 * The privacy notice of United States lenders (model form, 12 CFR part 1016, appendix): a table of reasons for sharing with
 * "Does X share?" beside each, and boxes that say who affiliates, nonaffiliates and joint marketers are.
 */

const asksWhether = /^does .{1,80} share\b/i;
const reasons = /reasons? .{0,40}\bshare\b/i;
/** Whom a row of reasons means; rows on the lender's own marketing name nobody. */
const rowKinds: readonly (readonly [RegExp, PartnerKindId])[] = [
  [/non-?affiliates/i, 'marketing'],
  [/(?<!non-?)affiliates/i, 'affiliate'],
];
/** Behind these words a box tells who receives. */
const include =
  /\b(?:non-?affiliates|joint marketing partners?|partners)\b[^.;]{0,60}?\b(?:include|includes|such as|are)\b([^.;]{2,200})/gi;
/** "Our affiliates include companies with an Acme name and Acme Life Insurance Company." */
const ofOurs = /\b(?<!non-?)affiliates (?:include|are|such as)\b([^;⏎\n]{2,240})/gi;
const noSharing = /\b(?:does not|doesn['’]t|do not|don['’]t|no) (?:\w+ ){0,2}(?:share|jointly market|affiliates|nonaffiliates)/i;

/** Who receives data by a model form; nothing for a row or a box that says no. */
export function modelFormPartners(reading: Reading): PartnerMention[] {
  const found: PartnerMention[] = [];
  let form = false;
  for (const cells of cellClauses(reading.clauses).values()) {
    const rows = new Map<number, Clause[]>();
    for (const cell of cells) if (cell.row !== undefined) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
    let answerColumn: number | undefined;
    for (const row of rows.values()) {
      const question = row.find((cell) => asksWhether.test(cell.text));
      if (question && row.some((cell) => reasons.test(cell.text))) {
        answerColumn = question.column;
        form = true;
        continue;
      }
      const [reason] = row;
      const answer = row.find((cell) => cell.column === answerColumn);
      if (answerColumn !== undefined && reason && answer && /^yes\b/i.test(answer.text)) found.push(...byReason(reading, reason));
    }
    if (form) for (const cell of cells) found.push(...byBox(reading, cell));
  }
  return found;
}

function byReason(reading: Reading, reason: Clause): PartnerMention[] {
  const whole = { from: 0, to: Math.min(reason.text.length, 60) };
  const own = rowKinds.find(([word]) => word.test(reason.text));
  if (own) return [mention(own[1], reason, whole)];
  return kindsIn(reading, reason, 0, reason.text.length).map((word) => mention(word.kind, reason, word));
}

function byBox(reading: Reading, box: Clause): PartnerMention[] {
  const kin = [...box.text.matchAll(ofOurs)].flatMap((match) =>
    noSharing.test(match[0])
      ? []
      : companiesIn(match[1]!).map((company) => {
          const from = match.index + match[0].length - match[1]!.length + company.from;
          return { ...mention('affiliate', box, { from, to: from + company.name.length }), names: [company.name] };
        }),
  );
  return [
    ...kin,
    ...[...box.text.matchAll(include)].flatMap((match) => {
      const to = match.index + match[0].length;
      if (noSharing.test(match[0])) return [];
      return kindsIn(reading, box, to - match[1]!.length, to).map((word) => mention(word.kind, box, word));
    }),
  ];
}

function mention(kind: PartnerKindId, clause: Clause, at: { from: number; to: number }): PartnerMention {
  return { kind, names: [], via: 'share', data: [], purpose: null, evidence: quoteAround(clause, at), rule: 'model-form' };
}
