import type { Span } from '../../document/policy-document.ts';
import { sign, signsIn } from '../signs.ts';
import { beginsWithPlace, placesIn } from './places.ts';

/** A company's registered name as printed, and where it stands. */
export interface CompanyName extends Span {
  name: string;
}

const suffix = /(?:股份)?有限责任公司|股份有限公司|有限公司|律师事务所|会计师事务所/g;
/** A bank printed without its legal form, as an item of a list or behind a word that leads to it. */
const bank = /(?<=^|[、，,：:（(；;\s和及与或给向由有为]|包括|例如)([\u4e00-\u9fff]{2,8}?)银行(?![卡账帐预业机间保联存流股号类信二户绑])/g;
const anyBank =
  /^(?:合作|商业|发卡|存管|清算|结算|开户|收款|付款|相关|其他|其它|资金|中国人民|人民|绑定|放款|贷款|第三方|第三|您|我们|我|对应|指定|部分|托管|政策性|外资|民营|电子|手机|网上|直销|互联网|城市|农村|村镇|国有|股份制|大型|地方|中小|持牌|联合|或者|以及|各|的|所|在|将|等|为|该|家|多)+(?:的|等)?$/;
/** Words that lead to a name printed without its legal form. */
const introduces = /^.*(?:包括|例如|如|即|和|及|与|由|给|向|于|有|为|是)/;
/** Lenders and insurers printed without their legal form; only as whole items of a list, for the words mean things too. */
const institution =
  /(?<=^|[、，,：:（(；;\s及和与由有为]|包括|例如)([\u4e00-\u9fff]{2,8}?)(?:信托|消费金融|消金|农商行|农信社|金融租赁|汽车金融|小贷|融担|财险|产险|人寿|寿险)(?=$|[、，,。；;）)\s]|等|及|和|与)/g;
/** A cheap look before the search. */
const institutionWord = /信托|消费金融|消金|农商行|农信社|金融租赁|汽车金融|小贷|融担|[财产]险|人寿|寿险/;
const notInInstitution =
  /的|将|您|我|互联网|网络|持牌|集合|家族|资金|单一|慈善|信贷|个人|企业|保险|银行|公司|机构|合作|其他|其它|第三方|相关|任何|各|以及|查询|人行|央行|关于|接入|提供|通过|如|为|给/;
const notInBank =
  /报送|情况|人民|的|将|语音|查询|前往|哪|[某每几各多两原另][家个]|任何|其它|他行|我们|您|有限公司|账户|发卡|电子|二类|存管|资金|清算|结算|选择|使用|绑定|通过|开户|合作|指定|其他|涉及|相应|提供/;
const english =
  /\b(?:(?:[A-ZÀ-Þ]|e[A-Z]|i[A-Z])[\wÀ-ɏ&'’.-]*\s(?:&\s|(?<=\b(?:Bank|Union|Trust|House|Company|Corporation|Association|Institute|Society|League|Federation|Register|Registry)\s)of (?=[A-Z])|and (?=(?:(?:Recovery|Recoveries|Collections?|Services|Solutions|Finance|Credit|Consulting|Associates|Insurance|Technologies|Technology|Trust|Loan|Loans|Savings|Investments?|Leasing|Analytics|Capital|Management|Payments|Research|Marketing|Mail|Logistics|Remittance|Receivables|Company|Partners),? ){1,3}(?:Inc|Ltd|Limited|LLC|LLP|Corp|plc|PLC|P[tv]|Private))|of (?=(?:India|Ireland|Scotland|America|Canada|Singapore|Kenya|Nigeria|Ghana|Uganda|Africa|Europe|London|Wales|Texas|California|Florida|Georgia|Ohio|Illinois|Louisiana|Mississippi|Alabama|Tennessee|Missouri|Kentucky|Utah|Nevada|Delaware|Virginia|Wisconsin|Indiana|Oklahoma|Idaho|New|North|South)\b))?){0,5}?(?:[A-ZÀ-Þ]|e[A-Z]|i[A-Z])[\wÀ-ɏ&'’.-]*,?\s(?:\([A-Z][\w. ]{1,24}\)\s)?(?:PRIVATE LIMITED\b|INC\b\.?|LTD\b\.?|LIMITED\b|CORPORATION\b|CORP\b\.?|Pte\.?\sLtd\b\.?|P(?:ty|vt)\.?\s(?:Ltd\b\.?|Limited\b)|Private Limited\b|Sdn\.? Bhd\b\.?|SDN\.? BHD\b\.?|Berhad\b|BERHAD\b|Tbk\b|LLP\b|DAC\b|CLG\b|SARL\b|S\.à r\.l\.|UAB\b|OÜ\b|SIA\b|SE\b|SAS\b|S\.p\.A\.|S\.r\.l\.|Oyj\b|A\/S\b|KG\b|N\.A\.|FSB\b|Inc\b\.?|Ltd\b\.?|Limited\b|LLC\b|PLC\b|plc\b|Corp\b\.?|Corporation\b|GmbH\b|Co\.,?\s?Ltd\b\.?|S\.A\.|B\.V\.|N\.V\.|AG\b|AS\b|ASA\b|AB\b|Oy\b|ApS\b|GmbH\b|SA\b|Pte\.?\sLtd\b\.?)/g;
/** "Copper Basin Bank": two capitalised words or more before it, none of them one that only leads to it. */
const englishBank =
  /\b(?!(?:The|Our|Your|Any|Each|Their|Member|Link|Connect|Federal|Central|Partner|Issuing|Sponsor|By|From|With|And|To|We|If|When|Bank)\b)[A-Z][\w'’&]+(?: [A-Z][\w'’&]+){1,3} Bank(?:, N\.A\.)?(?! (?:Account|Card|Holiday|Secrecy|[A-Z]|plc|PLC|ASA|AG))\b/g;
/** "Gin Creek Life Insurance Company": in the United States the word stands for the legal form. */
const englishInsurer =
  /\b(?!(?:The|Our|Your|Any|Each|Their|An?|Life|Insurance)\b)[A-Z][\w'’&]+(?: [A-Z][\w'’&]+){0,4} (?:Insurance|Assurance|Indemnity|Casualty|Trust|Loan|Finance|Mortgage) Company\b(?! (?:Inc|Ltd|Limited|LLC))/g;
