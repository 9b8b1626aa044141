import type { Evidence } from '../../card/card.ts';
import type { Clause } from '../../clauses/clause.ts';
import { numberCharacters, parseNumber } from '../chinese-number.ts';
import { quoteAround } from '../quote.ts';
import { maySay, type Reading } from '../reading.ts';
import { sign, signsIn } from '../signs.ts';

const limit = new RegExp(
  `[【\\[（(]?([${numberCharacters}]{1,4})[】\\]）)]?\\s?个?\\s?(?:工作日|自然日|日|天)(?!志|期|常|历|程|前|后?更新)`,
  'g',
);
const englishLimit =
  /\b(\d{1,3}|one|two|three|five|seven|ten|fourteen|fifteen|twenty|twenty-one|thirty|forty-five|sixty|ninety)\s(?:\(\d{1,3}\) )?(?:business |working |calendar )?(days|weeks?|months?)\b/gi;
const englishNumbers: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  five: 5,
  seven: 7,
  ten: 10,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  'twenty-one': 21,
  thirty: 30,
  'forty-five': 45,
  sixty: 60,
  ninety: 90,
};
const englishUnits: Record<string, number> = { day: 1, week: 7, month: 30 };

/** Words that make a time limit an answer to the user. */
const answers =
  /答复|回复|响应|处理|反馈|核查|办理|完成|办完|办好|办结|办妥|受理|核实|解决|注销|删除|提供副本|与[您你](?:取得)?联系|停止使用|停止处理|回话|回音|回应|回覆|答覆|回您|查清|查明|告知结果|处置/;
/** Time limits of other things: retention, notice of changes, loan terms. */
const others = /保存|保留|留存|存储|提前|公示期|账单|还款|逾期|有效期|生效|备份|归档|放款|上传|用途|停止运营|终止运营|公告/;

/** The same for English, where more letters lie between the words. */
const englishAnswers =
  /respond|reply|replies|answer|complete|finish|attend(?:ed)? to|hear back|process(?!or)|\baction\b|act on|deal with|acknowledg|confirm receipt|comply|fulfil|delet(?:e|ion)|eras(?:e|ure)|effected|remove|resolv|decid|decision|honou?r|give effect|get back|handle|review|final response|\bstop\b|opt(?:ed)? out|unsubscrib|\bmore time\b|\bextend/i;
const englishOthers =
  /retain|\bkeep|\bkept|stored?\b|\bheld\b|prior to|before|in advance|advance notice|days['’] notice|overdue|past due|in arrears|behind|inactiv|valid|expire|breach|takes? effect|last \d|preceding|sharing|adverse|principal reasons|decline|turned down/i;
const englishBound =
  /within|inside|\bin\s+$|no later than|not later than|up to|at the latest|at most|(?:further|additional|another|extra)\s+$/i;

/** Limits that the operator sets others. */
const ofPartners =
  /(?:服务商|合作方|受托方|接收方|供应商)(?:须|应|需|必须)|合作终止|销毁|(?:通知|告知|要求)(?:受托方|受托机构|合作方|服务商|接收方|征信机构)/;

/** "收到结果后三十日内拨打…": the time that the user has. */
const forUser = /^(?:之?内)?[，,]?(?:您)?(?:可以?|有权)?(?:拨打|致电|提出|申请|联系|发送|向我们|登录|撤销|取消)/;

/** "Ring us within 28 days of the decision", "within 15 days from notice, you may request": the time that the user has. */
const afterNotice =
  /^\)?\s(?:of|from|after) (?:the|our|your|this|that|receiving|receipt|being|a|such)?\s?(?:date of )?(?:the |our |your )?(?:decision|notice|letter|answer|reply|refusal|outcome|decline|being told|notification|receipt of our)/i;
const userActs =
  /\b(?:ring|phone|telephone|write to|contact|ask|appeal|dispute|object|call|e-?mail|complain|let us know|tell us|you (?:may|can|must|should|have|will need to))\b[^.;]{0,80}$/i;
const thenUserActs = /^[^.;,]{0,40}, you (?:may|can|must|should)\b/i;

function leftToTheUser(text: string, at: number, length: number): boolean {
  const after = text.slice(at + length, at + length + 90);
  return afterNotice.test(after) && (userActs.test(text.slice(Math.max(0, at - 110), at)) || thenUserActs.test(after));
}

/** One time limit for answering the user, in days as printed. */
export interface ResponseTime {
  days: number;
  /** Whether the policy counts working days. */
  working: boolean;
  clause: Clause;
  from: number;
  to: number;
}

