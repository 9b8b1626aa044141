import type { Evidence } from '../../card/card.ts';
import { numberCharacters, parseNumber } from '../chinese-number.ts';
import { quoteAround } from '../quote.ts';
import { maySay, type Reading } from '../reading.ts';
import { sign } from '../signs.ts';

const number = `[${numberCharacters}]{1,3}`;
const unit = '\\s?[】\\]]?(?:\\s?周岁|\\s?岁)';
/** An age below which nobody is served: "仅供18周岁以上", "年满十八周岁…方可", "未满18周岁…请勿使用". */
const served = new RegExp(`(?:仅|只|限|年满|已满|面向|确认|须|应当|不低于|(?<![未不])满)[^。；]{0,24}?[【\\[]?(${number})${unit}`, 'g');
/** "22 到 55 周岁": the lower end counts. */
const range = new RegExp(`(?:仅|只|限|须|应|面向|年龄)[^。；]{0,12}?(${number})(?:${unit})?\\s?(?:到|至|-|—|–|~)\\s?${number}${unit}`, 'g');
const refused = new RegExp(
  `(?:未满|不满|低于|小于|年龄)?[^。；]{0,4}[【\\[]?(?<![${numberCharacters}])(${number})${unit}[^。；]{0,4}(?:以下|的未成年)?[^。；]{0,40}?`,
  'g',
);
/** "面向成年人（即18周岁以上）": the bracket says what an adult is. */
const adultsOnly = new RegExp(
  `(?:面向|服务于|服务对象(?:为|是|限于)|针对|仅供|仅限|适用于|提供给)[^，。；]{0,6}成年(?:人|用户)[（(](?:即|是指|指|需|须|应)?(?:年?满)?(${number})${unit}`,
  'g',
);
const servedTail = /以上|\(含\)|（含）|方可|才(?:可|能)|可以使用|的(?:完全)?民事|的?成年|用户|客户|人士|的人/;
const refusalWords =
  /请(?:您)?(?:不要|勿|立即停止|停止|关闭|退出)|不向|不提供|拒绝|不得|无法为|不会为|不能使用|不能用|不可以用|不要用|别用|不能借|不应|停止使用|不面向|不适用|不符合|不能(?:注册|申请|开通)|不可(?:注册|申请|使用)/;
/** Under-14s are a legal category of their own; the age of majority of "未成年人" alone does not say who is served. */
const childOnly = 14;
/** Words that keep others out: "only", "we require". A bare "已满十四周岁的用户" keeps nobody out. */
const exclusive = /仅|只|限|面向|确认|须|应当|要求|必须|不低于/;
/** "年满14周岁的未成年人可以在监护人陪同下使用": minors of that age are served. */
const letIn = /^(?:以上)?的(?:未成年人|用户|自然人|人士|个人|客户)(?:可以|可|方可)/;
/** Words strong enough to need nothing behind the age: "申请人须年满十八周岁。" */
const demanded = /(?:须|应当|必须|只|仅|要求)[^。；]{0,12}年满/;
/** A sentence that lets minors in with their guardian, or that defines who is a minor, names no minimum. */
const admitted = /监护人|父母|是指|指(?:未|不)满|推定/;
/** "原则上18周岁以上为成年人" explains a word; "学生优惠限年满16周岁的学生申请" admits to one feature. */
const explained =
  /^(?:及?以上)?(?:的?(?:自然人|公民|人))?[，,]?(?:为|是|属于?|均?视为|即为)(?:完全民事行为能力人|成年)|^(?:及?以上)?的学生/;
/** The heading of a section defines minors; this says that they are not served. */
const turnsMinorsAway =
  /拒绝(?:获得|接收|接受|收集|向)[^。]{0,12}未成年|不(?:会)?(?:寻求|向|收集|接受|接收|提供)[^。]{0,24}未成年|未成年[^。]{0,30}(?:请勿|请不要|不得|停止)/;
const inWords: Record<string, string> = { eighteen: '18', nineteen: '19', twenty: '20', 'twenty-one': '21' };
const english =
  /(?:under|below|younger than) (?:the age of )?(?:[a-z-]+ \()?(\d{2})\)?|(?:at least|over|aged?) (?:[a-z-]+ \()?(\d{2})\)?(?: years| or over|\+)?|\b(\d{2})(?: years(?: of age| old)?)?,? (?:and|or) (?:above|older|over)\b/gi;
const englishServed =
  /not (?:intended|directed|offered|available)|must be|do not (?:knowingly|use|offer|collect|lend)|only (?:for|to)|lend(?:ing)? only|only lend|granted to|(?:is|are) for (?:\w+ )?(?:members|customers|people|persons|adults|residents|borrowers|citizens)|for adults|meant for|intended (?:only |solely )?for|designed for|(?:need|have) to be|should be|open to|eligib/i;
/** Said of those who are served, not of children turned away: "you must be 21 or over". */
const englishOpen =
  /(?:is|are) for (?:\w+ )?(?:members|customers|people|persons|adults|residents|borrowers|citizens)\b|(?:must|need to|have to|should) be|\bonly\b|meant for|open to|eligib|available to|granted to/i;