/** "PT Langkah Dana Nusantara": Indonesia prints the legal form first. */
const indonesian = /\bPT\.? [A-Z][\w&-]*(?: [A-Z][\w&-]*){0,5}/g;
/** Longest stretch before the legal form that may still be its name. */
const longestName = 44;
const delimiter = /[、，,。；;：:“”"‘’《》【】[\]！？?!\s/|→<>=]/;
/** Words after which a name begins; longer ones first. */
const leads =
  /^.*(?:提供给|给到|目前为|服务器在|(?:服务|运营|提供|合作|第三方|公司)主体|部署在|托管在|存放在|存储在|储存在|保存在|存放于|存储于|现在为|暂为|共享给|分享给|披露给|转让给|传输给|发送给|提交给|同步给|传送给|委托给|共享至|提供至|发送至|传输至|同步至|报送至|上传至|提交至|交给|交由|转给|传给|发给|寄给|寄至|适用于|属于|均为|请联系|可联系|集成了?|接入了?|嵌入了?|使用了?|合作的|委托的|关联公司|关联企业|关联方|集团成员|成员企业|成员单位|成员机构|成员公司|子公司|母公司|合作方|合作机构|合作银行|合作金融机构|出资银行|放款银行|资金方|服务商|服务方|提供商|提供方|供应商|包括|例如|比如|诸如|以及|或者|通过|分别为|名称为|主体为|公司为|方为|其中|我们的|我们与|我们向|我们和|我们委托|(?:本行|我行|本公司|我司|本平台)(?:与|向|和|委托)|委托|是指|系指|指的是|指|您与|您和|您向|具体为|现为|原名|均由|是由|系由|则由|将由|分别由|运营者|经营者|运营方|经营方|运营商为|开发者|提供者|者为|体为|师为|能从|会从|不限于|控制|会与|可与|会向|可向|会和|将和|将与|可和|股东|请参见|来自|授权|由|中与|来与|或与|且与|被|旨在介绍|主动从|[^股]权人为|[^美京]的(?![士卢])|(?:银行|公司|集团|消费金融|信托)(?:以及|及|和|与|或))/;
/** Single characters that may lead to a name, or begin one (和讯, 为你). */
const softLead = /^[和与及或由向为是系将如对在从到给被经让其该的即因受以现原]/;
const generic =
  /^(?:[该其本某各两此或与和及由向给并]|委托|聘请|外部|专业|通过|我们|你们|他们|其他|任何|关联|合作|以下|上述|前述|相关|第三方|互联网|消费金融|小额贷款|融资担保|担保|保险|证券|信托|征信|基金|律师|会计师|审计|的|一家|全资|控股)*(?:的|等)?$/;

/** "本行可能委托律师事务所": words that lead to the trade itself, with no name between. */
const ledTo =
  /(?:委托|聘请|聘用|提供给|交给|交由|转给|联系|包括|例如|[会将可能须需][向与对由]|^(?:我们|本公司|我司|本行|我行|本平台|平台).*[向与由]|第三方|合作的?|外部)$/;

/**
 * The names of companies in a text, in order. A name reaches from a place, a delimiter or a word that leads to it back to
 * its legal form; brackets within it belong to it, as in "某某（上海）信息技术有限公司". Linear in the text.
 */
export function companiesIn(text: string): CompanyName[] {
  if (!(signsIn(text) & (sign.company | sign.latin))) return [];
  const found: CompanyName[] = [];
  let floor = 0;
  suffix.lastIndex = 0;
  for (let match = suffix.exec(text); match; match = suffix.exec(text)) {
    // A branch bears its company's name: 某某财产保险股份有限公司深圳分公司, 某某银行股份有限公司信用卡中心.
    const branch = match[0].endsWith('公司')
      ? (/^(?:[\u4e00-\u9fff]{2,8}?(?:分公司|支公司|营业部|分行|支行)|信用卡中心)/.exec(
          text.slice(match.index + match[0].length, match.index + match[0].length + 12),
        )?.[0] ?? '')
      : '';
    const end = match.index + match[0].length + (/[和与及或的、]/.test(branch) ? 0 : branch.length);
    const start = nameStart(text, Math.max(floor, match.index - longestName), match.index);
    const remark =
      start === floor && floor > 0
        ? (/^[（(][^（()）]{1,60}[）)](?:以及|[、和与及或](?![讯信谐君]))|^[（(][^（()）]{1,12}[）)]/.exec(
            text.slice(start, match.index),
          )?.[0].length ?? 0)
        : 0;
    const from =
      start +
      remark +
      (/^(?:主体(?=.{6})|[（(]\d{1,2}[）)]|\d{0,4}年\d{1,2}月\d{1,2}日|\d{1,2}[.、)）]|(?:导言|引言|前言|序言|(?:隐私政策)?全文|正文)(?=.{4})|[@·\-*•#])+/.exec(
        text.slice(start + remark, match.index),
      )?.[0].length ?? 0);
    floor = end;
    const name = text.slice(from, end);
    const stem = text.slice(from, match.index);
    if (stem.length < 2 || generic.test(stem) || ledTo.test(stem)) continue;
    found.push({ from, to: end, name });
  }
  for (const match of text.includes('银行') ? text.matchAll(bank) : []) {
    const to = match.index + match[0].length;
    const own = match[1]!.replace(introduces, '');
    if (own.length < 2 || anyBank.test(own) || notInBank.test(own)) continue;
    const from = to - 2 - own.length;
    if (!found.some((company) => company.from < to && from < company.to)) found.push({ from, to, name: text.slice(from, to) });
  }
  for (const match of institutionWord.test(text) ? text.matchAll(institution) : []) {
    const lead = introduces.exec(match[1]!)?.[0].length ?? 0;
    const own = match[1]!.slice(lead);
    const [from, to] = [match.index + lead, match.index + match[0].length];
    if (own.length < 2 || notInInstitution.test(own) || anyBank.test(own)) continue;
    if (!found.some((company) => company.from < to && from < company.to)) found.push({ from, to, name: text.slice(from, to) });
  }
  if (/[A-Z]/.test(text)) {
    for (const match of text.matchAll(english)) {
      const lead =
        /^(?:[A-Z]\.\d{1,2}(?:\.\d{1,2})*\s)?(?:(?:The|We|With|And|Our|To|From|By|For|Such|As|Of|Including)\s)*/i.exec(match[0])?.[0]
          .length ?? 0;
      const name = match[0].slice(lead);
      if (!/\s/.test(name) || isShouted(name)) continue;
      // The full stop after "Ltd" at the end of a text is the sentence's.
      const sentence = /(?:^|\s)[a-z]{2,} /.test(text.slice(0, match.index + lead));
      const country = /Corporation$|Company$/.test(name)
        ? (/^ of (?:the )?[A-Z][a-z]+(?: [A-Z][a-z]+)?/.exec(text.slice(match.index + match[0].length))?.[0] ?? '')
        : '';
      const stop = sentence && /(?:Ltd|LLC|plc|PLC|Limited)\.$/.test(name) && match.index + match[0].length === text.length ? 1 : 0;
      found.push({
        from: match.index + lead,
        to: match.index + match[0].length - stop + country.length,
        name: name.slice(0, name.length - stop) + country,
      });
    }
  }
  for (const match of text.includes('PT') ? text.matchAll(indonesian) : []) {
    const to = match.index + match[0].length;
    if (!found.some((company) => company.from < to && match.index < company.to)) found.push({ from: match.index, to, name: match[0] });
  }
  for (const match of text.includes(' Company') ? text.matchAll(englishInsurer) : []) {
    const to = match.index + match[0].length;
    if (!found.some((company) => company.from < to && match.index < company.to)) found.push({ from: match.index, to, name: match[0] });
  }
  for (const match of text.includes(' Bank') ? text.matchAll(englishBank) : []) {
    const to = match.index + match[0].length;
    if (!found.some((company) => company.from < to && match.index < company.to)) found.push({ from: match.index, to, name: match[0] });
  }
  const printed = new Set(found.map((company) => company.name));
  return found.map((company) => withoutShortName(withoutTrade(company), printed)).sort((a, b) => a.from - b.from);
}

/** "YOUR RIGHTS AS A CUSTOMER", "OUR LIABILITY SHALL BE LIMITED": a title or a sentence in capitals, and no name. */
function isShouted(name: string): boolean {
  return (
    !/[a-z]/.test(name) &&
    /\s(?:AS|SE|AB|SA|AG|KG|SAS|SIA|OY)$|\b(?:BE|IS|ARE|NOT|NO|OR|TO|THE|SHALL|WILL|YOU|YOUR|OUR|WE|IN|ON|BY|ANY|ALL|FOR|WITH|MAY)\s/.test(
      name,
    )
  );
}

/** "电子认证机构某某电子认证有限公司": the trade printed right before the name. */
function withoutTrade(company: CompanyName): CompanyName {
  const trade =
    /^[^（()）]{2,16}?(?:机构|服务商|供应商|提供商|运营商|合作方|服务方|提供方|受托方|合作伙伴|厂商)(?:[有为是](?=.{8}))?/.exec(
      company.name,
    )?.[0].length ?? 0;
  const rest = company.name.slice(trade);
  if (trade === 0 || rest.length < 8 || /^(?:有限|股份|科技|信息|网络|服务|技术|管理|数据|咨询|集团|投资|软件|运营|的|及|和|与)/.test(rest))
    return company;
  return { from: company.from + trade, to: company.to, name: rest };
}

/** "某某科技与某某担保有限公司" beside "某某担保有限公司": the first is a short name that a word joins to it. */
function withoutShortName(company: CompanyName, printed: ReadonlySet<string>): CompanyName {
  const joint = /^[^（(]{2,10}?[与和及或、]/.exec(company.name)?.[0].length ?? 0;
  const rest = company.name.slice(joint);
  if (joint === 0 || !printed.has(rest)) return company;
  return { from: company.from + joint, to: company.to, name: rest };
}

/** The rest of an address to which a name has been stuck ("…/01ab2c某某公司"): letters with digits, dots or slashes. */
const addressEnd = /^(?=[a-z]*[\d._%=-])(?:[a-z\d._%=-]{3,})(?=[\u4e00-\u9fff])/i;

/** Where the name that ends at `to` begins. */
function nameStart(text: string, lowest: number, to: number): number {
  let from = hardStart(text, lowest, to);
  const lead = leads.exec(text.slice(from, to - 1))?.[0].length ?? 0;
  from += lead;
  // "某公司（我们的关联方）和另一公司": the bracket belongs to the name before.
  from += /^[）)](?:以及|[和与及或、])?/.exec(text.slice(from, to))?.[0].length ?? 0;
  // "甲公司（注册地址：…）和乙公司": a bracket about the name before, however long.
  const afterName = (from === lowest && lowest > 0) || /[）)]/.test(text[from - 1] ?? '');
  const inside = placesIn(text.slice(from, to)).map((at) => at + from);
  const place = inside.find((at) => !insideBrackets(text, from, at));
  from += addressEnd.exec(text.slice(from, to))?.[0].length ?? 0;
  if (place !== undefined && place > from && (softEnd(text.slice(from, place)) || place - from > 6)) return place;
  while (to - from > 3 && softLead.test(text.slice(from))) {
    const next = text.slice(from + 1);
    const certain =
      beginsWithPlace(next) ||
      /^如(?![祺家意东皋])/.test(text.slice(from, from + 2)) ||
      /^(?:[由向将对从经与及或其该的即]|是(?!德))/.test(text.slice(from, from + 2));
    if (!certain && !afterName && lead === 0) break;
    if (!certain && /^(?:和讯|和信|和谐|和君|为华|如祺|如家|是德)/.test(text.slice(from))) break;
    from++;
  }
  return from;
}

