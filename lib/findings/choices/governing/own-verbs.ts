import type { ChoiceKindId } from '../../../card/taxonomy.ts';
import type { Hit } from '../../../lexicon/matcher.ts';
import type { Governed } from './governed.ts';
import { tended } from './kind-groups.ts';

/** "以下方式查询、更正或删除：…“我的钱包”，查询收支": an entry with a verb of its own serves that one of what the list was announced for. */
export function ownVerbs({ hits, span, offer }: Governed, leadIn: readonly ChoiceKindId[], byEntry = true): ChoiceKindId[] | null {
  if (leadIn.length < 2 || !leadIn.every((kind) => tended.has(kind)) || !offer.means.some((one) => one.means.type === 'menu')) return null;
  const own = leadIn.filter(
    (kind) =>
      hits.some(
        (hit) =>
          hit.concept === `choice-verb.${kind}` &&
          hit.from >= span.from &&
          hit.to <= span.to &&
          !offer.means.some((one) => one.from <= hit.from && hit.to <= one.to),
      ) ||
      (byEntry && offer.means.some((one) => one.means.type === 'menu' && editing[kind]?.test(one.means.value))),
  );
  return own.length > 0 && own.length < leadIn.length ? own : null;
}

/** An entry of the menu may say itself what is done there. */
const editing: Partial<Record<ChoiceKindId, RegExp>> = { correct: /编辑|修改|更改|完善/, delete: /删除|清除|清空/ };

/** 查询、更正、删除 in one breath: under a heading for the first, the others are served as well. */
export function besideShared({ hits, clause, span }: Governed, kind: ChoiceKindId, shared: readonly ChoiceKindId[]): boolean {
  if (!tended.has(kind)) return false;
  const verbs = (of: ChoiceKindId) =>
    hits.filter((hit) => hit.concept === `choice-verb.${of}` && hit.from >= span.from && hit.to <= span.to);
  const joined = (a: Hit, b: Hit) =>
    a.to < b.from &&
    b.from - a.to <= 6 &&
    /^(?:[、和与及或/]|或者|以及|[、和与及或/][\u4e00-\u9fff]{2}[、和与及或/])$/.test(clause.text.slice(a.to, b.from));
  return shared.some((other) => tended.has(other) && verbs(other).some((a) => verbs(kind).some((b) => joined(a, b) || joined(b, a))));
}
