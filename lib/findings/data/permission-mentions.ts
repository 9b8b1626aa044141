import type { DataId } from '../../card/taxonomy.ts';
import type { Clause } from '../../clauses/clause.ts';
import type { Span } from '../../document/policy-document.ts';
import type { Hit } from '../../lexicon/matcher.ts';
import { hitsOf, maySay, type Reading } from '../reading.ts';
import { sign } from '../signs.ts';
import type { CellText, PolicyTable } from '../tables/policy-table.ts';
import { deniedBeside } from './denied-beside.ts';
import { asksForSeveral, isAskedFor, labelledParagraphs, saysHarmless } from './english-permissions.ts';
import { continues } from './list-entries.ts';
import { isNamedAsPermission, listStart } from './named-as-permission.ts';
import { labelling, sentenceLabels } from './permission-labels.ts';
import type { RawMention } from './raw-mention.ts';
import { readingMode } from './reading-mode.ts';
import { rowRequirement, servesCore } from './table-items.ts';

/** A device permission that the policy names, with the words that name it. */
export interface NamedPermission {
  category: DataId;
  clause: Clause;
  span: Span;
  requirement: RawMention['requirement'];
  /** Its row says that it serves to prove who one is, and nothing of refusing: no extra, whatever other rows say. */
  serves: boolean;
  rule: string;
}

/** Permissions named in tables, in headings and labels of the section on permissions, and in prose ("开启定位权限"). */
export function namedPermissions(reading: Reading, tables: readonly PolicyTable[]): readonly NamedPermission[] {
  let named = known.get(tables);
  if (!named) {
    named = [
      ...inTables(reading, tables),
      ...inProse(reading),
      ...labelledParagraphs(reading).flatMap(({ clause, names }) => names.map((hit) => namedBy(clause, hit))),
    ];
    known.set(tables, named);
  }
  return named;
}

const namedBy = (clause: Clause, hit: Hit) => named(clause, hit, null, 'permission-paragraph');

/** Asked for twice, for the permissions themselves and for the data that they give; told apart by the tables of the reading. */
const known = new WeakMap<readonly PolicyTable[], readonly NamedPermission[]>();

function inTables(reading: Reading, tables: readonly PolicyTable[]): NamedPermission[] {
  return tables
    .filter((table) => table.role === 'permission')
    .flatMap((table) => {
      const spared = harmless(reading, table) ? ('optional' as const) : null;
      return table.rows.flatMap((row) => {
        const cells: CellText[] = row.cells.permission ?? row.cells.name ?? [];
        const told = rowRequirement(reading, table, row);
        const requirement = told ?? spared;
        return cells.flatMap(({ clause }) =>
          hitsOf(reading, clause.id, 'permission').map((hit) => ({
            ...named(clause, hit, requirement, told ? 'permission-row' : 'permission-table'),
            serves: requirement === null && servesCore(reading, row),
          })),
        );
      });
    });
}

/** "Saying no will not keep you from getting a loan", in the lines before an English table of permissions. */
function harmless(reading: Reading, table: PolicyTable): boolean {
  const first = Object.values(table.rows[0]?.cells ?? {})[0]?.[0]?.clause;
  if (!first) return false;
  const before = reading.clauses
    .slice(Math.max(0, first.id - table.columns.length - 3), first.id)
    .filter((clause) => clause.kind !== 'cell' && clause.kind !== 'heading');
  return before.some(({ text }) => saysHarmless(text));
}

/** "您可选择是否授权我们：": the list below names what may be read from the phone. */
const asks = /(?:授权|权限|开启|permissions?)[^。；]{0,40}[：:]$/i;

/** "经您授权，我们还会从这些机构获得：": what others tell, not what is read from the phone. */
const fromOthers = /[从向][^。；，]{1,24}(?:获得|获取|查询|收集|取得|了解)[^。；，]{0,12}[：:]$/;

