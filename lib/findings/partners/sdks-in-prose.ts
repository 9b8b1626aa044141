import type { PartnerFindings } from '../findings.ts';
import type { PartnerKindId } from '../../card/taxonomy.ts';
import type { Clause } from '../../clauses/clause.ts';
import { numbering } from '../../clauses/numbering.ts';
import type { Span } from '../../document/policy-document.ts';
import { quoteAround } from '../quote.ts';
import { hitsOf, type Reading } from '../reading.ts';
import { type CompanyName, companiesIn } from './company-name.ts';
import { kindOf, kindsIn } from './kinds.ts';
import type { OwnParties } from './party-names.ts';
import { dataIn, purposeOf } from './prose-partners.ts';

const sdk = /SDK|软件开发工具包|插件/gi;
/** A name has no punctuation, and this much before "SDK" at most. */
const longest = 26;
const wordsBefore =
  /^.*(?:[，。；：、,;:（(）)“”"\s【】]|集成了?|接入了?|嵌入了?|使用了?|涉及到?|包括|例如|比如|通过|调用|提供的|开发的|公司的?|以及|的|和|与|及|如)/;
const common =
  /第三方|三方|此类|上述|前述|该等?|部分|相关|我们|合作|授权|各类|其他|其它|多个|所有|开源|功能|以下|不同|任何|这些|这类|某些|其$|类似|内嵌|涉及|使用|含有|名称|版本|^(?:除了?|除开|除却|不含|没有|关闭|支付|地图|推送|分享|登录|统计|定位|广告|人脸识别|银行卡识别|位置定位|广告推送|消息推送|安全|应用安全|风控)$/;
/** "某某地图", "某某推送": what is provided stands behind who provides it. */
const product = /(?<=..)(?:推送|地图|定位|统计|分享|登录)$/;
const absent = /不会|未接入|不使用|不再|停用/;

/**
 * SDKs that running text names: by a brand ("如某某推送SDK"), by the company that stands with them, or as the head of an
 * item in a section about SDKs. For policies without a table of SDKs.
 */
export function sdksInProse(reading: Reading, clause: Clause, own: OwnParties): Pick<PartnerFindings, 'sdks' | 'mentions'> {
  const found: Pick<PartnerFindings, 'sdks' | 'mentions'> = { sdks: [], mentions: [] };
  let companies: CompanyName[] | null = null;
  const known: string[] = [];
  for (const match of clause.text.matchAll(sdk)) {
    const end = match.index + match[0].length;
    const sentence = clause.sentences.find((span) => span.from <= match.index && match.index < span.to);
    if (!sentence || inTitle(clause.text, match.index) || absent.test(clause.text.slice(sentence.from, match.index))) continue;
    const brand = brandBefore(reading, clause, match.index, end);
    companies ??= companiesIn(clause.text);
    const company = companyBeside(clause, companies, sentence, match.index, end);
    const taken = takenIn(clause, companies, sentence, match.index);
    const named = taken?.from ?? brand?.from ?? nameStart(clause, sentence, match.index);
    if (named === null || named < sentence.from) continue;
    const from = company && company.to <= match.index - 2 && named < company.to ? company.to : named;
    // A name that has been told with its provider, or the end of one, says nothing new further on.
    if (known.some((name) => name.endsWith(keyOf(clause.text.slice(from, end))))) continue;
    // "供其他应用使用的本应用SDK": our own is nobody else's.
    if (brand && !company && !taken && own.bears(clause.text.slice(brand.from, brand.to))) continue;
    // "（10）OCRSDK：为了…": the label of an entry.
    const labels = /^[：:]/.test(clause.text.slice(end)) && numbering(clause.text.slice(sentence.from)) !== null;
    const head =
      (clause.role === 'sdk-list' || labels) && from === sentence.from + (numbering(clause.text.slice(sentence.from))?.length ?? 0);
    if (
      !taken &&
      !brand &&
      !company &&
      !head &&
      !enlisted(clause.text.slice(sentence.from, from)) &&
      !inRow(clause.text, sentence, from, end)
    )
      continue;
    if (taken || company) known.push(keyOf(clause.text.slice(from, end)));
    const provider = taken?.provider ?? company?.name ?? (brand ? clause.text.slice(brand.from, brand.to).replace(product, '') : null);
    const evidence = quoteAround(clause, { from, to: end });
    const data = dataIn(reading, clause, sentence);
    const purpose = purposeOf(clause.text.slice(sentence.from, sentence.to));
    found.sdks.push({ name: clause.text.slice(from, end), provider, data, purpose, url: null, evidence: [evidence] });
    const kind =
      kindsIn(reading, clause, brand?.to ?? from, match.index, true)[0]?.kind ??
      brandKind(brand) ??
      kindsIn(reading, clause, end, sentence.to, true)[0]?.kind ??
      'cloud-tech';
    found.mentions.push({
      kind,
      names: provider && !own.has(provider) ? [provider] : [],
      via: 'sdk',
      data,
      purpose,
      evidence,
      rule: 'sdk-in-prose',
    });
  }
  return found;
}

/** Names are one whatever white space they are printed with. */
function keyOf(name: string): string {
  return name.replace(/\s+/g, '').toLowerCase();
}

/** "具体请见《某某SDK隐私政策》": the title of a document. */
function inTitle(text: string, at: number): boolean {
  const opened = text.lastIndexOf('《', at);
  return opened >= 0 && text.lastIndexOf('》', at) < opened && text.indexOf('》', at) > 0;
}

/** How a list of SDKs opens an entry, and who in it provides what: "集成某某公司（简称）的甲 乙 SDK". */
const takes =
  /(?:集成|接入|嵌入|植入|引入)了?(?:由)?([^，。；：、]{2,60}?)(?:提供|开发)?的((?:(?!第三方|三方|软件|相关|合作)[^，。；：、的《》“”（(]){2,40})$/;

/** The name and provider of an SDK that a sentence says to be taken in from somebody; null where none is named so. */
function takenIn(
  clause: Clause,
  companies: readonly CompanyName[],
  sentence: Span,
  sdkAt: number,
): { from: number; provider: string } | null {
  const match = takes.exec(clause.text.slice(Math.max(sentence.from, sdkAt - 110), sdkAt));
  if (!match || common.test(match[2]!.trim())) return null;
  const from = sdkAt - match[2]!.length;
  const company = companies.find(
    (name) => name.to <= from && name.from >= sentence.from && sdkAt - name.to <= 60 && name.from >= sdkAt - match[0].length,
  );
  const plain = match[1]!.replace(/[（(].*[）)]$/, '').trim();
  // "谷歌公司（Google Inc.）": the name before the bracket is the one that is printed.
  const provider = company && !(body.test(plain) && /^[A-Z]/.test(company.name) && !plain.startsWith(company.name)) ? company.name : plain;
  return company || body.test(provider) ? { from: from + (/^\s*/.exec(match[2]!)?.[0].length ?? 0), provider } : null;
}

/** What a provider without the legal form of a company is called. */
const body = /^(?!.*(?:第三方|我们|合作|以下|多家|相关|其他)).{1,24}(?:公司|联盟|研究院|基金会|Foundation|Inc\.?|中心|集团|科技|云)$/i;

/** "接入第三方SDK，包括甲登录SDK、乙登录SDK": behind the words that open the list, each entry is a name. */
function enlisted(before: string): boolean {
  return /(?:SDK|工具包|插件)(?:[（(][^（()）]*[）)])?[，,]?(?:[（(])?(?:主要)?(?:包括|包含|例如|如|有|分别为)[^。；：，]*$/i.test(before);
}

/** "会使用甲登录SDK、乙登录SDK、丙SDK", "可能涉及丁SDK，该SDK主要用于": names beside names, or taken up by the words behind. */
function inRow(text: string, sentence: Span, from: number, end: number): boolean {
  return (
    /SDK(?:[（(][^（()）]{0,20}[）)])?[、和及]$/i.test(text.slice(sentence.from, from)) ||
    /^(?:[、和及][^，。；、]{2,24}SDK|，(?:该|此)类?SDK)/i.test(text.slice(end, sentence.to))
  );
}

interface Brand extends Span {
  concept: string;
}

function brandBefore(reading: Reading, clause: Clause, sdkAt: number, end: number): Brand | undefined {
  return (
    hitsOf(reading, clause.id, 'brand', Math.max(0, sdkAt - longest), end)
      // "com.brand.part" is the name of a package.
      .find(
        (hit) =>
          !/[a-z]\.$/i.test(clause.text.slice(Math.max(0, hit.from - 2), hit.from)) &&
          !/[，。；：、（）()“”《》【】/]|的|接入|依赖|使用|嵌入|集成|用户|和|与|及|第三方/.test(
            clause.text.slice(hit.from, sdkAt).replace(/[（(][^（()）]{1,20}[）)]$/, ''),
          ),
      )
  );
}

function brandKind(brand: Brand | undefined): PartnerKindId | null {
  return !brand || brand.concept === 'brand.other' ? null : kindOf({ ...brand });
}

/** The company that provides the SDK: right before it ("某公司的XX SDK"), or in the words right behind it ("由某公司提供"). */
function companyBeside(
  clause: Clause,
  companies: readonly CompanyName[],
  sentence: Span,
  sdkAt: number,
  end: number,
): CompanyName | undefined {
  const before = companies
    .filter((name) => name.from >= sentence.from && name.to <= sdkAt && sdkAt - name.to <= longest)
    .findLast((name) => !/[，。；、]/.test(clause.text.slice(name.to, sdkAt)));
  if (before) return before;
  // "某某推送SDK；某公司；消息推送": fields of a line parted by semicolons or bars.
  const next = companies.find(
    (name) => name.from >= end && name.from - end <= 3 && /^[\s；;，,|｜/]+$/.test(clause.text.slice(end, name.from)),
  );
  if (next) return next;
  return companies.find(
    (name) =>
      name.from >= end &&
      name.to <= sentence.to &&
      name.from - end <= 24 &&
      /由|（|\(|提供方|提供商|服务商|供应商|开发者|运营方|公司|：|来自/.test(clause.text.slice(end, name.from)),
  );
}

/** Where a name without a known brand begins, or null when the words are common ones. */
function nameStart(clause: Clause, sentence: Span, sdkAt: number): number | null {
  const lower = Math.max(sentence.from + (numbering(clause.text.slice(sentence.from, sdkAt))?.length ?? 0), sdkAt - longest);
  const stretch = clause.text.slice(lower, sdkAt);
  // "可能涉及TradPlus SDK": the white space within a name is none before it.
  const from = lower + (wordsBefore.exec(stretch.replace(/[A-Za-z\d]\s+$/, (end) => end[0]!.repeat(end.length)))?.[0].length ?? 0);
  const name = clause.text.slice(from, sdkAt).trim();
  return name.length < 2 || common.test(name) ? null : from;
}
