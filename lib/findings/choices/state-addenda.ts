import type { ChoiceKindId } from '../../card/taxonomy.ts';
import type { Clause } from '../../clauses/clause.ts';
import { maySay, type Reading } from '../reading.ts';
import { sign } from '../signs.ts';
import { kindSet, kindsInText } from './kinds-in-text.ts';
import { choiceWords } from './reading-memo.ts';

/**
 * Addenda for the residents of one state stand under its name, and say "California residents may request:" above a list, or
 * "residents have the right to access, correct and delete …" in one sentence.
 */
const grants =
  /\b(?:residents|consumers|individuals|customers|borrowers|data subjects|data principals|you) (?:of (?:these|those|this|that|the) (?:states?|jurisdictions?) )?(?:may|can|have|are entitled|also have)\b[^.;]{0,60}?\b(?:request|ask|rights?|entitled|to)\b/i;
const opens = /:\s*$/;
const fewest = 3;
/** Paragraphs behind the list that still speak of it. */
const reach = 3;

/** Ids of the clauses that grant several rights to the residents of some place, of their lists, and of what follows in the section. */
export function addendaOfRights(reading: Reading): Set<number> {
  const ids = new Set<number>();
  for (const clause of reading.clauses) {
    if (clause.kind === 'cell' || clause.kind === 'heading' || !maySay(reading, clause, sign.english) || !grants.test(clause.text))
      continue;
    let last = clause.id;
    const kinds = [...kindsOf(reading, clause)];
    while (opens.test(clause.text) && reading.clauses[last + 1]?.kind === 'item') kinds.push(...kindsOf(reading, reading.clauses[++last]!));
    if (new Set(kinds).size < fewest) continue;
    const nearest = clause.pathIds.at(-1);
    for (let id = clause.id; id <= last + reach; id++) {
      const next = reading.clauses[id];
      if (!next || next.kind === 'heading' || next.kind === 'cell' || next.pathIds.at(-1) !== nearest) break;
      ids.add(id);
    }
  }
  return ids;
}

function kindsOf(reading: Reading, clause: Clause): ChoiceKindId[] {
  return kindSet(kindsInText(clause.text, choiceWords(reading, clause), { from: 0, to: clause.text.length }, 'rights')).filter(
    (kind) => kind !== 'complain',
  );
}
