import { type ChoiceKindId, choiceKindIds } from '../../card/taxonomy.ts';
import { findResponseTimes } from '../facts/response-days.ts';
import type { Reading } from '../reading.ts';
import { kindSet } from './kinds-in-text.ts';
import type { Statement } from './statements.ts';

/** What the user does alone, without asking: no one has to answer. */
const withoutRequest = new Set<ChoiceKindId>(['permissions', 'cookies']);

/**
 * How many days the operator gives itself for each kind of request. A limit counts for the kinds that its sentence is
 * about; one for "上述请求" in a section on rights counts for every kind spoken of there that has none of its own; one in the
 * contact section for questions and complaints. Of two limits for one kind the longer is what the user can hold them to.
 */
export function deadlines(reading: Reading, all: readonly Statement[]): Map<ChoiceKindId, number> {
  const found = new Map<ChoiceKindId, number>();
  const set = (kind: ChoiceKindId, days: number) => found.set(kind, Math.max(days, found.get(kind) ?? 0));
  let general = 0;
  for (const { clause, from, days } of findResponseTimes(reading)) {
    const statement = all.find((one) => one.clause.id === clause.id && one.span.from <= from && from < one.span.to);
    if (!statement) continue;
    if (statement.place === 'contact') {
      set('complain', days);
      continue;
    }
    const text = clause.text.slice(statement.span.from, statement.span.to);
    const others = statement.kinds.filter((kind) => kind !== 'complain');
    const forAll = statement.place === 'rights' && (statement.by === 'none' || (statement.remaining && (statement.by !== 'sentence' || others.length === 0)));
    if (forAll && /请求|申请|要求|答复|响应|回复|request|respond|answer|reply/i.test(text)) general = Math.max(general, days);
    else {
      const own = kindSet(statement.named).filter((kind) => statement.kinds.includes(kind));
      for (const kind of own.length > 0 ? own : statement.kinds) set(kind, days);
    }
  }
  const asked = new Set(all.filter((one) => one.place === 'rights' || one.pointsToContact).flatMap((one) => [...one.kinds, ...kindSet(one.named)]));
  asked.delete('complain');
  if (general > 0) for (const kind of choiceKindIds) if (!found.has(kind) && !withoutRequest.has(kind) && asked.has(kind)) found.set(kind, general);
  return found;
}
