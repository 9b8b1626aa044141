import type { Clause } from '../../clauses/clause.ts';
import { type CompanyName, companiesIn } from '../partners/company-name.ts';

/** A company with the short name that the policy gives it: "甲小额贷款有限公司（下称“甲小贷”）". */
export interface ShortName {
  short: string;
  company: CompanyName;
  clause: Clause;
}

/** Where a policy introduces its parties. */
const head = 40;
const introduced = /^[（(][^）)]{0,80}?(?:简称|下称|以下称|称为|称)[：:]?[“"「]([^”"」]{2,12})[”"」]/;
const we = '我们|本公司|本平台|平台方|本机构|贷款[人方]';
const speakersCalled = (names: string) => {
  const called = `[“"「](?:${names})[”"」]`;
  return [
    new RegExp(`${called}(?:一词)?(?:指代|是指|系指|代指|指的是|包括|指)([^。；]{2,60})`),
    new RegExp(`以${called}(?:指代|代指|称呼|统称|合称)([^。；]{2,60})`),
    new RegExp(`([^。；]{2,60})(?:统称|合称|并称)为?${called}`),
  ];
};
const speakers = speakersCalled(we);

/** The short names that the head of a policy gives to companies. */
function shortNames(clauses: readonly Clause[]): ShortName[] {
  return clauses.slice(0, head).flatMap((clause) =>
    companiesIn(clause.text).flatMap((company) => {
      const short = introduced.exec(clause.text.slice(company.to, company.to + 110))?.[1];
      return short && !/^(?:我们|您|平台|本)/.test(short) ? [{ short, company, clause }] : [];
    }),
  );
}

/**
 * The companies that speak as "we" by their short names: "以“我们”指代甲小贷与甲数字".
 * @param name what they call themselves, where that is not "we"
 */
export function speakersByShortName(clauses: readonly Clause[], name?: string): ShortName[] {
  const names = shortNames(clauses);
  if (names.length === 0) return [];
  for (const clause of clauses.slice(0, head)) {
    for (const pattern of name === undefined ? speakers : speakersCalled(name)) {
      const parties = pattern.exec(clause.text)?.[1];
      const called = parties ? names.filter(({ short }) => parties.includes(short)) : [];
      if (called.length > 0) return called;
    }
  }
  return [];
}

/** "青舟公司：杭州青舟科技有限公司及其三家子公司…", "青舟是指…": a glossary that says who bears a short name. */
const glossed =
  /^[\d.、（）()一二三四五六七八九十\s]*[“"「【]?([^“”"「」【】，。；：:\s（）()]{2,12}?)[”"」】]?\s*(?:[：:]|，?(?:是指|系指|指的是|指))\s*(?=\S)/;
/** What a policy says of the one that speaks in it. */
const acts =
  /^(?:会|将|可能|不会|非常|深知|需要|可以|仅|承诺|有权|尊重|重视|致力|收集|无法|的(?:产品|服务|用户|隐私)|[向为]您|与您|产品|服务)/;
const oftenEnough = 3;

/**
 * The companies whose short name does what "we" would do throughout a policy ("青舟会收集…"), all of those that a glossary
 * joins under one name. Empty where no short name acts.
 */
export function actingByShortName(clauses: readonly Clause[]): ShortName[] {
  const introduced = shortNames(clauses);
  const names = introduced.length > 0 ? introduced : clauses.slice(0, glossaryWithin).flatMap(glossary);
  return names.filter(({ short }) => timesActing(clauses, short) >= oftenEnough);
}

/** "甲公司与乙公司（以下合称“青舟”）": who acts under one name. */
const joint = /(?:合称|统称)为?[：:]?[“"「]([\u4e00-\u9fffA-Za-z]{2,10})[”"」]/;

/** The pattern of the joint name by which several companies act throughout a policy that never says "we"; null where there is none. */
export function jointName(clauses: readonly Clause[]): RegExp | null {
  for (const { text } of clauses.slice(0, head)) {
    const name = joint.exec(text)?.[1];
    if (name && timesActing(clauses, name) >= oftenEnough) return new RegExp(`(?:合称|统称)为?[：:]?[“"「]${name}[”"」]`);
  }
  return null;
}

/** "（以下简称“青舟”或“青舟借款”）", "以“青舟”指代…": names that a policy gives. */
const given =
  /(?:简称|下称|统称|合称|亦称|称为|称|或者?|、)[：:]?[“"「]([\u4e00-\u9fffA-Za-z]{2,10})[”"」]|以[“"「]([\u4e00-\u9fffA-Za-z]{2,10})[”"」](?:指代|代指|称呼|统称|合称)/g;
const notOneself = /[您你我]|用户|客户|会员|人$|平台|软件|应用|APP|客户端|合作|关联|第三方|机构|政策|声明|信息|协议|服务|方$|法$/i;
/** Who speaks in a policy does so on every page. */
const throughout = 6;

/** The name by which one or several companies act throughout a policy that never says "we", with the patterns that give it to them; null where there is none. */
export function speakingName(clauses: readonly Clause[]): { name: string; pattern: RegExp } | null {
  const names = new Set(clauses.slice(0, head).flatMap(({ text }) => [...text.matchAll(given)].map((match) => match[1] ?? match[2]!)));
  let best: { name: string; times: number } | null = null;
  for (const name of names) {
    const times = notOneself.test(name) ? 0 : timesActing(clauses, name);
    if (times >= throughout && times > (best?.times ?? 0)) best = { name, times };
  }
  if (best === null || timesActing(clauses, '我们') >= best.times) return null;
  return { name: best.name, pattern: new RegExp(`(?:简称|下称|统称|合称|亦称|称为|称)[^。；]{0,24}?[“"「]${best.name}[”"」]`) };
}

const glossaryWithin = 120;

function glossary(clause: Clause): ShortName[] {
  if (!clause.text.includes('公司')) return [];
  const match = glossed.exec(clause.text);
  if (!match || /关联|合作|第三方|我们|用户|平台$|接收|受托/.test(match[1]!)) return [];
  const companies = companiesIn(clause.text);
  if (companies[0]?.from !== match[0].length) return [];
  const end = companies.findIndex(
    (company, i) =>
      i > 0 &&
      !/^(?:[、，和与及]|以及|及其[^，。；、]{0,8}(?:子公司|公司|机构))$/.test(clause.text.slice(companies[i - 1]!.to, company.from)),
  );
  return companies.slice(0, end < 0 ? companies.length : end).map((company) => ({ short: match[1]!, company, clause }));
}

function timesActing(clauses: readonly Clause[], short: string): number {
  let times = 0;
  for (const { text } of clauses) {
    for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + short.length)) {
      if (acts.test(text.slice(at + short.length, at + short.length + 6).replace(/^[”"」]+/, ''))) times++;
    }
  }
  return times;
}
