import type { Clause } from '../../clauses/clause.ts';
import type { Span } from '../../document/policy-document.ts';
import type { PartnerMention } from '../findings.ts';
import { quoteAround } from '../quote.ts';
import { hitsOf, type Reading } from '../reading.ts';
import { sign, signsIn } from '../signs.ts';
import { kindsIn } from './kinds.ts';
import { listedNames, type OwnParties, type PartyName } from './party-names.ts';
import { dataIn, sectionVia } from './prose-partners.ts';

/** Who receives or serves, the brand printed right behind it, and the bracket that says who that is. */
const role =
  /(?:(?:提供|服务|合作|接收|受托|资金|回收|租赁|核验|认证|运营)方|公司|机构|服务商|供应商|提供商|运营商|平台|伙伴|商家|商户|银行|企业|厂商)(?:(?![\u4e00-\u9fffA-Za-z\d]{0,7}(?:[的等]|SDK|信息|[账帐]|用户|服务|权限))[\u4e00-\u9fffA-Za-z\d]{2,8})?[（(【[]/g;
/** What may open the list within the bracket. */
const opens = /^(?:目前|现|主要)?(?:包括|包含|例如|比如|诸如|如|即|有|为)?(?:但不限于)?[：:]?/;
/** The words of the same stretch that make those who are named partners of this service, or givers of data to them. */
const dealt = /合作|第三方|委托|接入|授权|提供(?:给|至|到)|共享|分享|传输|发送|同步|提交|[至给]/;
/** Sources, accounts to sign in with, and what is said not to happen. */
const source =
  /(?:从|自|向您|来自|来源于)[^，。；]{0,30}$|不会|不得|以外|除外|并非|您[^，。；]{0,24}(?:主动|自行|自愿|公开)[^，。；]{0,8}(?:分享|共享|公开|发布)/;
const signsIn_ = /^(?:的)?(?:开放平台)?(?:账[号户]|帐[号户]|登[录陆]|授权登|处?(?:获取|获得|收集|取得))/;
/** No name: words for what is done, for data, for what else is said in the bracket. */
const noName =
  /[您我们]|信息|数据|账[号户]|帐[号户]|服务|功能|具体|为准|简称|下称|统称|合称|简述|以下|注册|地址|电话|联系|主体|邮箱|网址|版本|用户|[？?：:“”《》]|^(?:其|该|及|和|或|含|不含|包|必|可|非|点击|详|见)/;

/**
 * Recipients that a bracket names behind the word for what they are: "合作的配送公司（包括甲快递、乙速运等）", "实名认证服务提供方（某某有限公司）".
 * Brands that nobody has listed count where the bracket holds a list of names and nothing else.
 * @param told names that the clause's own grammar has already given
 */
export function bracketedNames(reading: Reading, clause: Clause, own: OwnParties, told: ReadonlySet<string>): PartnerMention[] {
  if (
    clause.role === 'third-party-sources' ||
    !/[（(【[]/.test(clause.text) ||
    !(signsIn(clause.text) & sign.company || /[方商]/.test(clause.text))
  )
    return [];
  const mentions: PartnerMention[] = [];
  for (const sentence of clause.sentences) {
    const text = clause.text.slice(sentence.from, sentence.to);
    for (const match of text.matchAll(role)) {
      const open = match.index + match[0].length;
      const close = closing(text, open);
      const stretch = stretchBefore(text, match.index);
      if (
        close < 0 ||
        source.test(stretch) ||
        signsIn_.test(text.slice(close + 1)) ||
        !dealt.test(stretch + text.slice(match.index, open) + (clause.role === 'sharing' ? '合作' : ''))
      )
        continue;
      const from = open + (opens.exec(text.slice(open, close))?.[0].length ?? 0);
      const parties = namesOf(reading, clause, { from: sentence.from + from, to: sentence.from + close }, own, from > open);
      const kinds = kindsIn(reading, clause, sentence.from + match.index - stretch.length, sentence.from + open, true);
      const kind = kinds.at(-1)?.kind;
      for (const party of parties.filter(({ name }) => !told.has(name))) {
        mentions.push({
          kind: party.kind ?? kind ?? party.usual ?? 'other',
          names: [party.name],
          via: sectionVia(clause),
          data: dataIn(reading, clause, sentence),
          purpose: null,
          evidence: quoteAround(clause, party),
          rule: 'bracketed-name',
        });
      }
    }
  }
  return mentions;
}

/** The names in a bracket: companies and known brands, and the other entries where the bracket is a list of names. */
function namesOf(reading: Reading, clause: Clause, span: Span, own: OwnParties, led: boolean): PartyName[] {
  const traders = carriers(reading, clause, span);
  const listed = [...listedNames(reading, clause, span.from, span.to, own).map(toItsEnd), ...traders].filter(
    (party) => !own.bears(party.name) && !/SDK|^Pay$/i.test(party.name),
  );
  const known = listed.filter((party) => !party.brand || hitsOf(reading, clause.id, 'brand', party.from, party.to).length > 0);
  const named = listed.filter(
    (party) =>
      known.includes(party) ||
      traders.includes(party) ||
      (!noName.test(party.name) && party.name.length <= 12 && dataFree(reading, clause, party)),
  );
  const entries = clause.text
    .slice(span.from, span.to)
    .split(/[，。；]/)[0]!
    .split('、').length;
  // "（包括甲、乙、丙）": names throughout; a bracket of other words names only whom all know.
  if (led && named.length >= 2 && named.length * 3 >= entries * 2) return named;
  return led && listed.length === 1 && firm.test(listed[0]!.name) ? listed : known;
}

/** "银联等支付通道", "甲支付及乙": the entry ends before the word that closes the list. */
function toItsEnd(party: PartyName): PartyName {
  const name = party.brand ? party.name.replace(/(?<=.{2})(?:等|这些|及|以及|或|和|与|好友|[/／]).*$/, '') : party.name;
  return name === party.name ? party : { ...party, name, to: party.from + name.length };
}

/** "甲甲快递、乙物流": entries whose own words tell a trade behind a name of two characters or more. */
function carriers(reading: Reading, clause: Clause, { from, to }: Span): PartyName[] {
  return [...clause.text.slice(from, to).matchAll(tradeName)]
    .map((match) => ({ name: match[1]!, from: from + match.index + match[0].indexOf(match[1]!) }))
    .filter(({ name, from: at }) => hitsOf(reading, clause.id, 'brand', at, at + name.length).length === 0)
    .map(({ name, from: at }): PartyName => ({ name, from: at, to: at + name.length, kind: null, usual: null, brand: true }));
}

const tradeName =
  /(?:^|、|：|如|括)((?!第三方|合作|各|相关|其他|专业|持牌|上述|同城|国内|国际|线下|线上|网络)[\u4e00-\u9fff]{2,4}(?:快递|物流|速运|速递|快运|支付|钱包|征信|金服|消金)|快递\s?\d{2,4}|(?:360|58|51)\s?[\u4e00-\u9fff]{2,4})(?=、|等|$|和|及)/g;

/** How a company's name ends without its legal form. */
const firm = /^[\u4e00-\u9fff]{4,14}(?:科技|网络科技|信息技术|集团|控股|金服|数科|传媒)$/;

function dataFree(reading: Reading, clause: Clause, { from, to }: Span): boolean {
  return hitsOf(reading, clause.id, 'data', from, to).length === 0 && hitsOf(reading, clause.id, 'service', from, to).length === 0;
}

/** Where the bracket that opens right before `from` closes, others within it passed over; -1 where it never does. */
function closing(text: string, from: number): number {
  let depth = 0;
  for (let i = from; i < Math.min(text.length, from + 240); i++) {
    if (/[（(【[]/.test(text[i]!)) depth++;
    else if (/[）)】\]]/.test(text[i]!) && depth-- === 0) return i;
  }
  return -1;
}

/** The words of the stretch before the role, back to a mark outside brackets, 60 characters at most. */
function stretchBefore(text: string, to: number): string {
  for (let i = to - 1; i >= Math.max(0, to - 60); i--) if ('，。；：'.includes(text[i]!)) return text.slice(i + 1, to);
  return text.slice(Math.max(0, to - 60), to);
}
