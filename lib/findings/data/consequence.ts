import type { Clause } from '../../clauses/clause.ts';
import type { Span } from '../../document/policy-document.ts';
import { hitsOf, type Reading } from '../reading.ts';
import type { Verdict } from './refusal.ts';
import { weigh } from './weigh-loss.ts';

/**
 * What the rest of a sentence says that refusing costs.
 * @param stretch where the words of losing are looked for; @param from where the thing lost may begin
 */
export function consequence(reading: Reading, clause: Clause, stretch: Span, from: number): Verdict | null {
  const cues = hitsOf(reading, clause.id, 'cue', stretch.from, stretch.to);
  const demands = hitsOf(reading, clause.id, 'demand', stretch.from, stretch.to);
  const cannot = first(cues, 'cue.cannot') ?? first(demands, 'demand.withheld');
  const unaffected = first(cues, 'cue.unaffected') ?? first(demands, 'demand.spared');
  // "无法一键登录，仍可改用其他方式": the service itself is had in another way.
  if (unaffected !== null && anotherRoad.test(clause.text.slice(unaffected, Math.min(stretch.to, unaffected + 24)))) return 'optional';
  // "无法申请经营贷，但不影响申请其他产品", "没法审核延期，但仍可正常还款": a loan is had, or paid back, all the same.
  if (otherLoans.test(clause.text.slice(stretch.from, stretch.to))) return 'optional';
  // "您可以拒绝，但可能影响额度": it may be left out at a price.
  if (
    cannot !== null &&
    /影响/.test(clause.text.slice(cannot, cannot + 5)) &&
    /(?:可以|可|有权)(?:选择)?(?:拒绝|不)/.test(clause.text.slice(Math.max(0, stretch.from - 8), cannot))
  )
    return 'optional';
  if (cannot !== null && onlyAmount.test(clause.text.slice(cannot, stretch.to))) return 'optional';
  if (cannot !== null && basics.test(clause.text.slice(cannot, cannot + 24))) return 'required';
  if (cannot !== null && unaffected === null && basicsLost.test(clause.text.slice(cannot, Math.min(stretch.to, cannot + 60))))
    return 'required';
  if (cannot !== null && onlyLook.test(clause.text.slice(stretch.from, stretch.to))) return 'required';
  // "未填写的申请不予受理": no comma between, and what is lost stands before its verb.
  const joined = cannot !== null && !/[，,；;]/.test(clause.text.slice(stretch.from, cannot)) ? stretch.from : from;
  return weigh(reading, clause, { from: Math.min(from, joined, cannot ?? from), to: stretch.to }, cannot, unaffected);
}

function first(hits: readonly { concept: string; from: number }[], concept: string): number | null {
  return hits.find((hit) => hit.concept === concept)?.from ?? null;
}

/** "可能影响您的额度或者利率": a loan is had, on other terms. */
const onlyAmount =
  /^(?:将|会|可能)*影响(?:到)?(?:您|你)?的?(?:可用|可借|授信|评估)?(?:额度|利率|年化利率|费率|定价)(?:(?:、|或者?|和|及|与)(?:您的)?(?:额度|利率|费率|定价|期限))*(?:的(?:高低|多少|大小|水平))?[。；]?$/;

/** "将影响基础功能的使用": the price is the service itself. */
const basics = /^(?:将|会|可能)*影响[^，。；不]{0,6}(?:基础|基本|核心|主要|必要)(?:业务|服务)?功能/;

/** "将无法使用最基本的功能". */
const basicsLost =
  /^(?:无法|不能|没法)(?:正常)?(?:使用|享受|获得|实现|得到|为您提供|向您提供)[^，。；]{0,24}(?:基本|基础|核心)的?(?:业务|服务)?功能/;

/** What is spared is another loan, or paying back the one there is. */
const otherLoans =
  /(?:不影响|不会影响|不妨碍)(?:[您你])?[^，。；]{0,6}(?:(?:申请|办理|使用)(?:我们|本平台)?的?(?:其他|其它|别的)(?:贷款|借款|信贷|授信)?(?:产品|贷款)|[^，。；]{0,8}(?:正常)?还款)|仍(?:然|旧)?(?:可以|可|能)(?:正常|按时|继续)?(?:还款|申请(?:其他|其它))/;

/** Another way to the same thing. */
const anotherRoad = /^[^，。；]{0,12}(?:通过|使用|采用|以|用|选择)(?:其他|其它|别的|另外)[^，。；]{0,4}(?:方式|途径|渠道|办法|方法)/;

/** Nothing is left but to look around. */
const onlyLook =
  /此时[^，。；]{0,4}可(?:以)?(?:继续)?(?:使用)?(?:浏览|访客|搜索)|(?:只能|仅能|仅可|退回|只得)[^，。；]{0,16}(?:浏览|访客|游客|随便看看|逛逛|查看)/;
