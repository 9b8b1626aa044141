import type { Clause } from '../../clauses/clause.ts';
import type { Reading } from '../reading.ts';
import type { ClausePlace } from './place.ts';
import { clauseStatements } from './clause-statements.ts';
import type { Context } from './context/context.ts';
import { enterClause } from './context/enter-clause.ts';
import { announcedBy, kindsOfPath } from './context/under-heading.ts';
import { meansInText } from './means-in-text.ts';
import { choiceWords } from './reading-memo.ts';
import type { Statement } from './statement.ts';
import { joinSteps } from './step-lines.ts';

/**
 * Every sentence of a policy that may concern a choice, in order, with the choices that govern it: named in the sentence,
 * in the lead-in of its list ("您可以通过以下方式注销："), in a run-in heading ("4. 删除您的个人信息。…"), in the heading above, in the
 * sentences before it, or by the last step of its menu path.
 */
export function statements(reading: Reading, places: readonly ClausePlace[]): Statement[] {
  const found: Statement[] = [];
  let context: Context = { heading: undefined, headingKinds: [], runIns: [], label: null, leadIn: null, open: [], topics: [] };
  const entries = new Set(reading.clauses.filter((clause) => isEntryLine(reading, clause, places[clause.id]!)).map((clause) => clause.id));
  for (const clause of reading.clauses) {
    const place = places[clause.id]!;
    if (place === 'none') continue;
    const path = clause.pathIds.filter((id) => !entries.has(id));
    if (clause.kind === 'heading' && !entries.has(clause.id)) {
      context = { ...context, label: null, leadIn: null, open: [], topics: [] };
      continue;
    }
    const heading = path.at(-1);
    if (heading !== context.heading) {
      context = {
        heading,
        headingKinds: kindsOfPath(reading, path, place),
        runIns: [],
        label: null,
        leadIn: announcedBy(reading, heading, place),
        open: [],
        topics: [],
        waysForAll: context.waysForAll,
      };
    }
    if (saysNothing(reading, clause, place, context)) continue;
    enterClause(reading, clause, place, context);
    found.push(...clauseStatements(reading, clause, place, context));
  }
  joinSteps(found);
  return found;
}

/** Most clauses outside the rights hold no word about choices, and no list or sentence goes on in them. */
function saysNothing(reading: Reading, clause: Clause, place: ClausePlace, context: Context): boolean {
  if (place !== 'elsewhere' || context.leadIn || context.open.length > 0 || choiceWords(reading, clause).length > 0) return false;
  context.topics = [];
  return true;
}

/** A numbered line such as "（2）某某APP我的-在线客服" looks like a heading, yet is an entry of a list of means. */
function isEntryLine(reading: Reading, clause: Clause, place: ClausePlace): boolean {
  if (clause.kind !== 'heading' || place === 'none' || place === 'definitions') return false;
  const { means } = meansInText(reading, clause);
  return means.some((one) => one.means.type === 'menu' || one.means.type === 'phone' || one.means.type === 'email');
}
