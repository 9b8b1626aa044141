import type { Clause } from '../../clauses/clause.ts';
import type { Hit } from '../../lexicon/matcher.ts';
import { hitsOf, type Reading } from '../reading.ts';
import type { ColumnRole } from './policy-table.ts';

/** A column's role as its heading words it; 'party' waits for the other columns and the cells. */
export type HeadingRole = ColumnRole | 'party';

/** Headings are short; a longer cell is text about something. */
const longestHeading = 32;
/** What may stand between two words of which the first names the column ("目的及方式"). */
const joining = /^[、/／及和与或&\s|]+$/;

/**
 * The role that a heading or label names, or null. Chinese puts the word that counts last ("收集个人信息的目的" is a purpose),
 * except where two are joined ("目的、方式": the first). Remarks in brackets do not count.
 */
export function headingRole(reading: Reading, clause: Clause, from = 0, to = clause.text.length): HeadingRole | null {
  const text = clause.text.slice(from, to);
  if (text.length > longestHeading) return null;
  if (premise.test(text)) return 'requirement';
  const hits = hitsOf(reading, clause.id, 'column', from, to).filter((hit) => !inBrackets(clause.text, hit, from));
  if (hits.length === 0) return null;
  let at = hits.length - 1;
  while (at > 0 && joining.test(clause.text.slice(hits[at - 1]!.to, hits[at]!.from))) at--;
  const chosen = hits[at]!;
  const covered = hits.reduce((sum, hit) => sum + hit.to - hit.from, 0);
  if (covered * 5 < text.length * 2) return null;
  if (hits.length === 1 && isThing(text, clause.text.slice(chosen.from, chosen.to))) return null;
  const role = chosen.concept.slice('column.'.length);
  return role === 'index' ? 'other' : (role as HeadingRole);
}

/** "是否开通某某的前提": whatever the service is called. */
const premise = /^是否(?:为|是|属于)?[^，。；]{1,16}(?:的(?:前提|条件|前置条件|必要条件)|所必[需须要])$/;

/** "某某推送SDK" is a thing, "第三方SDK" the heading of things. */
function isThing(text: string, word: string): boolean {
  return (
    /^(?:sdk|插件|产品|组件|公司|机构|平台|系统|服务)$/i.test(word) &&
    text.endsWith(word) &&
    !/^(?:第三方|三方|所|接入的?|集成的?|使用的?|合作的?|外部|嵌入的?|涉及的?)*$/.test(text.slice(0, -word.length))
  );
}

function inBrackets(text: string, hit: Hit, from: number): boolean {
  const before = text.slice(from, hit.from);
  const opened = Math.max(before.lastIndexOf('（'), before.lastIndexOf('('));
  return opened > 0 && Math.max(before.lastIndexOf('）'), before.lastIndexOf(')')) < opened;
}
