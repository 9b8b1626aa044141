import type { Clause } from '../clauses/clause.ts';
import type { Place } from './snapshot.ts';

/** What a quote needs of its clause to be found in the page again; index is the clause's id. */
export function placesOf(clauses: readonly Clause[]): Place[] {
  return clauses.map(({ at, path, page }) => ({ at, heading: path.at(-1) ?? null, ...(page === undefined ? {} : { page }) }));
}
