import type { Clause } from '../../clauses/clause.ts';
import { hitsOf, type Reading } from '../reading.ts';
import { kindSet, kindsInText } from './kinds-in-text.ts';
import { meansInText } from './means-in-text.ts';

/**
 * Where a clause stands, for what it says of choices: in a section on the user's rights, in the contact section, elsewhere,
 * or where nothing is said to the user about choices ('none': lists of contents, partner tables, exceptions, minors).
 */
export type ClausePlace = 'rights' | 'contact' | 'definitions' | 'elsewhere' | 'none';

const exercised = new Set(['withdraw-consent', 'close-account', 'delete', 'access-copy', 'correct', 'portability', 'explain', 'deceased']);
/** Sections on what is collected have parts on complaints and enquiries: what is collected for them, not how to make them. */
const collecting = new Set(['section.collection', 'section.usage', 'section.sharing', 'section.permissions']);
const silent = new Set<Clause['role']>(['toc', 'sdk-list', 'consent-exceptions', 'minors', 'title']);

/** The place of each clause, by id. */
export function clausePlaces(reading: Reading): ClausePlace[] {
  const places = reading.clauses.map((clause) => placeOf(reading, clause));
  if (places.includes('rights')) return places;
  return places.map((place, id) => (place === 'elsewhere' && grantsRights(reading, reading.clauses[id]!) ? 'rights' : place));
}

function placeOf(reading: Reading, clause: Clause): ClausePlace {
  if (clause.role === 'toc') return 'none';
  if (clause.kind === 'cell' && clause.role !== 'rights' && clause.role !== 'contact') return 'none';
  const headings = clause.kind === 'heading' ? [...clause.pathIds, clause.id] : clause.pathIds;
  for (let i = headings.length - 1; i >= 0; i--) {
    const id = headings[i]!;
    const sections = sectionsOf(reading, id);
    if (sections.includes('section.minors') || sections.includes('section.consent-exceptions')) return 'none';
    const outer = headings.slice(0, i).flatMap((above) => sectionsOf(reading, above));
    if (isContactHeading(reading, id) && ![...sections, ...outer].some((section) => collecting.has(section))) return 'contact';
    if (sections.includes('section.rights') || hitsOf(reading, id, 'rights-heading').length > 0 || namesRights(reading, id, clause)) return 'rights';
  }
  if (clause.role === 'rights') return 'rights';
  if (clause.role === 'definitions') return 'definitions';
  return silent.has(clause.role) ? 'none' : 'elsewhere';
}

function sectionsOf(reading: Reading, heading: number): string[] {
  return hitsOf(reading, heading, 'section').map((hit) => hit.concept);
}

/** A heading that names a right (删除您的个人信息), or lists several, without the word: outlines of real pages are often broken. */
function namesRights(reading: Reading, id: number, clause: Clause): boolean {
  const text = reading.clauses[id]!.text;
  const kinds = kindSet(kindsInText(text, reading.hits[id] ?? [], { from: 0, to: text.length }, 'heading')).filter((kind) => exercised.has(kind));
  return kinds.length > 1 || (kinds.length === 1 && clause.role !== 'collection' && clause.role !== 'usage');
}

/** In a policy without a section on rights: a paragraph that grants some. */
function grantsRights(reading: Reading, clause: Clause): boolean {
  if (clause.role === 'changes' || clause.role === 'sharing' || clause.role === 'transfer' || clause.role === 'disclosure') return false;
  const hits = reading.hits[clause.id] ?? [];
  return clause.sentences.some((span) => {
    const kinds = kindsInText(clause.text, hits, span, 'elsewhere').filter((hit) => exercised.has(hit.kind));
    if (kinds.length === 0) return false;
    return /有权|权利|right/i.test(clause.text.slice(span.from, span.to)) || meansInText(clause.text, hits, span).means.length > 0;
  });
}

/** True when a heading announces how to reach the operator. */
export function isContactHeading(reading: Reading, id: number): boolean {
  const text = reading.clauses[id]!.text;
  return text.length <= 40 && hitsOf(reading, id, 'contact-heading').length > 0;
}
