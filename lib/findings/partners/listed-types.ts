import type { PartnerMention } from '../findings.ts';
import type { Clause } from '../../clauses/clause.ts';
import { numbering } from '../../clauses/numbering.ts';
import { quoteAround } from '../quote.ts';
import { hitsOf, type Reading } from '../reading.ts';
import { companiesIn } from './company-name.ts';
import { announcesInEnglish } from './english-items.ts';
import { kindsIn } from './kinds.ts';
import { sectionVia } from './prose-partners.ts';

const longestTitle = 44;
/** An item of a list that a sentence has announced as one of recipients may say more than a title. */
const longestItem = 90;
/** "我们委托以下服务商…：": what follows is a list of recipients. */
const announces = /(?:以下|下列|如下|这些|包括|分为|following)/i;
const receives = /委托|接入|嵌入|引入|提供|共享|分享|给|披露|外包|聘请|合作|接收|受托|share|disclose|engage|provide|use/i;
const organisations =
  /服务商|第三方|机构|公司|主体|对象|接收方|受托方|合作方|伙伴|单位|供应商|商家|这些人|provider|partner|compan|third part|organi[sz]ation|supplier|recipient/i;
const otherLists =
  /不会|不得|除外|例外|(?:以下|下列|如下|这些)(?:(?!服务商|第三方|机构|公司|主体|伙伴|单位|供应商|合作)[^，。：:]){0,8}(?:情形|情况|措施|原则|要求|条件|目的|义务|责任|方式|信息|内容|规则|权利|步骤)|\bnot\b/i;
/** How an enumeration of trades ends that names those who ply them. */
const trades =
  /(?:服务商|服务机构|服务方|供应商|提供商|提供方|合作方|机构|公司|企业|平台|商|方|providers?|suppliers?|companies|agencies|partners)(?:[（(][^（）()]*[）)])?$/i;

/** True for a sentence that announces a list of recipients. */
export function announcesRecipients(clause: Clause): boolean {
  if (!/[：:]\s*$/.test(clause.text)) return false;
  if (announcesInEnglish(clause.text.slice(clause.sentences.at(-1)?.from ?? 0))) return true;
  const last = clause.sentences[clause.sentences.length - 1];
  const text = last ? clause.text.slice(last.from, last.to) : clause.text;
  const above = clause.path[clause.path.length - 1] ?? '';
  return (
    announces.test(text) &&
    (receives.test(text) || (clause.role === 'sharing' && receives.test(above))) &&
    organisations.test(text) &&
    !otherLists.test(text)
  );
}

/** The trades that an item of an announced list of recipients enumerates: "云存储、短信、客服外包服务商". */
export function announcedTypes(reading: Reading, clause: Clause): PartnerMention[] {
  const from = numbering(clause.text)?.length ?? 0;
  const stop = clause.text.slice(from).search(/[。；：:;，]|，|\. /);
  const comma = stop < 0 ? clause.text.length : from + stop;
  // "用于广告相关业务，包括展示、统计": what comes behind spells the trade out.
  const spelled = /^，包括([^，。；;：:]{2,60})/.exec(clause.text.slice(comma))?.[0].length ?? 0;
  const to = comma + spelled;
  const head = clause.text.slice(from, comma).trim();
  if (!head || head.length > longestItem || /我们|您|不会/.test(head)) return [];
  return kindsIn(reading, clause, from, to, trades.test(head) || head.length <= 16 || spelled > 0).map((word) => ({
    kind: word.kind,
    names: [],
    via: sectionVia(clause),
    data: [],
    purpose: null,
    evidence: quoteAround(clause, word),
    rule: 'announced-type',
  }));
}

/** The types of partner that a sharing section lists as titles ("B. 信用评估机构："), each of which is a recipient. */
export function typeMentions(reading: Reading, clause: Clause): PartnerMention[] {
  const title = titleOf(clause);
  if (!title) return [];
  const head = clause.text.slice(title.from, title.to);
  if (/不会|不得|情形|例外|如何|何时|规则|权利|我们会|我们将|我们可能|包括$|\bwe\b/i.test(head)) return [];
  const bare = /(?:类|服务)(?:的)?(?:授权)?(?:合作|服务)(?:方|伙伴|商)/.test(head);
  const sort = /^[^：:]{2,14}类(?:服务|合作)?(?=[：:]|$)/.exec(head)?.[0].length ?? 0;
  const firms = companiesIn(head).map((firm) => ({ from: firm.from + title.from, to: firm.to + title.from }));
  const words = [
    ...kindsIn(reading, clause, title.from, title.from + sort, true),
    ...kindsIn(reading, clause, title.from + sort, title.to, bare),
  ].filter((word) => !firms.some((firm) => firm.from < word.to && word.from < firm.to));
  const label = head.split(/[：:]/)[0]!;
  const names = publicBody.test(label) ? [label] : [];
  return words.map((word) => ({
    kind: word.kind,
    names,
    via: sectionVia(clause),
    data: [],
    purpose: null,
    evidence: quoteAround(clause, word),
    rule: 'listed-type',
  }));
}

/** A title that is the name of the one body there is: "中国人民银行征信中心". */
const publicBody = /^中国[\u4e00-\u9fff]{0,14}(?:征信中心|登记中心|清算中心|协会|联合会)$/;

/** The title with which a clause of a list opens, or null: up to its first mark, if short. */
function titleOf(clause: Clause): { from: number; to: number } | null {
  const from = numbering(clause.text)?.length ?? 0;
  const rest = clause.text.slice(from);
  const end = rest.search(/[。：:；;]|(?<=[^、])，/);
  const length = end < 0 ? rest.length : end;
  const marked =
    from > 0 ||
    clause.kind !== 'paragraph' ||
    clause.marks.some((mark) => mark.kind === 'bold' && mark.from <= from && mark.to >= from + length);
  if (length === 0 || length > longestTitle || !(marked || end < 0 || rest[end] !== '，')) return null;
  if (end >= 0 && rest[end] === '，' && !marked) return null;
  return {
    from,
    to:
      from +
      Math.min(rest.length, /[：:]/.test(rest[end] ?? '') ? Math.max(length, rest.slice(0, longestTitle).search(/[。；]|$/)) : length),
  };
}

/** True when a sharing section lists types of partner that say more than "service providers". */
export function namesTypes(reading: Reading, clauses: readonly Clause[]): boolean {
  return clauses.some((clause) => {
    const title = clause.role === 'sharing' ? titleOf(clause) : null;
    if (!title) return false;
    return (
      kindsIn(reading, clause, title.from, title.to).some(({ kind }) => !['affiliate', 'authority', 'acquirer'].includes(kind)) &&
      hitsOf(reading, clause.id, 'partner', title.from, title.to).length > 0
    );
  });
}
