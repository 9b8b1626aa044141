import { hitsOf, type Reading } from '../reading.ts';
import type { RawMention } from './raw-mention.ts';
import type { Verdict } from './refusal.ts';

const optional = /^[^）)】\]]{0,6}(?:可选|选填|非必填|非必须|非必需|不必填|如您?选择|自愿|optional)/i;
const required = /^[^）)】\]]{0,4}(?:必填|必选|必需|必须|required)/i;

/** "芝麻分（仅在您申请免押时查询）": needed for what the user may leave. */
const onlyWith =
  /^[^，。；（(、]{0,10}[（(](?:仅|只)(?:在)?(?:您|用户|客户)?(?:主动)?(?:申请|使用|开通|选择|参与|参加|办理)[^）)]{2,24}[）)]/;

/** "（可选提供）", "（必填）" right behind the word, or at the end of its list where the words between bear no mark. */
export function markedDemand(mention: RawMention): Verdict | null {
  return variant(mention) ?? ownMark(mention) ?? labelMark(mention);
}

/** A label with a mark of its own ("设备信息【必填】：型号、系统版本…") speaks for all that its line names up to the next full mark. */
const markedLabel =
  /^[\s\d.、（）()·•-]*[^，。；：:【（(]{2,16}[【（([](非?(?:必填|必选|必须|必需)|选填|可选|自愿)(?:提供|填写|项)?[】）)\]]\s*[：:]/;

function labelMark({ clause, span }: RawMention): Verdict | null {
  const label = markedLabel.exec(clause.text);
  if (!label || span.from < label[0].length || /[。；;]/.test(clause.text.slice(label[0].length, span.from))) return null;
  return /^必/.test(label[1]!) ? 'required' : 'optional';
}

/** "您以个体工商户身份申请经营贷的，应提供营业执照": what only those who run a business are asked for, a borrower may do without. */
const forBusinesses =
  /(?:如|若|当)?您?(?:以|是|为|属于|作为)[^，。；]{0,12}(?:个体工商户|企业主|小微企业|经营者|法定代表人|商户主)[^，。；]{0,16}(?:身份|申请|办理|的)|(?:仅|只)(?:向|对|限)[^，。；]{0,16}(?:经营者|企业主|个体工商户|商户)/;

function variant({ category, clause, sentence }: RawMention): Verdict | null {
  if (category !== 'business') return null;
  const own = clause.sentences[sentence];
  return own && forBusinesses.test(clause.text.slice(own.from, own.to)) ? 'optional' : null;
}

/** "3. Optional information. You may furnish …": a label that heads a paragraph of English. */
const englishLabel =
  /^(?:\(?[\dA-Za-z]{1,4}[).]\s+)?(optional|voluntary|mandatory|compulsory|required)\b[^.:;!?]{0,40}(?:[.:](?=\s)| [–—-] )/i;

function ownMark({ clause, span, sentence }: RawMention): Verdict | null {
  const headed = englishLabel.exec(clause.text);
  if (headed && span.from >= headed[0].length) return /^[ov]/i.test(headed[1]!) ? 'optional' : 'required';
  const led = /^[\s\d.、（）()]*[【“"]?(非?(?:必需|必填|必要|必须|必选)|选填|可选|自愿)(?:提供|信息|项)?[】”"]?[：:]/.exec(
    clause.text,
  )?.[1];
  if (led) return /^必/.test(led) ? 'required' : 'optional';
  const grouped = groupMark(clause.text, span.from, span.to);
  if (grouped) return grouped;
  if (
    onlyWith.test(clause.text.slice(span.to, span.to + 40)) &&
    !/[贷借]|分期|额度|注册|实名|授信|还款/.test(onlyWith.exec(clause.text.slice(span.to, span.to + 40))![0])
  )
    return 'optional';
  const own = clause.sentences[sentence];
  const end = Math.min(own?.to ?? clause.text.length, span.to + 60);
  const rest = clause.text.slice(span.to, end);
  const near = /^(?:信息|记录|号码|内容|权限)?[▲*＊△★☆]?[（(【[]/.exec(rest);
  if (near) return verdictOf(rest.slice(near[0].length));
  // "昵称、头像（选填）": one mark for the list, unless another entry has a mark of its own.
  const list = /^[^（(【[，,；;。：:]{0,40}[（(【[]/.exec(rest);
  const closes = /^[^）)】\]]{0,12}[）)】\]](?:$|[，,；;。：:])/;
  if (!list || !closes.test(rest.slice(list[0].length))) return null;
  const marks = clause.text.slice(own?.from ?? 0, own?.to).match(/选填|必填|可选|optional/gi) ?? [];
  return marks.length === 1 ? verdictOf(rest.slice(list[0].length)) : null;
}

const mark = /[【〔［](非?(?:必需|必填|必要|必须|必选)|选填|可选|自愿)(?:提供|信息|填写|项)?[】〕］]/g;

/**
 * "设备信息【必填】：型号、IMEI", "登录密码、昵称【选填】；": a mark in square brackets stands for the list that it heads, or for all that stands
 * between the mark or stop before it and itself. Marks within a list (、) are for their own entry.
 */
function groupMark(text: string, from: number, to: number): Verdict | null {
  if (!/[【〔［]/.test(text)) return null;
  const verdict = (word: string): Verdict => (/^必/.test(word) ? 'required' : 'optional');
  let start = 0;
  let headed: Verdict | null = null;
  for (const match of text.matchAll(mark)) {
    const end = match.index + match[0].length;
    const label = /^[：:]/.test(text.slice(end)) && /(?:^|[。；;])[^。；;：:]{0,24}$/.test(text.slice(0, match.index));
    if (label) {
      if (from < match.index)
        return to <= match.index && from >= text.slice(0, match.index).search(/[^。；;：:]{0,24}$/) ? verdict(match[1]!) : headed;
      headed = verdict(match[1]!);
    } else if (/^(?:[。；;，,]|$)/.test(text.slice(end)) && to <= match.index) {
      const stop = Math.max(start, ...['。', '；', ';', '：', ':'].map((each) => text.lastIndexOf(each, match.index) + 1));
      return from >= stop ? verdict(match[1]!) : headed;
    }
    start = end;
  }
  return headed;
}

function verdictOf(inside: string): Verdict | null {
  return optional.test(inside) ? 'optional' : required.test(inside) ? 'required' : null;
}

/** "扩展功能由您按需选用；不选用的，无须提供。所需信息如下：": what a list of extras leads with. */
function saidBefore(reading: Reading, { clause, sentence }: NonNullable<RawMention['lead']>): boolean {
  const traits = hitsOf(reading, clause.id, 'trait');
  return (
    traits.some((hit) => hit.concept === 'trait.extra-function' && hit.from >= sentence.from) &&
    (traits.some((hit) => hit.concept === 'trait.optional') ||
      /不(?:选用|使用|开通|启用)|无[须需]提供|按需/.test(clause.text.slice(0, sentence.from)))
  );
}

/** What the sentence that leads to a list says of its entries: "以下各项均为选填：", "您申请借款时须提供：". */
export function ledDemand(reading: Reading, { lead }: RawMention): Verdict | null {
  if (!lead) return null;
  const { clause, sentence } = lead;
  const demands = hitsOf(reading, clause.id, 'demand', sentence.from, sentence.to);
  const traits = hitsOf(reading, clause.id, 'trait', sentence.from, sentence.to);
  const has = (name: string) => traits.some((hit) => hit.concept === `trait.${name}`);
  if (has('optional')) return 'optional';
  if (saidBefore(reading, lead)) return 'optional';
  if (has('may')) return null;
  if (demands.some((hit) => hit.concept === 'demand.indispensable')) return 'required';
  if (has('extra-function') || demands.some((hit) => hit.concept === 'demand.side-feature')) return null;
  if (!has('core-function')) return null;
  // "须如实填报下列信息": the need stands right before the verb.
  const verbs = hitsOf(reading, clause.id, 'cue', sentence.from, sentence.to).filter(
    (cue) => cue.concept === 'cue.collect' || cue.concept === 'cue.provide' || cue.concept === 'cue.use',
  );
  const asked = traits.some((hit) => hit.concept === 'trait.necessary' && verbs.some((cue) => cue.to > hit.from && cue.from - hit.to <= 6));
  return asked ? 'required' : null;
}
