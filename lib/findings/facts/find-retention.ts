import type { Retention } from '../../card/card.ts';
import { numberCharacters } from '../chinese-number.ts';
import { quoteAround } from '../quote.ts';
import type { Reading } from '../reading.ts';
import { englishRetention } from './english-retention.ts';

const keeps =
  /保存|保留|留存|存储期|储存期|存储您|储存您|存储用户|储存用户|存储个人|储存个人|储存其|存储其|存续|存储时间|持续存储|[存留](?=\s?[\d一二三四五六七八九十]{1,3}\s?个?[年月])|retain|keep (?:your|it|the|records|them|personal)|kept|stored for|hold (?:your|it)/i;
const everyKeeps = new RegExp(keeps.source, 'gi');
const about = /信息|数据|资料|记录|日志|副本|备份|合同|凭证|档案|data|information|records|files|documents/i;
/** A span of time as printed: "10年", "[5]年", "六个月", "不少于三年" gives "三年". */
const period = new RegExp(
  `[【\\[（(]?[${numberCharacters}]{1,3}[】\\]）)]?\\s?(?:个?年|个月|个?工作日|日|天)|\\b(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|ten|twelve|eighteen|twenty-four|thirty|ninety)\\s(?:years?|months?|weeks?|days?|hours?)\\b`,
  'gi',
);
/** How long: wording that names a duration or a condition for the end of keeping. */
const duration =
  /期限|期间|最短|必要|必需|所需|届满|超出|超过|不少于|不超过|至少|最长|之日起|期内|时限|长期|永久|持续|继续|为止|直到|直至|终止|注销|撤回|as long as|no longer than|necessary|period|until|after/i;
/** Brackets that forms leave around a filled-in number, and Chinese spacing; English keeps its space. */
const marks = /[【】[\]（）()]|\s(?=[年个月日天])/g;
const promiseNotToKeep = /(?:不会|并不|不予|不再|无需|不)(?:保存|保留|留存|存储)|不得保留|do not (?:keep|retain|store)/i;
const asset =
  /是否同意|是否存在|保存(?:图片|视频|文件)|保存[至到][^，。；]{0,6}(?:相册|本地|手机|设备|电脑|图库|桌面)|截图|请(?:您)?(?:妥善)?保[存管]|备查凭证|书面保存/;
const elsewhere = new Set(['toc', 'definitions', 'consent-exceptions', 'title', 'permissions', 'sdk-list']);

/** How long the policy says data are kept: one entry a statement, with the period as printed when it gives one. */
export function findRetention(reading: Reading): Retention[] {
  const found: Retention[] = [];
  for (const clause of reading.clauses) {
    if (clause.kind === 'heading' || elsewhere.has(clause.role)) continue;
    const listed = clause.role === 'storage' ? listedPeriod(clause.text, clause.kind === 'cell') : null;
    if (listed) {
      found.push({
        period: listed[0].replace(marks, ''),
        evidence: [quoteAround(clause, { from: listed.index, to: listed.index + listed[0].length })],
      });
      continue;
    }
    const english = /[\u4e00-\u9fff]/.test(clause.text) ? [] : englishRetention(clause);
    if (english.length > 0) {
      found.push(...english);
      continue;
    }
    if (!keeps.test(clause.text)) continue;
    for (const sentence of clause.sentences) {
      const text = clause.text.slice(sentence.from, sentence.to);
      const verb = keeps.exec(text);
      if (
        !verb ||
        !(about.test(text) || clause.role === 'storage') ||
        (promiseNotToKeep.test(text) && !new RegExp(period.source, 'i').test(text)) ||
        asset.test(text)
      )
        continue;
      const verbs = [...text.matchAll(everyKeeps)].map((match) => match.index);
      const spans = [...text.matchAll(period)].filter((match) => verbs.some((at) => nearVerb(text, at, match.index)));
      const inStorage = clause.role === 'storage' || clause.role === 'rights';
      if (spans.length === 0 && !(duration.test(text) && (inStorage || /期限|期间|最短|时限|period|as long as|necessary/i.test(text))))
        continue;
      if (spans.length === 0 && !inStorage && !/期限|时限|最短期/.test(text)) continue;
      const quote = (at: RegExpExecArray) => [
        quoteAround(clause, { from: sentence.from + at.index, to: sentence.from + at.index + at[0].length }),
      ];
      if (spans.length === 0) found.push({ period: null, evidence: quote(verb) });
      const told = new Set<string>();
      for (const at of spans) {
        const printed = at[0].replace(marks, '');
        if (!told.has(printed)) found.push({ period: printed, evidence: quote(at) });
        told.add(printed);
      }
    }
  }
  return found;
}

/** A line of a storage list: what, a colon, how long ("通话录音：两年"); or a cell of a storage table that gives a span of time. */
function listedPeriod(text: string, isCell: boolean): RegExpExecArray | null {
  if (text.length > 90 || keeps.test(text)) return null;
  if (isCell) return new RegExp(period.source, 'i').exec(text);
  if (!about.test(text) || !/[:：]/.test(text)) return null;
  const match = new RegExp(period.source, 'i').exec(text);
  return match && match.index > text.search(/[:：]/) ? match : null;
}

/** A period belongs to the keeping when it stands in the same sentence not far off, and is no answering time. */
function nearVerb(text: string, verb: number, at: number): boolean {
  const around = text.slice(Math.max(0, at - 12), at + 16);
  return Math.abs(at - verb) < 70 && !/工作日|答复|回复|处理完|响应|完成核查|周岁|提前/.test(around);
}
