import { beyondNecessary } from './beyond-necessary.ts';
import { choiceRows } from './choice-rows.ts';
import type { Comparison, Subject } from './comparison.ts';
import { dataRows } from './data-rows.ts';
import { oneEngine } from './engines.ts';
import { factRows } from './fact-rows.ts';
import { companyRows, partnerRows } from './partner-rows.ts';
import { disclosureRows, warningRows } from './statement-rows.ts';

/** How many policies one comparison bears. */
export const fewest = 2;
export const most = 6;

/**
 * Sets two to six cards side by side.
 * @throws DifferentEngines where the cards were made by several engines
 * @throws RangeError for fewer than two or more than six
 */
export function compareCards(subjects: readonly Subject[]): Comparison {
  if (subjects.length < fewest || subjects.length > most) {
    throw new RangeError(`a comparison takes ${fewest} to ${most} cards, not ${subjects.length}`);
  }
  const cards = subjects.map(({ card }) => card);
  const engine = oneEngine(cards);
  return {
    engine,
    subjects: subjects.map(({ id, name, card }) => ({
      id,
      name,
      read: card.coverage.read,
      unopenedLinks: card.coverage.unopenedLinks.length,
    })),
    groups: [
      { id: 'data', rows: dataRows(cards) },
      { id: 'partners', rows: partnerRows(cards) },
      { id: 'companies', rows: companyRows(cards) },
      { id: 'choices', rows: choiceRows(cards) },
      { id: 'facts', rows: factRows(cards) },
      { id: 'warnings', rows: warningRows(cards) },
      { id: 'disclosures', rows: disclosureRows(cards) },
    ],
    beyondNecessary: beyondNecessary(subjects),
  };
}

/** The same comparison with only the rows in which the policies differ, or only those that all share. */
export function rowsThat(comparison: Comparison, want: 'differ' | 'are-shared'): Comparison {
  const wanted =
    want === 'differ' ? ({ differs }: { differs: boolean }) => differs : ({ sharedByAll }: { sharedByAll: boolean }) => sharedByAll;
  return { ...comparison, groups: comparison.groups.map(({ id, rows }) => ({ id, rows: rows.filter(wanted) })) };
}
