import type { Clause } from '../../clauses/clause.ts';
import { numbering } from '../../clauses/numbering.ts';
import type { Hit } from '../../lexicon/matcher.ts';
import { hitsOf, type Reading } from '../reading.ts';

const bullet = /^[\s·•●○◆■▪\-–—*“「【]+/;
/** What may stand before the name of a permission at the head of its line. */
const lead = /^(?:(?:开启|打开|访问|读取|使用|获取|调用|申请)?(?:您的?)?(?:手机|设备|终端|系统)?的?)$/;
const joint = /^(?:权限)?(?:[（(][^（()）]{1,16}[）)])?(?:权限)?\s?(?:[/、和与及+]|以及)\s?(?:访问|读取|写入|使用)?$/;
/** Lines between two names of a list at most: a name, what it is for, what happens without it. */
const farthest = 3;

/**
 * The permissions at the head of a line that stands in a list of such lines ("相机，用于拍摄证件", or the name alone above
 * what it is for): the list says what the line is, whatever mark parts the name from the rest.
 * @returns none where no line beside it begins with another permission
 */
export function headedByPermission(reading: Reading, clause: Clause): readonly Hit[] {
  const own = atHead(reading, clause);
  if (own.length === 0) return own;
  for (let step = 1; step <= farthest; step++) {
    for (const id of [clause.id - step, clause.id + step]) {
      const other = reading.clauses[id];
      if (
        other &&
        other.kind === clause.kind &&
        sameSection(other, clause) &&
        atHead(reading, other).some((hit) => hit.concept !== own[0]!.concept)
      )
        return own;
    }
  }
  return [];
}

function sameSection(one: Clause, other: Clause): boolean {
  return one.pathIds[one.pathIds.length - 1] === other.pathIds[other.pathIds.length - 1];
}

function atHead(reading: Reading, clause: Clause): readonly Hit[] {
  const names = hitsOf(reading, clause.id, 'permission');
  const first = names[0];
  if (!first || clause.kind === 'heading') return [];
  const start = numbering(clause.text)?.length ?? bullet.exec(clause.text)?.[0].length ?? 0;
  if (first.from - start > 10 || !lead.test(clause.text.slice(start, first.from))) return [];
  let count = 1;
  while (count < names.length && joint.test(clause.text.slice(names[count - 1]!.to, names[count]!.from))) count++;
  return names.slice(0, count);
}
