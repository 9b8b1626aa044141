import type { ChoiceKindId } from '../../card/taxonomy.ts';
import type { Clause } from '../../clauses/clause.ts';
import { hitsOf, type Reading } from '../reading.ts';
import { addressedTo } from './addressed-to.ts';
import { contactLines, contactRows } from './contact-lines.ts';
import { listedRights } from './english-rights.ts';
import { addendaOfRights } from './state-addenda.ts';
import { exercised } from './exercised-rights.ts';
import { headingKinds, runInKinds, spelledOut, wholeLabelKinds } from './heading-kinds.ts';
import { kindsInText } from './kinds-in-text.ts';
import { meansInText } from './means-in-text.ts';
import type { ClausePlace } from './place.ts';
import { choiceWords } from './reading-memo.ts';

/** Sections on what is collected have parts on complaints and enquiries: what is collected for them, not how to make them. */
const collecting = new Set(['section.collection', 'section.usage', 'section.sharing', 'section.permissions']);
/** What may follow the contact section under its heading when outlines are broken: annexes. */
const annexes = new Set(['section.sharing', 'section.sdk-list', 'section.collection', 'section.permissions', 'section.definitions']);
/** An annex stands behind the contact section and is no part of it, whatever it is about. */
const annexTitle = /^(?:附[录件表则：:]|附\s?[一二三四五六七八九十\d]|appendix\b|annex\b|schedule \d)/i;
const silent = new Set<Clause['role']>(['toc', 'sdk-list', 'consent-exceptions', 'minors', 'title']);

/** The place of each clause, by id. */
export function clausePlaces(reading: Reading): ClausePlace[] {
  const facts = new Map(
    reading.clauses.filter((clause) => clause.kind === 'heading').map((clause) => [clause.id, headingFacts(reading, clause)]),
  );
  let places = reading.clauses.map((clause) => placeOf(clause, facts));
  listsOfRights(reading, places);
  rowsOfRights(reading, places);
  for (const id of [...listedRights(reading), ...addendaOfRights(reading)]) if (places[id] === 'elsewhere') places[id] = 'rights';
  if (!places.includes('rights')) {
    places = places.map((place, id) => (place === 'elsewhere' && grantsRights(reading, reading.clauses[id]!) ? 'rights' : place));
  }
  for (const id of addressedTo(reading)) if (places[id] === 'elsewhere' || places[id] === 'rights') places[id] = 'contact';
  for (const id of [...contactLines(reading, places), ...contactRows(reading)]) places[id] = 'contact';
  return places;
}

/** What a heading says of the place of the clauses below it. */
interface HeadingFacts {
  closed: boolean;
  contact: boolean;
  collecting: boolean;
  annex: boolean;
  rights: boolean;
  /** How many rights it names, without the word; and without labels of a bare word. */
  named: number;
  spelled: number;
}

function headingFacts(reading: Reading, clause: Clause): HeadingFacts {
  const sections = hitsOf(reading, clause.id, 'section').map((hit) => hit.concept);
  return {
    closed: sections.includes('section.minors') || sections.includes('section.consent-exceptions'),
    contact: clause.text.length <= 40 && (hitsOf(reading, clause.id, 'contact-heading').length > 0 || sections.includes('section.contact')),
    collecting: sections.some((section) => collecting.has(section)),
    annex: sections.some((section) => annexes.has(section)) || annexTitle.test(clause.text),
    rights: sections.includes('section.rights') || hitsOf(reading, clause.id, 'rights-heading').length > 0,
    named: headingKinds(reading, clause).filter((kind) => exercised.has(kind)).length,
    spelled: spelledOut(reading, clause).filter((kind) => exercised.has(kind)).length,
  };
}

function placeOf(clause: Clause, facts: ReadonlyMap<number, HeadingFacts>): ClausePlace {
  if (clause.role === 'toc') return 'none';
  if (clause.kind === 'cell' && clause.role !== 'rights' && clause.role !== 'contact') return 'none';
  const headings = clause.kind === 'heading' ? [...clause.pathIds, clause.id] : clause.pathIds;
  let annexed = false;
  for (let i = headings.length - 1; i >= 0; i--) {
    const heading = facts.get(headings[i]!);
    if (!heading) continue;
    if (heading.closed) return 'none';
    if (heading.contact && !annexed && !headings.slice(0, i + 1).some((id) => facts.get(id)?.collecting)) return 'contact';
    if (heading.rights || namesRights(heading, clause)) return 'rights';
    annexed ||= heading.annex;
  }
  if (clause.role === 'rights') return 'rights';
  if (clause.role === 'definitions') return 'definitions';
  return silent.has(clause.role) ? 'none' : 'elsewhere';
}

/** A heading that names a right (删除您的个人信息), or lists several, without the word: outlines of real pages are often broken. */
function namesRights({ named, spelled }: HeadingFacts, { role }: Clause): boolean {
  const kinds = role === 'other' || role === 'introduction' ? named : spelled;
  return kinds > 1 || (kinds === 1 && role !== 'collection' && role !== 'usage');
}

const fewest = 3;
const widestGap = 4;

/**
 * Entries that each begin with the name of a right, or stand below a line that is nothing but its name, one after another:
 * a list of rights, whatever heading it stands under or has lost. Its clauses become part of the rights.
 */
function listsOfRights(reading: Reading, places: ClausePlace[]): void {
  let entries: { id: number; kinds: ChoiceKindId[] }[] = [];
  const close = () => {
    const kinds = new Set(entries.flatMap((entry) => entry.kinds).filter((kind) => exercised.has(kind)));
    if (kinds.size >= fewest && entries.length >= fewest) {
      const last = entries.at(-1)!.id;
      for (let id = entries[0]!.id; id <= last + 1; id++) if (places[id] === 'elsewhere') places[id] = 'rights';
    }
    entries = [];
  };
  for (const clause of reading.clauses) {
    const place = places[clause.id]!;
    if (place !== 'elsewhere' && place !== 'rights') continue;
    const kinds =
      clause.kind === 'heading' ? headingKinds(reading, clause) : [...wholeLabelKinds(reading, clause), ...runInKinds(reading, clause)];
    if (kinds.length === 0) continue;
    if (entries.length > 0 && clause.id - entries.at(-1)!.id > widestGap) close();
    entries.push({ id: clause.id, kinds });
  }
  close();
}

/** A row of a notice in a table whose first cell says what its other cells let the user do ("To limit our sharing | Call …"). */
function rowsOfRights(reading: Reading, places: ClausePlace[]): void {
  let open: Clause | null = null;
  for (const clause of reading.clauses) {
    if (clause.kind !== 'cell' || places[clause.id] !== 'none') continue;
    if (/^(?:to |how (?:can|do) (?:i|you) )?(?:limit|opt out|stop)\b/i.test(clause.text) && wholeLabelKinds(reading, clause).length > 0)
      open = clause;
    if (open && open.block === clause.block && open.row === clause.row) places[clause.id] = 'rights';
    else open = null;
  }
}

/** In a policy without a section on rights: a paragraph that grants some. */
function grantsRights(reading: Reading, clause: Clause): boolean {
  if (clause.role === 'changes' || clause.role === 'sharing' || clause.role === 'transfer' || clause.role === 'disclosure') return false;
  const hits = choiceWords(reading, clause);
  return clause.sentences.some((span) => {
    const kinds = kindsInText(clause.text, hits, span, 'elsewhere').filter((hit) => exercised.has(hit.kind));
    if (kinds.length === 0) return false;
    return /有权|权利|right/i.test(clause.text.slice(span.from, span.to)) || meansInText(reading, clause, span).means.length > 0;
  });
}
