import type { Evidence } from '../../card/card.ts';
import type { Clause } from '../../clauses/clause.ts';
import { numberCharacters, parseNumber } from '../chinese-number.ts';
import { quoteAround } from '../quote.ts';
import type { Reading } from '../reading.ts';

const limit = new RegExp(`[【\\[（(]?([${numberCharacters}]{1,4})[】\\]）)]?\\s?个?\\s?(?:工作日|自然日|日|天)(?!志|期|常|历|程|前|后?更新)`, 'g');
const englishLimit = /(\d{1,3}|one|thirty|forty-five|fifteen|ten)\s(?:business |working |calendar )?(days|month)/gi;
const englishNumbers: Record<string, number> = { one: 1, ten: 10, fifteen: 15, thirty: 30, 'forty-five': 45 };

/** Words that make a time limit an answer to the user. */
const answers = /答复|回复|响应|处理|反馈|核查|办理|完成|办完|办好|办结|办妥|受理|核实|解决|注销|删除|提供副本|回话|回音|回您|查清|查明|告知结果|处置|respond|reply|answer|complete|process/i;
/** Time limits of other things: retention, notice of changes, loan terms. */
const others = /保存|保留|留存|存储|提前|公示期|账单|还款|逾期|有效期|生效|备份|归档|放款|上传|用途|停止运营|终止运营|公告|retain|keep|store|prior to|before the/i;

/** Limits that the operator sets others. */
const ofPartners = /(?:服务商|合作方|受托方|接收方|供应商)(?:须|应|需|必须)|合作终止|销毁/;

/** One time limit for answering the user, in days as printed. */
export interface ResponseTime {
  days: number;
  clause: Clause;
  from: number;
  to: number;
}

/** Every time limit in which the operator promises to answer a request or a complaint. */
export function findResponseTimes(reading: Reading): ResponseTime[] {
  const found: ResponseTime[] = [];
  for (const clause of reading.clauses) {
    if (!/[日天]|days|month/.test(clause.text) || clause.role === 'changes') continue;
    for (const sentence of clause.sentences) {
      const text = clause.text.slice(sentence.from, sentence.to);
      for (const { days, at, length } of limitsIn(text)) {
        const near = text.slice(Math.max(0, at - 50), at + length + 40);
        const tight = text.slice(Math.max(0, at - 14), at + length + 12);
        if (!answers.test(near) || others.test(tight) || ofPartners.test(near) || !/内|之内|延长至|延至|最长|within|in \d/.test(text.slice(Math.max(0, at - 10), at + length + 8))) continue;
        found.push({ days, clause, from: sentence.from + at, to: sentence.from + at + length });
      }
    }
  }
  return found;
}

function limitsIn(text: string): { days: number; at: number; length: number }[] {
  const list = [];
  for (const match of text.matchAll(limit)) {
    const days = parseNumber(match[1]!);
    if (days !== null && days > 0 && days <= 180) list.push({ days, at: match.index, length: match[0].length });
  }
  for (const match of text.matchAll(englishLimit)) {
    const count = englishNumbers[match[1]!.toLowerCase()] ?? Number(match[1]);
    list.push({ days: match[2]!.toLowerCase() === 'month' ? count * 30 : count, at: match.index, length: match[0].length });
  }
  return list;
}

/** The distinct limits, in order of appearance, each with a quote. */
export function responseDays(times: readonly ResponseTime[]): { days: number[]; evidence: Evidence[] } {
  const days: number[] = [];
  const evidence: Evidence[] = [];
  for (const time of times) {
    if (days.includes(time.days)) continue;
    days.push(time.days);
    evidence.push(quoteAround(time.clause, time));
  }
  return { days, evidence };
}
