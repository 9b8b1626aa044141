import type { Means } from '../../card/card.ts';
import type { ChoiceKindId } from '../../card/taxonomy.ts';
import type { Reading } from '../reading.ts';
import { kindSet } from './kinds-in-text.ts';
import type { Statement } from './statement.ts';

/** "按“（一）查阅与更正”里写的办法删除": the title of another section, and what its ways are lent to. */
const lends =
  /[“"「《]([^”"」》]{4,30})[”"」》](?:中|里|部分|项下|一节|章节)?所?(?:列明|列示|列出|列|载明|写明|写|讲|述|描述|说明|提供|介绍|给出)的?(?:路径|方式|途径|方法|办法|步骤|入口)/;
const number = /^[\s（(]*[一二三四五六七八九十\d.]{1,4}[）)、.．\s]*/;
const alike = 4;
const lendable: ReadonlySet<Means['type']> = new Set<Means['type']>(['menu', 'phone', 'email', 'online-service']);
/** An entry for one thing done to one kind of data serves nothing else. */
const ownMatter = /修改|更换|绑定|解绑|增加|新增|隐藏|屏蔽|认证/;
/** A section of so many ways tells them thing by thing: they are not lent as a whole. */
const most = 6;

/** A right for which the policy points to the ways of another section: which right, by which means, and where it says so. */
export interface LentWays {
  statement: Statement;
  kinds: ChoiceKindId[];
  means: Means[];
}

/** The ways that sections lend to the rights of others. */
export function lentWays(reading: Reading, all: readonly Statement[]): LentWays[] {
  return all.flatMap((statement) => {
    if (statement.place !== 'rights') return [];
    const { clause, span } = statement;
    const match = lends.exec(clause.text.slice(span.from, span.to));
    if (!match) return [];
    const end = span.from + match.index + match[0].length;
    const comma = clause.text.slice(end, span.to).search(/[，。；]/);
    const kinds = kindSet(statement.named.filter((hit) => hit.from >= end && (comma < 0 || hit.from <= end + comma)));
    const title = match[1]!.replace(number, '');
    const headings = new Set(
      reading.clauses
        .filter(({ kind, text }) => kind === 'heading' && text.replace(number, '').slice(0, alike) === title.slice(0, alike))
        .map(({ id }) => id),
    );
    const means = all
      .filter((other) => other.place === 'rights' && other.kinds.length > 0 && other.clause.pathIds.some((id) => headings.has(id)))
      .flatMap(({ offer }) => offer.means.map((one) => one.means))
      .filter(({ type, value }) => lendable.has(type) && !ownMatter.test(value));
    const distinct = new Set(means.map(({ type, value }) => `${type} ${value}`)).size;
    return kinds.length > 0 && means.length > 0 && distinct <= most ? [{ statement, kinds, means }] : [];
  });
}
