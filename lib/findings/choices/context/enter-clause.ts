import type { Clause } from '../../../clauses/clause.ts';
import { numbering } from '../../../clauses/numbering.ts';
import type { Reading } from '../../reading.ts';
import type { ClausePlace } from '../place.ts';
import { runInKinds, wholeLabelKinds } from '../heading-kinds.ts';
import { meansInText } from '../means-in-text.ts';
import { type Context, unnumbered } from './context.ts';

/** A term governs the paragraphs right below it. */
const reachOfLabel = 3;

/** At the beginning of a clause: what it ends of the lists, run-in headings and labels above, and what it begins. Changes `context`. */
export function enterClause(reading: Reading, clause: Clause, place: ClausePlace, context: Context): void {
  const number = numbering(clause.text);
  const rank = number?.rank ?? unnumbered;
  if (number) context.runIns = context.runIns.filter((runIn) => runIn.rank < rank);
  else context.runIns = context.runIns.filter((runIn) => runIn.rank < unnumbered);
  if (!number && clause.kind !== 'item' && context.leadIn && !continuesList(reading, clause)) context.leadIn = null;
  if (context.leadIn && rank <= context.leadIn.rank && context.leadIn.rank < unnumbered) context.leadIn = null;
  if (place !== 'rights') return;
  enterLabel(reading, clause, context);
  const kinds = runInKinds(reading, clause);
  if (kinds.length > 0) {
    context.runIns.push({ rank, kinds });
    if (number && context.leadIn?.rank === unnumbered) context.leadIn = null;
  }
}

/** Below a lead-in, its list may bear no numbers: the first paragraph belongs to it, and then short lines that offer something. */
function continuesList(reading: Reading, clause: Clause): boolean {
  const before = reading.clauses[clause.id - 1];
  if (before === undefined) return false;
  if (/[：:]\s*$/.test(before.text)) return true;
  return clause.text.length <= 60 && meansInText(reading, clause).means.length > 0;
}

/** The term of a list of terms governs what stands below it, the first cell of a row the cells beside it. */
function enterLabel(reading: Reading, clause: Clause, context: Context): void {
  const row = clause.kind === 'cell' ? `${clause.block}/${clause.row}` : null;
  if (context.label && (clause.id > context.label.until || row !== context.label.row)) context.label = null;
  const kinds = wholeLabelKinds(reading, clause);
  if (kinds.length > 0) context.label = { kinds, row, until: clause.id + reachOfLabel };
}
