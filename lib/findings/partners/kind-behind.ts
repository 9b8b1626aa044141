import type { PartnerKindId } from '../../card/taxonomy.ts';
import type { Clause } from '../../clauses/clause.ts';
import type { Span } from '../../document/policy-document.ts';
import type { Reading } from '../reading.ts';
import { kindsIn } from './kinds.ts';

const remark = /^\s?[（(]([^（()）]{3,60})[)）]/;

/** What a company is there to do: "某某公司发送短信", "甲公司、乙公司提供逾期账款的催收". */
const works =
  /^(?:[、和与及](?:[^，。；：、]{2,30}(?:公司|事务所)))*(?:[（(][^（()）]{1,40}[）)])?(?:来|负责|代为|为(?:我们|本行|本公司|我司|您)|向您|独立|具体)*(?:提供|承担|承办|开展|发送|下发|从事|办理|进行|处理|协助|印制|印刷|打印|寄送|配送|接听|催收|完成|实施|运维|维护|存储|托管)/;

/** The trade of a company that is entrusted with work, as the words behind its name in the same part tell it. */
export function workBehind(reading: Reading, clause: Clause, name: Span, limit: number): PartnerKindId | null {
  const match = works.exec(clause.text.slice(name.to, limit));
  if (!match) return null;
  const stop = clause.text.slice(name.to + match[0].length, limit).search(/[，。；]/);
  const end = stop < 0 ? limit : name.to + match[0].length + stop;
  return kindsIn(reading, clause, name.to, end, true).find((word) => !companies.test(clause.text.slice(word.from, end)))?.kind ?? null;
}

/** A word within the name of the next company tells that company's trade. */
const companies = /^[^，。；：、]{0,24}(?:有限(?:责任)?公司|事务所)/;

/** "A Ltd runs our computers, B Ltd sends our letters": what a company does, up to the next comma. */
const doing =
  /^,? (?:who |which |that )?(?:runs|sends|takes|hosts|provides|prints|supplies|handles|stores|checks|collects|manages|delivers|processes|verifies|posts|answers|keeps|operates|looks after|helps|carries out|delivers|maintains|recovers) [^,.;()]{3,70}|^\)? for [^,.;()]{3,50}/;

/** True where the words behind a name say what it does. */
export function worksBehind(rest: string): boolean {
  return /^ (?!for )/.test(rest) && doing.test(rest);
}

/** "Amber Cloud, Inc. (hosting), Fernwood Labs Inc. (identity verification)": the trade in brackets right behind a company's name. */
export function kindBehind(reading: Reading, clause: Clause, name: Span): PartnerKindId | null {
  const does = /[a-z.]$/i.test(clause.text.slice(name.from, name.to)) ? doing.exec(clause.text.slice(name.to, name.to + 90)) : null;
  const done = does ? kindsIn(reading, clause, name.to, name.to + does[0].length, true)[0]?.kind : undefined;
  if (done) return done;
  const match = /[a-z.]$/i.test(clause.text.slice(name.from, name.to)) ? remark.exec(clause.text.slice(name.to, name.to + 64)) : null;
  if (!match) return null;
  const from = name.to + match[0].indexOf(match[1]!);
  return kindsIn(reading, clause, from, from + match[1]!.length, true)[0]?.kind ?? null;
}
