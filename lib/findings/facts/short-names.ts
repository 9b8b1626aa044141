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
const speakers = [
  /[“"「]我们[”"」](?:一词)?(?:指代|是指|系指|代指|指的是|包括|指)([^。；]{2,60})/,
  /以[“"「]我们[”"」](?:指代|代指|称呼|统称|合称)([^。；]{2,60})/,
  /([^。；]{2,60})(?:统称|合称|并称)为?[“"「]我们[”"」]/,
];

/** The short names that the head of a policy gives to companies. */
export function shortNames(clauses: readonly Clause[]): ShortName[] {
  return clauses.slice(0, head).flatMap((clause) =>
    companiesIn(clause.text).flatMap((company) => {
      const short = introduced.exec(clause.text.slice(company.to, company.to + 110))?.[1];
      return short && !/^(?:我们|您|平台|本)/.test(short) ? [{ short, company, clause }] : [];
    }),
  );
}

/** The companies that speak as "we" by their short names: "以“我们”指代甲小贷与甲数字". */
export function speakersByShortName(clauses: readonly Clause[]): ShortName[] {
  const names = shortNames(clauses);
  if (names.length === 0) return [];
  for (const clause of clauses.slice(0, head)) {
    for (const pattern of speakers) {
      const parties = pattern.exec(clause.text)?.[1];
      const called = parties ? names.filter(({ short }) => parties.includes(short)) : [];
      if (called.length > 0) return called;
    }
  }
  return [];
}
