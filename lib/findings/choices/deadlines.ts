import { type ChoiceKindId, choiceKindIds } from '../../card/taxonomy.ts';
import { findResponseTimes, type ResponseTime } from '../facts/response-days.ts';
import type { Reading } from '../reading.ts';
import { kindSet } from './kinds-in-text.ts';
import type { Statement } from './statement.ts';

/** A time limit as printed, and whether it counts working days. */
export type Deadline = Pick<ResponseTime, 'days' | 'working'>;

/** What the user does alone, without asking: no one has to answer. */
const withoutRequest = new Set<ChoiceKindId>(['permissions', 'cookies']);

/**
 * How many days the operator gives itself for each kind of request. A limit counts for the kinds that its sentence is
 * about; one for "上述请求" in a section on rights counts for every kind spoken of there that has none of its own; one in the
 * contact section for questions and complaints. Of two limits for one kind the longer is what the user can hold them to; of
 * as many days and working days, the working days.
 */
export function deadlines(reading: Reading, all: readonly Statement[]): Map<ChoiceKindId, Deadline> {
  const found = new Map<ChoiceKindId, Deadline>();
  const set = (kind: ChoiceKindId, limit: Deadline) => found.set(kind, longer(limit, found.get(kind)));
  let general: Deadline | undefined;
  for (const { clause, from, days, working } of findResponseTimes(reading)) {
    const statement = all.find((one) => one.clause.id === clause.id && one.span.from <= from && from < one.span.to);
    if (!statement) continue;
    const limit = { days, working };
    if (statement.place === 'contact') {
      set('complain', limit);
      continue;
    }
    const text = clause.text.slice(statement.span.from, statement.span.to);
    const others = statement.kinds.filter((kind) => kind !== 'complain');
    const forAll =
      statement.place === 'rights' &&
      (statement.by === 'none' || (statement.remaining && (statement.by !== 'sentence' || others.length === 0)));
    if (forAll && /请求|申请|要求|答复|响应|回复|request|respond|answer|reply/i.test(text)) general = longer(limit, general);
    else {
      const own = kindSet(statement.named).filter((kind) => statement.kinds.includes(kind));
      for (const kind of own.length > 0 ? own : statement.kinds) set(kind, limit);
    }
  }
  const asked = new Set(
    all.filter((one) => one.place === 'rights' || one.pointsToContact).flatMap((one) => [...one.kinds, ...kindSet(one.named)]),
  );
  asked.delete('complain');
  if (general)
    for (const kind of choiceKindIds) if (!found.has(kind) && !withoutRequest.has(kind) && asked.has(kind)) found.set(kind, general);
  return found;
}

function longer(a: Deadline, b: Deadline | undefined): Deadline {
  if (!b || a.days > b.days) return a;
  return a.days === b.days && a.working ? a : b;
}
