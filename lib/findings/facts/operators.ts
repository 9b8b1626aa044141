import type { Evidence } from '../../card/card.ts';
import type { Clause } from '../../clauses/clause.ts';
import { numbering } from '../../clauses/numbering.ts';
import type { Span } from '../../document/policy-document.ts';
import { type CompanyName, companiesIn } from '../partners/company-name.ts';
import { noticeProviders } from './notice-providers.ts';
import { actingByShortName, jointName, speakersByShortName, speakingName } from './short-names.ts';
import { quoteAround } from '../quote.ts';
import type { Reading } from '../reading.ts';

export interface Operator {
  name: string;
  evidence: Evidence;
}

/** Sections in which companies are recipients, not speakers. */
const recipientRoles = new Set([
  'sharing',
  'sdk-list',
  'transfer',
  'disclosure',
  'cookies',
  'consent-exceptions',
  'collection',
  'permissions',
]);

/** "（以下简称“我们”）", "下称我们", "即“我们”", "（“我们”或“银联”）", "we", "us": the alias that makes a company the speaker. */
const alias =
  /(?:简称|下称|统称|合称|亦称|或称|称为|称|即)[^。；]{0,24}?[“"'「‘]?(?:我们|本公司|我司|本行|我行)[”"'」’]?|[（(][“"「](?:我们|本公司|本行|我行)[”"」]|[“"「]?(?:我们|本公司|本行|我行)[”"」]?[^。；，]{0,8}(?:是指|系指|，指|指的?是)|\((?:[“"]?(?:we|us|our)[”"]?(?:,? (?:or|and) )?){1,3}|[“"‘](?:we|us),?[”"’]|[（(][^（()）]{1,20}[、，或和及][“"「](?:我们|本公司|我司|本行|我行)[”"」][）)]/i;
/** Where nobody is called "we": "（以下简称“本平台”）", "“贷款人”指…". */
const formalAlias =
  /(?:简称|下称|统称|合称|亦称|或称|称为|称|即)[^。；]{0,24}?[“"'「‘]?(?:本?平台方?|本机构|贷款[人方]|平台)(?=[”"'」’）)])|[（(][“"「](?:本?平台方?|本机构|贷款[人方])[”"」]|[“"「](?:本?平台方?|本机构|贷款[人方])[”"」][^。；，]{0,8}(?:是指|系指|，指|指)|[“"‘](?:the )?(?:Company|Bank|Lender|Society|Provider|Platform)[”"’](?:,? (?:means|refers to|shall mean)|(?=\)))|\((?:collectively|together),? (?:referred to as |the )?[“"][A-Z]/;
/** Ways in which a policy without such an alias names who runs the service. */
const runs =
  /(?:由|是)[^。；，]{0,6}$|(?:运营(?:方|者|主体|公司|商|单位)|开发者|提供者|经营者|经营(?:方|主体|单位)|(?:服务|产品|平台|应用|App)的?提供方|所有(?:者|人|方)|主办(?:方|单位)|服务商|处理者|控制者|公司名称|主体名称|单位名称|发布主体|发布方|制定主体|制定方|主体制定|适用主体|签约主体|服务主体|版权所有|©|copyright|operated by|provided by|controller is|trading (?:name|style) of)[^。；，]{0,12}[为是：:]?[^。；，]{0,4}$/i;
const runsBehind =
  /^(?:[（(][^）)]{0,80}[）)])?[^。；，]{0,10}(?:运营|开发|提供(?:的|服务)|（以下简称|\(以下简称|及其关联|\((?:以下简称)?[“"]|作为[^。；]{0,30}(?:运营者|控制者|处理者))|^ (?:operates|\(registered|is the (?:data )?controller)/i;
/** "甲公司全资子公司乙公司", "（甲公司的子公司）": the parent only says whose child the speaker is. */
const parent = /^(?:的)?(?:全资|控股)?子公司/;
/** "欢迎使用甲公司（简称“甲”）的产品". */
const greeted = /欢迎(?:您)?(?:访问|使用|选择|注册)[^。；，]{0,4}$/;
/** "不会向X以外的公司提供": X is the one that speaks. */
const otherThan = /(?:不会|不)[^。；，]{0,8}(?:向|与|和)[^。；，]{0,6}$/;
const otherThanBehind = /^(?:及其关联(?:公司|方))?(?:以外|之外)的/;
const others = /关联(?:公司|方|企业)[^。；]{0,4}$|合作(?:方|伙伴|机构)?[^。；]{0,4}$|以及$|子公司/;

/** A glossary that says who provides the service: "某某服务提供者：指……服务提供者甲公司、乙公司". */
const defined = /(?:提供[者方]|运营[者方]|经营者|运营主体)[^。；]{0,40}(?:是?指|系指|为|包括|即)[^。；]{0,40}$/;

/** The companies that speak as "we", full names as printed. */
export function findOperators(reading: Reading): Operator[] {
  const found = operatorsInText(reading);
  for (const { clause, company } of noticeProviders(reading)) {
    if (!found.some(({ name }) => name === company.name)) found.push({ name: company.name, evidence: quoteAround(clause, company) });
  }
  return found;
}

function operatorsInText(reading: Reading): Operator[] {
  const found: Operator[] = [];
  const add = (clause: Clause, company: CompanyName): void => {
    if (!found.some((operator) => operator.name === company.name)) {
      found.push({ name: company.name, evidence: quoteAround(clause, company) });
    }
  };
  const clauses = reading.clauses.filter((clause) => clause.kind !== 'cell');
  const speaking = (called: RegExp) => {
    for (const clause of clauses) {
      if (found.length > 0) break;
      for (const sentence of clause.sentences) {
        for (const company of speakers(clause, sentence, called)) add(clause, company);
      }
    }
  };
  speaking(alias);
  if (found.length === 0) for (const { clause, company } of speakersByShortName(clauses)) add(clause, bare(company));
  const own = found.length === 0 ? speakingName(clauses) : null;
  if (own) for (const { clause, company } of speakersByShortName(clauses, own.name)) add(clause, bare(company));
  if (own && found.length === 0) speaking(own.pattern);
  if (found.length === 0) speaking(formalAlias);
  const together = found.length === 0 ? jointName(clauses) : null;
  if (together) speaking(together);
  if (found.length > 0) {
    for (const { clause, company } of alsoRunning(clauses)) add(clause, company);
    for (const { clause, company } of jointControllers(clauses, found[0]!.name)) add(clause, company);
    return found;
  }
  for (const test of [runsService, isController, speaksOfItself, soleOtherThan, null, toBeReached]) {
    if (test === null) for (const { clause, company } of actingByShortName(clauses)) add(clause, bare(company));
    if (test === null && found.length > 0) return found;
    if (test === null) continue;
    for (const clause of clauses) {
      if (test === toBeReached ? clause.role !== 'contact' : test !== soleOtherThan && recipientRoles.has(clause.role)) continue;
      const names = companiesIn(clause.text).map(bare);
      const first = names.findIndex((name) => test(clause.text, name));
      if (first < 0) continue;
      const several = defined.test(clause.text.slice(0, names[first]!.from)) ? joined(clause.text, names.slice(first)) : [names[first]!];
      for (const company of several) add(clause, company);
      return found;
    }
  }
  const signature = clauses
    .slice(-signedWithin)
    .find(({ text }) => text.length < 40 && companiesIn(text).some(({ from, to }) => from === 0 && to === text.length));
  if (signature) add(signature, companiesIn(signature.text)[0]!);
  return found;
}

/** "我们的主要运营公司如下：（1）甲公司，…；（2）乙公司，…": the entries of the list begin with a company each. */
const listed =
  /(?:我们|平台|产品|服务|本公司)的?(?:主要)?(?:运营|经营|服务提供)(?:公司|主体|方|者|实体)[^。；]{0,16}(?:如下|包括|分别[为是])[^。；]{0,6}[：:]/;
const reachOfList = 4;

function alsoRunning(clauses: readonly Clause[]): { clause: Clause; company: CompanyName }[] {
  const at = clauses.findIndex((clause) => listed.test(clause.text));
  if (at < 0) return [];
  const found: { clause: Clause; company: CompanyName }[] = [];
  for (const clause of clauses.slice(at, at + reachOfList)) {
    const start = clause.id === clauses[at]!.id ? clause.text.search(listed) : 0;
    const names = companiesIn(clause.text).filter(
      (name) => name.from >= start && /(?:^|[：:；;。])\s*(?:[（(]?\d{1,2}[）).、]|[①-⑨])\s*$/.test(clause.text.slice(0, name.from)),
    );
    if (names.length === 0 && start === 0) break;
    for (const name of names) found.push({ clause, company: bare(name) });
  }
  return found;
}

const jointly =
  /\bjoint(?:ly)?(?: data)? controllers?\b|\b(?:each|both)(?: of (?:them|which|whom))?(?: is| are| act as)? (?:an? )?(?:independent |separate )?(?:data )?controllers?\b/i;

/** "Your hire agreement is with our sister company A Hire Limited; the two are joint controllers": companies of the operator's own name. */
function jointControllers(clauses: readonly Clause[], operator: string): { clause: Clause; company: CompanyName }[] {
  const house = /^[A-Z][\w’'&-]+(?= )/.exec(operator)?.[0];
  if (house === undefined) return [];
  return clauses
    .filter((clause) => !recipientRoles.has(clause.role))
    .flatMap((clause) =>
      clause.sentences
        .filter(({ from, to }) => jointly.test(clause.text.slice(from, to)))
        .flatMap(({ from, to }) =>
          companiesIn(clause.text).filter((name) => name.from >= from && name.to <= to && name.name.startsWith(`${house} `)),
        )
        .map((company) => ({ clause, company })),
    );
}

/** A policy that nobody speaks in may bear the company's name as its last lines. */
const signedWithin = 8;

/** "某某平台的运营方甲公司", "某某是甲公司": what stands before the company's own name. */
const before = /^.*(?:运营方|运营商|运营者|经营者|提供方|提供者|服务者|[^商]是|系|运营的|[”"」][）)]?与|引中)(?=.{6,}$)/;

function bare(company: CompanyName): CompanyName {
  const extra = before.exec(company.name)?.[0].length ?? numbering(company.name)?.length ?? 0;
  return extra === 0 ? company : { ...company, name: company.name.slice(extra), from: company.from + extra };
}

const together = /(?:合称|统称)(?:为)?[“"'「‘]?(?:我们|我司|我行)/;

/** Companies of a sentence that the alias "we" covers: those before it, except in brackets, as affiliates or as partners. */
function speakers(clause: Clause, sentence: Span, called: RegExp): CompanyName[] {
  const text = clause.text.slice(sentence.from, sentence.to);
  // "甲公司（“本公司”）与其关联公司乙公司（合称“我们”）": the alias for all of them counts.
  const match = (called === alias ? together.exec(text) : null) ?? called.exec(text);
  if (!match) return [];
  const named = companiesIn(clause.text)
    .map(bare)
    .filter((name) => name.from >= sentence.from && name.to <= sentence.to);
  const earlier = named.filter((name) => name.to <= sentence.from + match.index + 2);
  const means = /^[^.;]{0,80}\b(?:means?|refers? to|stands? for)\b/i.test(text.slice(match.index));
  // "Your account is with A Limited … When we say ‘we’, we mean the company your account is with."
  if (named.length === 0 && means && /^[\x20-\u2fff]*$/.test(text)) return companiesIn(clause.text.slice(0, sentence.from)).map(bare);
  const candidates =
    earlier.length > 0
      ? earlier
      : means
        ? named
        : joined(
            clause.text,
            named.filter((name) => name.from - sentence.from - match.index < 60),
          );
  return candidates.filter((name) => {
    if (parent.test(clause.text.slice(name.to, name.to + 6))) return false;
    const lead = clause.text.slice(Math.max(sentence.from, name.from - 12), name.from);
    const start = clause.text.slice(sentence.from, name.from);
    // "某公司及其关联公司另一公司（以下合称“我们”）": who stands right before the alias speaks too.
    const named =
      /合称|统称/.test(match[0]) &&
      /^(?:[、与和及][^、，。；（(与和及]{4,40}公司){0,3}[（(]?$/.test(
        clause.text.slice(name.to, sentence.from + match.index).replace(/以下|单独或|下/g, ''),
      );
    // "甲公司全资子公司乙公司（以下统称“我们”）": the one that the bracket follows.
    const owned =
      /[^及和与、](?:全资|控股|旗下)?子公司$/.test(lead) &&
      /^[（(]?$/.test(clause.text.slice(name.to, sentence.from + match.index).replace(/以下|下/g, ''));
    if (owned) return true;
    // "本集团各公司（包括但不限于甲公司、乙公司，以下统称“我们”）": the alias stands in the bracket of the list and means all of it.
    const within =
      /合称|统称|或称/.test(match[0]) &&
      !/[）)]/.test(clause.text.slice(name.to, sentence.from + match.index).replace(/[（(][^（()）]*[）)]/g, ''));
    return (
      (named || !others.test(lead)) &&
      (within || !lead.includes('包括但不限于')) &&
      !/合作|注册地址|子公司|旗下|[（(]原/.test(lead) &&
      !/(?:共享|提供)给[^。；]{0,20}$|传输给/.test(start)
    );
  });
}

/** The first company, and those that words for "and" join to it: "由甲公司与乙公司联合运营". */
function joined(text: string, names: readonly CompanyName[]): CompanyName[] {
  const end = names.findIndex(
    (name, i) => i > 0 && !/^(?:[（(][^（）()]{0,40}[）)])?\s*(?:[、与和及]|以及|共同与)\s*$/.test(text.slice(names[i - 1]!.to, name.from)),
  );
  return names.slice(0, end < 0 ? names.length : end);
}

/** "Acme Credit Ltd, 12 Mill Yard, is what the law calls the controller." */
function isController(text: string, name: CompanyName): boolean {
  return /^[^.;]{0,120}\bis (?:what [^.;]{2,30} calls? )?(?:the|your|a) (?:data )?controller\b/i.test(text.slice(name.to, name.to + 200));
}

function runsService(text: string, name: CompanyName): boolean {
  return runs.test(text.slice(Math.max(0, name.from - 30), name.from)) && runsBehind.test(text.slice(name.to, name.to + 110));
}

function speaksOfItself(text: string, name: CompanyName): boolean {
  return (
    runs.test(text.slice(Math.max(0, name.from - 30), name.from)) ||
    greeted.test(text.slice(Math.max(0, name.from - 12), name.from)) ||
    /^[（(]?[^。；]{0,60}(?:非常|高度|深知|十分)?(?:重视|尊重并?保护)/.test(text.slice(name.to, name.to + 90))
  );
}

function soleOtherThan(text: string, name: CompanyName): boolean {
  return otherThan.test(text.slice(Math.max(0, name.from - 16), name.from)) && otherThanBehind.test(text.slice(name.to, name.to + 16));
}

/** Who is to be written to or called, where nothing else says who speaks. */
function toBeReached(text: string, name: CompanyName): boolean {
  return name.from < 40 && !/法院|仲裁|监管|协会|委员会/.test(text.slice(Math.max(0, name.from - 12), name.from));
}
