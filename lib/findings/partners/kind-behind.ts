import type { PartnerKindId } from '../../card/taxonomy.ts';
import type { Clause } from '../../clauses/clause.ts';
import type { Span } from '../../document/policy-document.ts';
import type { Reading } from '../reading.ts';
import { kindsIn } from './kinds.ts';

const remark = /^\s?[（(]([^（()）]{3,60})[)）]/;

/** "Amber Cloud, Inc. (hosting), Fernwood Labs Inc. (identity verification)": the trade in brackets right behind a company's name. */
export function kindBehind(reading: Reading, clause: Clause, name: Span): PartnerKindId | null {
  const match = /[a-z.]$/i.test(clause.text.slice(name.from, name.to)) ? remark.exec(clause.text.slice(name.to, name.to + 64)) : null;
  if (!match) return null;
  const from = name.to + match[0].indexOf(match[1]!);
  return kindsIn(reading, clause, from, from + match[1]!.length, true)[0]?.kind ?? null;
}
