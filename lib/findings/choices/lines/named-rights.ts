import type { ChoiceKindId } from '../../../card/taxonomy.ts';
import type { Reading } from '../../reading.ts';
import { quoteAround } from '../../quote.ts';
import { inBracket } from '../english-rights.ts';
import { headingKinds } from '../heading-kinds.ts';
import type { Statement } from '../statement.ts';
import { rightsByName } from './kinds-for-means.ts';
import type { LineOf } from './line.ts';

/** Rights whose words serve other rights as well (删除信息 as a way to withdraw): named only where the sentence is about them. */
const everyday = new Set<ChoiceKindId>(['withdraw-consent', 'close-account', 'delete', 'access-copy', 'correct']);

/** Kinds that the sections on rights name, in a heading or as something the user may do, with no way of their own. */
export function nameRights(reading: Reading, all: readonly Statement[], places: readonly string[], line: LineOf): void {
  for (const clause of reading.clauses) {
    if (clause.kind !== 'heading' || places[clause.id] !== 'rights') continue;
    for (const kind of headingKinds(reading, clause)) {
      if (rightsByName.has(kind)) line(kind).names.push(quoteAround(clause, { from: 0, to: clause.text.length }));
    }
  }
  const heirs = new Map<number, Statement>();
  for (const statement of all) {
    if (statement.offer.means.length > 0 && !inBracket(statement)) heirs.set(statement.clause.id, statement);
    const promising =
      statement.place === 'rights' ||
      (statement.clause.role === 'introduction' && statement.named.length > 2) ||
      // "…自动决策机制作出决定…您有权要求我们作出解释" beside the ways to complain.
      (statement.place === 'contact' &&
        statement.offer.means.length === 0 &&
        statement.named.every((hit) => hit.kind === 'automated-decision'));
    if (!promising || (!statement.entitles && statement.by !== 'sentence')) continue;
    for (const hit of statement.named) {
      if (hit.kind === 'explain' && statement.named.some((other) => other.kind === 'automated-decision')) continue;
      if (!rightsByName.has(hit.kind) || (everyday.has(hit.kind) && !statement.kinds.includes(hit.kind))) continue;
      const target = line(hit.kind);
      target.names.push(quoteAround(statement.clause, hit));
      target.rules.add('named');
      target.beside ??= heirs.get(statement.clause.id)?.offer.means.map((one) => one.means);
    }
  }
}