const known = new WeakMap<Reading, readonly ResponseTime[]>();

/** Every time limit in which the operator promises to answer a request or a complaint. Facts and choices both ask; found once a reading. */
export function findResponseTimes(reading: Reading): readonly ResponseTime[] {
  const times = known.get(reading) ?? readTimes(reading);
  known.set(reading, times);
  return times;
}

function readTimes(reading: Reading): ResponseTime[] {
  const found: ResponseTime[] = [];
  for (const clause of reading.clauses) {
    if (clause.role === 'changes' || !maySay(reading, clause, sign.day | sign.latin)) continue;
    for (const sentence of clause.sentences) {
      const text = clause.text.slice(sentence.from, sentence.to);
      for (const { days, working, at, length, english } of limitsIn(text)) {
        if (english) {
          const near = text.slice(Math.max(0, at - 120), at + length + 80);
          const tight = text.slice(Math.max(0, at - 30), at + length + 20);
          const bound = englishBound.test(text.slice(Math.max(0, at - 26), at));
          const kept = clause.role === 'storage' && !/request|complain|ask/i.test(text);
          if (bound && !kept && englishAnswers.test(near) && !englishOthers.test(tight) && !leftToTheUser(text, at, length)) {
            found.push({ days, working, clause, from: sentence.from + at, to: sentence.from + at + length });
          }
          continue;
        }
        const near = text.slice(Math.max(0, at - 50), at + length + 40);
        const tight = text.slice(Math.max(0, at - 14), at + length + 12);
        if (
          !answers.test(near) ||
          others.test(tight) ||
          ofPartners.test(near) ||
          forUser.test(text.slice(at + length, at + length + 24)) ||
          !bounded(text, at, length)
        )
          continue;
        found.push({ days, working, clause, from: sentence.from + at, to: sentence.from + at + length });
      }
    }
  }
  return found;
}

/** "15日内", "12个工作日或法律所定期限内", "最长30日". */
function bounded(text: string, at: number, length: number): boolean {
  const after = text.slice(at + length, at + length + 30);
  return (
    /内|延长至|延至|最长|最迟|最晚|不超过|不晚于|不迟于/.test(text.slice(Math.max(0, at - 10), at + length) + after.slice(0, 8)) ||
    /^(?:或者?|及|和)[^，。；]{0,18}(?:期限|时限|时间|期间)[之以]?内/.test(after)
  );
}

function limitsIn(text: string): { days: number; working: boolean; at: number; length: number; english: boolean }[] {
  const list: { days: number; working: boolean; at: number; length: number; english: boolean }[] = [];
  const working = (printed: string) => /工作|working|business/i.test(printed);
  const signs = signsIn(text);
  for (const match of signs & sign.day ? text.matchAll(limit) : []) {
    const days = parseNumber(match[1]!);
    if (days !== null && days > 0 && days <= 180)
      list.push({ days, working: working(match[0]), at: match.index, length: match[0].length, english: false });
  }
  for (const match of signs & sign.latin ? text.matchAll(englishLimit) : []) {
    const count = englishNumbers[match[1]!.toLowerCase()] ?? Number(match[1]);
    const days = count * englishUnits[match[2]!.toLowerCase().replace(/s$/, '')]!;
    if (days <= 180) list.push({ days, working: working(match[0]), at: match.index, length: match[0].length, english: true });
  }
  for (const match of signs & sign.latin ? text.matchAll(longer) : []) {
    const at = match.index + match[0].indexOf('(') + 1;
    list.push({ days: Number(match[1]), working: false, at, length: match[1]!.length, english: true });
  }
  return list;
}

/** "Within 45 days (90 if we let you know why)". */
const longer =
  /\b\d{1,3} (?:business |working |calendar )?days \((?:or |up to )?(\d{2,3})(?: (?:business |working |calendar )?days)? (?:if|where|when|for|in)\b/gi;

/** The distinct limits, in order of appearance, each with a quote; which of them that quote counts in working days. */
export function responseDays(times: readonly ResponseTime[]): { days: number[]; working: number[]; evidence: Evidence[] } {
  const days: number[] = [];
  const working: number[] = [];
  const evidence: Evidence[] = [];
  for (const time of times) {
    if (days.includes(time.days)) continue;
    days.push(time.days);
    if (time.working) working.push(time.days);
    evidence.push(quoteAround(time.clause, time));
  }
  return { days, working, evidence };
}