/** The last delimiter outside brackets before the name; an unclosed bracket is a delimiter too. */
function hardStart(text: string, lowest: number, to: number): number {
  let depth = 0;
  for (let i = to - 1; i >= lowest; i--) {
    const c = text[i]!;
    if (c === '）' || c === ')') depth++;
    else if (c === '（' || c === '(') {
      if (depth === 0) return i + 1;
      depth--;
    } else if (delimiter.test(c) && !(depth > 0 && c !== '。') && !betweenLatin(text, i)) return i + 1;
  }
  // A bracket that never opens here closed something before the name.
  const closed = depth > 0 ? text.slice(lowest, to).search(/[）)]/) : -1;
  return closed >= 0 ? lowest + closed + 1 : lowest;
}

function betweenLatin(text: string, i: number): boolean {
  return text[i] === ' ' && /[a-z]/i.test(text[i - 1] ?? '') && /[a-z]/i.test(text[i + 1] ?? '');
}

function insideBrackets(text: string, from: number, at: number): boolean {
  const before = text.slice(from, at);
  return Math.max(before.lastIndexOf('（'), before.lastIndexOf('(')) > Math.max(before.lastIndexOf('）'), before.lastIndexOf(')'));
}

function softEnd(before: string): boolean {
  return /[和与及或由向为是系将如对在从到给被经让的指]$/.test(before);
}
