import type { Clause } from '../../clauses/clause.ts';
import { type CompanyName, companiesIn } from '../partners/company-name.ts';
import type { Reading } from '../reading.ts';

/** The question of the model form of United States lenders (12 CFR part 1016, appendix), and of notices made after it. */
const asks =
  /^(?:who is (?:providing|giving|sending)(?: you)? this (?:notice|policy)|who (?:gives|sends) (?:you )?this notice|this notice is (?:given|provided) by)\b.{0,12}$/i;

/** The companies in the cell or the line behind the question who provides the notice: they speak as "we", every one. */
export function noticeProviders(reading: Reading): { clause: Clause; company: CompanyName }[] {
  return reading.clauses.flatMap((clause) => {
    if (!asks.test(clause.text)) return [];
    const answer = reading.clauses[clause.id + 1];
    if (!answer || (clause.kind === 'cell' && (answer.kind !== 'cell' || answer.row !== clause.row))) return [];
    return companiesIn(answer.text).map((company) => ({ clause: answer, company }));
  });
}