function inProse(reading: Reading): NamedPermission[] {
  const found: NamedPermission[] = [];
  let asking: Clause | null = null;
  for (const clause of reading.clauses) {
    if (clause.kind === 'cell') continue;
    if (asking && !continues(asking, clause)) asking = null;
    const labelled = clause.role === 'permissions' || asking !== null;
    if (maySay(reading, clause, sign.colon) && asks.test(clause.text) && !fromOthers.test(clause.text)) asking = clause;
    const mode = readingMode(reading, clause);
    if (mode === 'shut' || mode === 'partner' || mode === 'denials') continue;
    const names = hitsOf(reading, clause.id, 'permission');
    if (names.length === 0) continue;
    const listFrom = listStart(reading, clause);
    const askedFrom = asksForSeveral(clause.text, names);
    const labels = sentenceLabels(clause, names, labelled);
    for (const { from, to } of clause.sentences) {
      if (/不是事实|传言|谣言/.test(clause.text.slice(from, to))) continue;
      const marks = hitsOf(reading, clause.id, 'ref', from, to);
      const denied = deniedBeside(reading, clause, { from, to });
      const denials = hitsOf(reading, clause.id, 'cue', from, to).filter((hit) => hit.concept === 'cue.not-collected');
      for (const hit of names.filter((name) => name.from >= from && name.to <= to)) {
        if (
          denials.some((denial) => samePart(clause.text, denial, hit)) ||
          denied.some(({ span }) => span.from < hit.to && hit.from < span.to)
        )
          continue;
        if (isNamedAsPermission(clause.text, hit, { from, to }, marks, listFrom, labels)) {
          found.push(named(clause, hit, saysHarmless(clause.text) ? 'optional' : null, 'permission-prose'));
        } else if (askedFrom >= from && hit.from > askedFrom && hit.from < to && isAskedFor(clause.text.slice(askedFrom, hit.from)))
          found.push(named(clause, hit, saysHarmless(clause.text) ? 'optional' : null, 'permission-asked'));
      }
    }
    found.push(...settableInSystem(reading, clause), ...numberRead(reading, clause, found));
    // "1. 相机" as a heading below the one on permissions.
    const above = reading.clauses[clause.pathIds[clause.pathIds.length - 1] ?? -1];
    if (clause.kind === 'heading' && clause.role === 'permissions' && above?.role === 'permissions') {
      for (const hit of names) {
        if (!found.some((other) => other.clause === clause && other.span.from === hit.from))
          found.push(named(clause, hit, null, 'permission-heading'));
      }
    }
    // "1. 相机：用于扫一扫" in the section on permissions: the label is the permission.
    if (labelled && clause.kind !== 'heading') {
      for (const { hit, requirement } of labelling(reading, clause, names))
        if (!found.some((f) => f.clause === clause && f.span.from === hit.from))
          found.push(named(clause, hit, requirement, 'permission-label'));
    }
  }
  return found;
}

/** True when a denial stands before or after the name in the same part of the sentence. */
function samePart(text: string, denial: Span, name: Span): boolean {
  const between = denial.to <= name.from ? text.slice(denial.to, name.from) : text.slice(name.to, denial.from);
  return !/[，。；,;]/.test(between);
}

/** Under a heading that names it: "您可以在系统权限管理中关闭或开启". */
function settableInSystem(reading: Reading, clause: Clause): NamedPermission[] {
  const heading = clause.pathIds[clause.pathIds.length - 1];
  if (heading === undefined || clause.role === 'permissions') return [];
  const says = clause.sentences.some(({ from, to }) => {
    const text = clause.text.slice(from, to);
    return (
      /权限|permission/i.test(text) &&
      /关闭|开启|turn off|turn on/i.test(text) &&
      hitsOf(reading, clause.id, 'permission', from, to).length === 0
    );
  });
  if (!says) return [];
  const own = hitsOf(reading, clause.id, 'permission');
  return hitsOf(reading, heading, 'permission')
    .flatMap((hit) => own.filter((other) => other.concept === hit.concept).slice(0, 1))
    .map((hit) => named(clause, hit, null, 'permission-settable'));
}

/** The permission on the phone's state that also reads its number. */
function numberRead(reading: Reading, clause: Clause, found: readonly NamedPermission[]): NamedPermission[] {
  if (!found.some((other) => other.clause === clause && other.category === 'device-id')) return [];
  return hitsOf(reading, clause.id, 'permission')
    .filter((hit) => hit.concept === 'permission.phone')
    .slice(0, 1)
    .map((hit) => named(clause, hit, null, 'permission-number'));
}

function named(clause: Clause, hit: Hit, requirement: RawMention['requirement'], rule: string): NamedPermission {
  return {
    category: hit.concept.slice('permission.'.length) as DataId,
    clause,
    span: { from: hit.from, to: hit.to },
    requirement,
    serves: false,
    rule,
  };
}