/** "Citizens who are twenty-one (21) to sixty (60) years old": the lower end counts. */
const englishRange =
  /\b(?:for|be|are|only|open|available|aged|between|from)\b[^.;]{0,60}?(?:[a-z-]+ \()?\b(\d{2})\)?(?: years? old)?,? (?:to|and|-|–|until) (?:[a-z-]+ \()?\d{2}\)? years?(?:-|–| )?(?:old|of age)/gi;
/** "Offered to citizens aged 21 to 60." */
const agedRange = /\b(?:offered|open|available|granted|only|lend)\b[^.;]{0,60}?\baged (?:between )?(\d{2}) (?:to|and|-|–) \d{2}\b/gi;

/** The youngest user whom the service accepts, when the policy says so. */
export function findMinimumAge(reading: Reading): { age: number; evidence: Evidence } | null {
  const turnedAway = reading.clauses.some((clause) => clause.role === 'minors' && turnsMinorsAway.test(clause.text));
  let best: { age: number; evidence: Evidence; weight: number } | null = null;
  for (const clause of reading.clauses) {
    if (!maySay(reading, clause, sign.age | sign.latin)) continue;
    for (const sentence of clause.sentences) {
      const text = clause.text.slice(sentence.from, sentence.to);
      if (!/岁|age|years|eighteen|twenty|at least \d|(?:under|over) \d|\d\d (?:and|or) /i.test(text)) continue;
      for (const { age, from, to, weight } of agesIn(text)) {
        if ((age <= childOnly && weight < 3) || (weight === 1 && !turnedAway)) continue;
        if (age > 30 || (best && (best.weight > weight || (best.weight === weight && best.age <= age)))) continue;
        best = { age, weight, evidence: quoteAround(clause, { from: sentence.from + from, to: sentence.from + to }) };
      }
    }
  }
  return best && { age: best.age, evidence: best.evidence };
}

function agesIn(text: string): { age: number; from: number; to: number; weight: number }[] {
  const list: { age: number; from: number; to: number; weight: number }[] = [];
  for (const match of text.matchAll(served)) {
    const tail = text.slice(match.index + match[0].length, match.index + match[0].length + 24);
    const age = parseNumber(match[1]!);
    if (
      age === null ||
      explained.test(tail) ||
      (admitted.test(text) && !letIn.test(tail)) ||
      /未满\d|未满十/.test(tail) ||
      /^[^，,。]{0,3}以下/.test(tail) ||
      /未满|不满/.test(match[0]) ||
      !(servedTail.test(tail) || letIn.test(tail) || demanded.test(match[0]))
    )
      continue;
    if (!letIn.test(tail) && !exclusive.test(match[0]) && !/方可|才(?:可|能)|民事|(?:含)?以上/.test(tail)) continue;
    list.push({ age, from: match.index, to: match.index + match[0].length, weight: 3 });
  }
  for (const match of text.includes('成年') ? text.matchAll(adultsOnly) : []) {
    const age = parseNumber(match[1]!);
    if (age !== null && !/监护人/.test(text)) list.push({ age, from: match.index, to: match.index + match[0].length, weight: 3 });
  }
  for (const match of text.matchAll(range)) {
    const age = parseNumber(match[1]!);
    if (age !== null) list.push({ age, from: match.index, to: match.index + match[0].length, weight: 4 });
  }
  for (const match of text.matchAll(refused)) {
    const age = parseNumber(match[1]!);
    const tail = text.slice(match.index);
    if (age === null || !/以下|未满|不满|低于|小于/.test(text.slice(Math.max(0, match.index - 4), match.index + match[0].length + 8)))
      continue;
    list.push({
      age,
      from: match.index,
      to: match.index + match[0].length,
      weight: admitted.test(text)
        ? 0
        : /^(?:未满|不满)?.{0,12}(?:不能注册|不可注册|不得注册)/.test(tail) && /未满|不满/.test(match[0])
          ? 3
          : refusalWords.test(tail)
            ? 2
            : age >= 16 && /^未成年|成年人[（(]/.test(text)
              ? 1
              : 0,
    });
  }
  const spelled = /\b(?:under|below|at least|over|aged) (?:the age of )?(eighteen|nineteen|twenty-one|twenty)\b(?! \()/i.exec(text);
  if (spelled && englishServed.test(text))
    list.push({ age: Number(inWords[spelled[1]!.toLowerCase()]), from: spelled.index, to: spelled.index + spelled[0].length, weight: 2 });
  for (const match of text.matchAll(english)) {
    if (!englishServed.test(text)) continue;
    const weight = match[1] === undefined && englishOpen.test(text) ? 3 : 2;
    list.push({ age: Number(match[1] ?? match[2] ?? match[3]), from: match.index, to: match.index + match[0].length, weight });
  }
  for (const match of /years?.(?:old|of age)/i.test(text) ? text.matchAll(englishRange) : []) {
    list.push({ age: Number(match[1]), from: match.index, to: match.index + match[0].length, weight: 4 });
  }
  for (const match of text.includes('aged') ? text.matchAll(agedRange) : []) {
    list.push({ age: Number(match[1]), from: match.index, to: match.index + match[0].length, weight: 3 });
  }
  return list.filter((entry) => entry.weight > 0);
}
