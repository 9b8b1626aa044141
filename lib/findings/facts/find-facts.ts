import type { Evidence } from '../../card/card.ts';
import type { Facts } from '../findings.ts';
import { quoteAround } from '../quote.ts';
import { findAppName, nameOfCompany } from './app-name.ts';
import { isLending } from './lending.ts';
import { findMinimumAge } from './minimum-age.ts';
import { findOperators } from './operators.ts';
import { findPolicyDates } from './policy-dates.ts';
import { findResponseTimes, responseDays } from './response-days.ts';
import { findStorageCountry } from './storage-country.ts';
import type { Reading } from '../reading.ts';

/** The first place where the policy prints a name; none where only the title of its page does. */
function printedName(reading: Reading, name: string): Evidence[] {
  const clause = reading.clauses.find(({ text }) => text.includes(name));
  const from = clause?.text.indexOf(name) ?? 0;
  return clause ? [quoteAround(clause, { from, to: from + name.length })] : [];
}

/** Who speaks, since when, to whom, and how long answers take. */
export function findFacts(reading: Reading): Facts {
  const operators = findOperators(reading);
  const name = findAppName(reading) ?? nameOfCompany(operators[0]?.name);
  const dates = findPolicyDates(reading);
  const age = findMinimumAge(reading);
  const answers = responseDays(findResponseTimes(reading));
  const country = findStorageCountry(reading);
  return {
    name,
    operators: operators.map((operator) => operator.name),
    updated: dates.updated?.date ?? null,
    effective: dates.effective?.date ?? null,
    minAge: age?.age ?? null,
    responseDays: answers.days,
    responseWorkingDays: answers.working,
    storageCountry: country?.country ?? null,
    lending: isLending(reading),
    evidence: {
      operators: operators.map((operator) => operator.evidence),
      updated: dates.updated ? [dates.updated.evidence] : [],
      effective: dates.effective ? [dates.effective.evidence] : [],
      minAge: age ? [age.evidence] : [],
      responseDays: answers.evidence,
      storageCountry: country ? [country.evidence] : [],
      name: name === null ? [] : printedName(reading, name),
    },
  };
}
