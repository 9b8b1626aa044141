import type { Clause } from '../../clauses/clause.ts';
import { hitsOf, type Reading } from '../reading.ts';
import { kindSet, kindsInText } from './kinds-in-text.ts';

/**
 * Where a clause stands, for what it says of choices: in a section on the user's rights, in the contact section, elsewhere,
 * or where nothing is said to the user about choices ('none': lists of contents, partner tables, exceptions, minors).
 */
export type ClausePlace = 'rights' | 'contact' | 'definitions' | 'elsewhere' | 'none';

const exercised = new Set(['withdraw-consent', 'close-account', 'delete', 'access-copy', 'correct', 'portability', 'explain', 'deceased']);
const silent = new Set<Clause['role']>(['toc', 'sdk-list', 'consent-exceptions', 'minors', 'title']);

/** The place of each clause, by id. */
export function clausePlaces(reading: Reading): ClausePlace[] {
  return reading.clauses.map((clause) => placeOf(reading, clause));
}

function placeOf(reading: Reading, clause: Clause): ClausePlace {
  if (clause.role === 'toc') return 'none';
  if (clause.kind === 'cell' && clause.role !== 'rights' && clause.role !== 'contact') return 'none';
  const headings = clause.kind === 'heading' ? [...clause.pathIds, clause.id] : clause.pathIds;
  for (let i = headings.length - 1; i >= 0; i--) {
    const id = headings[i]!;
    const sections = hitsOf(reading, id, 'section').map((hit) => hit.concept);
    if (sections.includes('section.minors') || sections.includes('section.consent-exceptions')) return 'none';
    if (isContactHeading(reading, id) && !sections.includes('section.collection') && clause.role !== 'collection') return 'contact';
    if (sections.includes('section.rights') || namesRights(reading, id, clause)) return 'rights';
  }
  if (clause.role === 'rights') return 'rights';
  if (clause.role === 'definitions') return 'definitions';
  return silent.has(clause.role) ? 'none' : 'elsewhere';
}

/** A heading that names a right (删除您的个人信息), or lists several, without the word: outlines of real pages are often broken. */
function namesRights(reading: Reading, id: number, clause: Clause): boolean {
  const text = reading.clauses[id]!.text;
  const kinds = kindSet(kindsInText(text, reading.hits[id] ?? [], { from: 0, to: text.length }, 'heading')).filter((kind) => exercised.has(kind));
  return kinds.length > 1 || (kinds.length === 1 && clause.role !== 'collection' && clause.role !== 'usage');
}

/** True when a heading announces how to reach the operator. */
export function isContactHeading(reading: Reading, id: number): boolean {
  const text = reading.clauses[id]!.text;
  return text.length <= 40 && hitsOf(reading, id, 'contact-heading').length > 0;
}
