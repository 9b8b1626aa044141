import type { Clause, SectionRole } from '../../clauses/clause.ts';
import { hitsOf, type Reading } from '../reading.ts';

/**
 * How far a clause is trusted to speak of collecting:
 * 'open' – a section about collecting: lists count without a verb;
 * 'plain' – a sentence counts when a verb of collecting, using or sharing governs it;
 * 'strict' – only what the operator says it collects ("we collect …") counts, sharing does not;
 * 'partner' – what is listed goes to somebody else, unless "we" collect it;
 * 'denials' – only explicit statements that something is not collected;
 * 'shut' – nothing counts.
 */
export type ReadingMode = 'open' | 'plain' | 'strict' | 'partner' | 'denials' | 'shut';

const modes: Record<SectionRole, ReadingMode> = {
  title: 'shut',
  toc: 'shut',
  definitions: 'shut',
  'consent-exceptions': 'plain',
  changes: 'strict',
  security: 'strict',
  contact: 'strict',
  minors: 'denials',
  introduction: 'strict',
  rights: 'strict',
  storage: 'strict',
  'cross-border': 'strict',
  disclosure: 'strict',
  transfer: 'strict',
  collection: 'open',
  permissions: 'open',
  'third-party-sources': 'open',
  cookies: 'open',
  usage: 'plain',
  sharing: 'plain',
  other: 'plain',
  'sdk-list': 'partner',
};

/** Roles that a heading inside the section on collecting may only seem to have ("3. Keeping your account secure"). */
const yieldsToCollection: ReadonlySet<SectionRole> = new Set([
  'security',
  'storage',
  'usage',
  'other',
  'changes',
  'contact',
  'rights',
  'disclosure',
  'introduction',
]);

/** The mode in which a clause is read. */
export function readingMode(reading: Reading, clause: Clause): ReadingMode {
  const outer = clause.pathIds.map((id) => reading.clauses[id]?.role);
  if (yieldsToCollection.has(clause.role) && outer.includes('collection')) return 'open';
  if (clause.role === 'consent-exceptions' && outer.includes('collection') && underData(reading, clause)) return 'open';
  if (clause.role === 'introduction' && !hasSections(reading)) return 'plain';
  return modes[clause.role];
}

/** True when the words of data are most of a heading ("设备信息", "B. 通讯录"). */
export function namesData(reading: Reading, heading: Clause): boolean {
  const hits = [...hitsOf(reading, heading.id, 'data'), ...hitsOf(reading, heading.id, 'permission')];
  let covered = 0;
  for (let i = 0; i < heading.text.length; i++) if (hits.some((hit) => hit.from <= i && i < hit.to)) covered++;
  const words = heading.text.replace(/^[\d一二三四五六七八九十A-Z（）()、.．:：\s【*]+|[】*：:\s]+$/g, '');
  return hits.length > 0 && covered * 3 >= words.length * 2;
}

function underData(reading: Reading, clause: Clause): boolean {
  const heading = clause.kind === 'heading' ? clause : reading.clauses[clause.pathIds[clause.pathIds.length - 1] ?? -1];
  return heading !== undefined && namesData(reading, heading);
}

const known = new WeakMap<Reading, boolean>();

/** True when headings divide the policy, so that what stands before the first of them is an introduction. */
function hasSections(reading: Reading): boolean {
  let answer = known.get(reading);
  if (answer === undefined) {
    answer = reading.clauses.some((clause) => clause.role === 'collection' && clause.kind !== 'heading');
    known.set(reading, answer);
  }
  return answer;
}
