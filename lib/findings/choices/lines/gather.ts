import type { ChoiceKindId } from '../../../card/taxonomy.ts';
import type { Span } from '../../../document/policy-document.ts';
import { quoteAround } from '../../quote.ts';
import type { FoundMeans } from '../offer.ts';
import type { Statement } from '../statement.ts';
import { onlyFor } from './kinds-for-means.ts';
import { type LineOf, addMeans } from './line.ts';
import { meantFor } from './meant-for.ts';

/** Takes what a sentence offers into the lines of the kinds that it is about. */
export function gather(statement: Statement, line: LineOf): void {
  const { offer, clause, kinds } = statement;
  const complaint = kinds.includes('complain') && (statement.invites || statement.pointsToContact || kinds.length === 1);
  for (const kind of kinds) {
    if (kind === 'complain' && (statement.ofRegulator || !(complaint && complains(statement)))) continue;
    const fitting = offer.means.filter(
      (one) => !servedThere(statement, one) && (onlyFor[one.means.type]?.includes(kind) ?? true) && meantFor(statement, one).includes(kind),
    );
    if (fitting.length === 0 && !statement.pointsToContact && offer.unnamed.length === 0) continue;
    if (statement.pointsToContact && fitting.length === 0 && !entitlesContact(statement, kind)) continue;
    const target = line(kind);
    for (const one of fitting) addMeans(target, one.means);
    if (statement.pointsToContact) target.pointsToContact = true;
    // "从通讯录选取电话号码" beside a permission: the number is none to call.
    if (kind === 'permissions') target.unnamed.clear();
    else if (statement.place === 'rights') for (const way of offer.unnamed) target.unnamed.add(way);
    else if (statement.by === 'sentence' || statement.by === 'topic')
      for (const way of offer.unnamed) if (way !== 'desk') target.unnamed.add(way);
    const at =
      fitting.find((one) => one.means.type !== 'url') ?? statement.named.find((hit) => hit.kind === kind) ?? beginning(statement.span);
    target.offers.push(quoteAround(clause, at));
    target.rules.add(statement.by);
  }
}

/** "与在线客服沟通时读取相册": what a function of the app is for, outside the sections on rights, is no way to anything. */
function servedThere({ place, clause: { text } }: Statement, { means, from }: FoundMeans): boolean {
  return (
    place === 'elsewhere' &&
    means.type === 'online-service' &&
    means.value === '' &&
    /(?:与|和|同|向[^，。；]{0,8})$/.test(text.slice(Math.max(0, from - 10), from).replace(/(?:我们|平台|商城|本应用)的?$/, ''))
  );
}

/** The first characters of a sentence: where a quote begins that has no better place. */
export function beginning(span: Span): Span {
  return { from: span.from, to: Math.min(span.to, span.from + 4) };
}

/** "联系我们" points somewhere only where the sentence is about the user's request. */
function entitlesContact(statement: Statement, kind: ChoiceKindId): boolean {
  return (
    statement.place === 'rights' || kind === 'complain' || statement.named.some((hit) => hit.kind === kind) || statement.by === 'topic'
  );
}

/** Questions and complaints: not the sentences in which the app collects data for handling them. */
function complains(statement: Statement): boolean {
  return statement.place === 'rights' || statement.invites || statement.pointsToContact;
}
